package org.kontor.finance.ui;

import org.kontor.finance.CreditReviews;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds an order back and says why. */
@Component(service = RecordAction.class)
public final class RefuseCredit extends CreditAction {

    /** Over the credit reviews and the workflow. */
    @Activate
    public RefuseCredit(@Reference CreditReviews reviews, @Reference Workflow workflow) {
        super(reviews, workflow, "refuse", 20, Decision.REFUSAL);
    }
}
