package org.kontor.customers.internal.credit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.customers.CreditGrade;
import org.kontor.customers.Customer;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the sample company credit assessments: one was decided, one waits for the opinions of the departments. */
@Component
public final class AssessmentsSample implements SampleContribution {

    private static final int GOOD = 80;
    private static final int DAYS = 30;
    private static final BigDecimal MORE = new BigDecimal("1.5");

    private final UnitsOfWork units;
    private final AssessmentRecords assessments;
    private final Workflow workflow;

    /** Over credit assessments. */
    @Activate
    public AssessmentsSample(
            @Reference UnitsOfWork units, @Reference AssessmentRecords assessments, @Reference Workflow workflow) {
        this.units = units;
        this.assessments = assessments;
        this.workflow = workflow;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor seller = staff.apply(StandardRole.SALES);
        Actor finance = staff.apply(StandardRole.FINANCE);
        List<Customer> clients = units.read(
                seller,
                "assessments.view",
                uow -> uow.query(
                        Customer.class,
                        "SELECT c FROM Customer c WHERE c.ownerId = ?1 AND c.creditLimit > 0 ORDER BY c.id",
                        seller.userId()));
        clients.stream().limit(1).forEach(client -> decide(finance, client, submit(seller, client)));
        clients.stream().skip(1).limit(1).forEach(client -> submit(seller, client));
    }

    private RecordRef submit(Actor seller, Customer client) {
        CreditAssessment draft = assessments.blank(seller);
        draft.setCustomerId(client.getId());
        draft.setOccasion(CreditText.of("sample.occasion").toString());
        draft.getFactors().forEach(factor -> factor.setScore(GOOD));
        RecordRef ref = new RecordRef(
                assessments.type().id(), assessments.create(seller, draft).id());
        workflow.move(seller, ref, "submit", Optional.empty());
        return ref;
    }

    private void decide(Actor finance, Customer client, RecordRef ref) {
        Stored<CreditAssessment> stored = assessments.load(finance, ref.id());
        CreditAssessment draft = stored.draft();
        draft.getOpinions()
                .forEach(opinion ->
                        opinion.setOpinion(CreditText.of("sample.opinion").toString()));
        draft.setGrade(CreditGrade.B);
        draft.setLimit(client.getCreditLimit().multiply(MORE));
        draft.setDays(DAYS);
        assessments.update(finance, ref.id(), stored.version(), draft);
        workflow.move(finance, ref, "set", Optional.empty());
    }
}
