package org.kontor.customers.internal.credit;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.credit.AssessmentState;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.customers.credit.Opinion;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Credit assessments as documents: three departments give their opinion, finance puts it in force (P-04). */
@Component(service = DocumentType.class)
public final class AssessmentDocument extends EntityDocument<CreditAssessment, AssessmentState> {

    private static final String DECIDE = "customers.credit";

    private static final DocumentFlow<AssessmentState> FLOW = DocumentFlow.of(AssessmentState.class, CreditText.SOURCE)
            .state(AssessmentState.DRAFT, StateTone.NEUTRAL)
            .state(AssessmentState.OPINIONS, StateTone.WAITING)
            .waitsFor("finance")
            .state(AssessmentState.SET, StateTone.GOOD)
            .sideState(AssessmentState.REFUSED, StateTone.BAD)
            .way("submit", AssessmentState.DRAFT, AssessmentState.OPINIONS, "assessments.edit")
            .way("set", AssessmentState.OPINIONS, AssessmentState.SET, DECIDE)
            .way("refuse", AssessmentState.OPINIONS, AssessmentState.REFUSED, DECIDE)
            .needsNote()
            .build();

    /** Assessments and their flow. */
    public AssessmentDocument() {
        super(
                AssessmentRecords.TYPE_ID,
                CreditText.of("creditAssessment"),
                CreditAssessment.class,
                CreditLists.ASSESSMENTS,
                FLOW,
                CreditAssessment::getState,
                CreditAssessment::setState);
    }

    @Override
    protected Text titleOf(CreditAssessment assessment) {
        return title(null, CreditText.of("creditAssessment"), assessment.getCustomerName());
    }

    @Override
    protected void step(UnitOfWork uow, CreditAssessment assessment, Transition way, Optional<String> note) {
        if (way.to().equals(AssessmentState.SET.name())) {
            check(assessment);
            uow.lock(Customer.class, assessment.getCustomerId())
                    .grantCredit(
                            assessment.getGrade(),
                            assessment.getLimit(),
                            assessment.getDays(),
                            assessment.getReviewOn());
        }
    }

    private static void check(CreditAssessment assessment) {
        Problems problems = new Problems()
                .require(assessment.getGrade() != null, "grade", CreditText.of("assessment.gradeMissing"));
        for (Opinion opinion : assessment.getOpinions()) {
            boolean given =
                    opinion.getOpinion() != null && !opinion.getOpinion().isBlank();
            Text department = CreditText.of("Department." + opinion.getDepartment());
            problems.require(given, "opinions", CreditText.of("assessment.opinionMissing", department));
        }
        problems.refuseOnError();
    }
}
