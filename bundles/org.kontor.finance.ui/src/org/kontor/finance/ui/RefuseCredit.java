package org.kontor.finance.ui;

import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReviews;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds an order back and says why. */
@Component(service = RecordAction.class)
public final class RefuseCredit extends CreditAction {

    /** Over the credit reviews and the queue. */
    @Activate
    public RefuseCredit(@Reference CreditReviews reviews, @Reference CreditQueue queue) {
        super(reviews, queue, "refuse", 20, Decision.REFUSAL);
    }
}
