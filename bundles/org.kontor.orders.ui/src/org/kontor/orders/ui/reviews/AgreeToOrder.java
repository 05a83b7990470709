package org.kontor.orders.ui.reviews;

import org.kontor.orders.reviews.OrderReviews;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agrees to orders. */
@Component(service = RecordAction.class)
public final class AgreeToOrder extends Answer {

    /** Over the reviews. */
    @Activate
    public AgreeToOrder(@Reference OrderReviews reviews) {
        super("agreeToOrder", reviews, Verdict.AGREED);
    }
}
