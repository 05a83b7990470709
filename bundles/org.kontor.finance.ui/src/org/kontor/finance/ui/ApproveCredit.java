package org.kontor.finance.ui;

import org.kontor.finance.CreditReviews;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets an order go on; a note is welcome but not needed. */
@Component(service = RecordAction.class)
public final class ApproveCredit extends CreditAction {

    /** Over the credit reviews and the workflow. */
    @Activate
    public ApproveCredit(@Reference CreditReviews reviews, @Reference Workflow workflow) {
        super(reviews, workflow, "approve", 10, Decision.APPROVAL);
    }
}
