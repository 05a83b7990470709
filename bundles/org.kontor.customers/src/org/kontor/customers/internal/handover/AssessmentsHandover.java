package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.credit.CreditAssessment;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Credit assessments that are not decided. */
@Component(service = HandoverSource.class)
public final class AssessmentsHandover extends OwnedHandover<CreditAssessment> {

    /** A source that tells the workflow. */
    @Activate
    public AssessmentsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "creditAssessment",
                "assessments",
                HandoverText.of("kind.assessments"),
                50,
                CreditAssessment.class,
                "e.state = org.kontor.customers.credit.AssessmentState.DRAFT"
                        + " OR e.state = org.kontor.customers.credit.AssessmentState.OPINIONS");
    }

    @Override
    protected String titleOf(CreditAssessment assessment) {
        return assessment.getCustomerName();
    }

    @Override
    protected Optional<Long> customerOf(CreditAssessment assessment) {
        return Optional.of(assessment.getCustomerId());
    }
}
