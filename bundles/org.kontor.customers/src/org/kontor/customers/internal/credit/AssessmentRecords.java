package org.kontor.customers.internal.credit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.CreditGrade;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.credit.AssessmentState;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.customers.credit.CreditPolicy;
import org.kontor.customers.credit.Department;
import org.kontor.customers.credit.Factor;
import org.kontor.customers.credit.FactorScore;
import org.kontor.customers.credit.Opinion;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes credit assessments and stores them. */
@Component(service = {AssessmentRecords.class, RecordService.class})
public final class AssessmentRecords extends EntityRecords<CreditAssessment> {

    static final String TYPE_ID = "creditAssessment";

    private static final int BEST = 100;
    private static final Set<AssessmentState> OPEN = EnumSet.of(AssessmentState.DRAFT, AssessmentState.OPINIONS);

    private static final RecordType<FactorScore> FACTOR = RecordType.of(
                    "factorScore", CreditText.SOURCE, FactorScore::new)
            .choice("factor", Factor.class, FactorScore::getFactor, FactorScore::setFactor)
            .required()
            .integer("score", FactorScore::getScore, FactorScore::setScore)
            .text("remark", 300, FactorScore::getRemark, FactorScore::setRemark)
            .build();

    private static final RecordType<Opinion> OPINION = RecordType.of("opinion", CreditText.SOURCE, Opinion::new)
            .choice("department", Department.class, Opinion::getDepartment, Opinion::setDepartment)
            .required()
            .text("opinion", 500, Opinion::getOpinion, Opinion::setOpinion)
            .decimal("proposedLimit", FieldKind.MONEY, Opinion::getProposedLimit, Opinion::setProposedLimit)
            .build();

    private static final RecordType<CreditAssessment> TYPE = RecordType.of(
                    TYPE_ID, CreditText.SOURCE, CreditAssessment::new)
            .reference("customerId", "customer", CreditAssessment::getCustomerId, CreditAssessment::setCustomerId)
            .required()
            .longText("occasion", 500, CreditAssessment::getOccasion, CreditAssessment::setOccasion)
            .section("result")
            .shownInteger("score", a -> a.score().isPresent() ? a.score().getAsInt() : null)
            .choice("suggestedGrade", CreditGrade.class, AssessmentRecords::suggested, (a, v) -> {})
            .readOnly()
            .choice("grade", CreditGrade.class, CreditAssessment::getGrade, CreditAssessment::setGrade)
            .decimal("limit", FieldKind.MONEY, CreditAssessment::getLimit, CreditAssessment::setLimit)
            .required()
            .integer("days", CreditAssessment::getDays, CreditAssessment::setDays)
            .required()
            .date("reviewOn", CreditAssessment::getReviewOn, CreditAssessment::setReviewOn)
            .required()
            .givenTable("factors", FACTOR, CreditAssessment::getFactors)
            .givenTable("opinions", OPINION, CreditAssessment::getOpinions)
            .build();

    private final Customers customers;
    private final Workflow workflow;

    /** A service on credit assessments. */
    @Activate
    public AssessmentRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Workflow workflow) {
        super(units, queries, CreditAssessment.class, TYPE, CreditLists.ASSESSMENTS);
        this.customers = customers;
        this.workflow = workflow;
    }

    private static CreditGrade suggested(CreditAssessment assessment) {
        return assessment.score().isPresent()
                ? CreditPolicy.suggested(assessment.score().getAsInt())
                : null;
    }

    @Override
    protected String titleOf(CreditAssessment assessment) {
        return assessment.getCustomerName();
    }

    @Override
    protected void prepare(UnitOfWork uow, CreditAssessment blank) {
        blank.giveTo(uow.actor());
        blank.setReviewOn(uow.today().plusYears(1));
        blank.ask();
    }

    @Override
    public boolean editable(Actor actor, Stored<CreditAssessment> assessment) {
        return super.editable(actor, assessment)
                && OPEN.contains(assessment.draft().getState());
    }

    @Override
    protected void validate(
            UnitOfWork uow, CreditAssessment draft, Optional<CreditAssessment> stored, Problems problems) {
        problems.require(
                stored.filter(s -> !OPEN.contains(s.getState())).isEmpty(), "state", CreditText.of("assessment.fixed"));
        for (int i = 0; i < draft.getFactors().size(); i++) {
            Integer score = draft.getFactors().get(i).getScore();
            boolean inRange = score == null || score >= 0 && score <= BEST;
            problems.require(inRange, "factors[" + i + "].score", CreditText.of("assessment.scoreRange"));
        }
        BigDecimal limit = draft.getLimit();
        problems.require(limit.signum() >= 0, "limit", CreditText.of("assessment.negative"))
                .require(draft.getDays() >= 0, "days", CreditText.of("assessment.negative"))
                .require(CreditPolicy.allows(draft.getGrade(), limit), "limit", CreditText.of("assessment.cashOnly"))
                .require(
                        !draft.getReviewOn().isBefore(uow.today()), "reviewOn", CreditText.of("assessment.reviewPast"));
    }

    @Override
    protected void stored(UnitOfWork uow, CreditAssessment assessment, boolean isNew) {
        Customer customer = customers.get(uow, assessment.getCustomerId());
        assessment.setCustomerName(customer.getName());
        if (isNew) {
            workflow.begin(uow, ref(assessment));
        }
    }

    @Override
    protected void attach(CreditAssessment assessment, Identified line) {
        switch (line) {
            case FactorScore factor -> assessment.adopt(factor);
            case Opinion opinion -> assessment.adopt(opinion);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }
}
