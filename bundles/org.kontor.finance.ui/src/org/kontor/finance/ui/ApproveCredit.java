package org.kontor.finance.ui;

import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReviews;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets an order go on; beyond the terms only with a note that says why. */
@Component(service = RecordAction.class)
public final class ApproveCredit extends CreditAction {

    /** Over the credit reviews and the queue. */
    @Activate
    public ApproveCredit(@Reference CreditReviews reviews, @Reference CreditQueue queue) {
        super(reviews, queue, APPROVE, 10, Decision.APPROVAL);
    }
}
