package org.kontor.orders.ui.reviews;

import org.kontor.orders.reviews.OrderReviews;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objects to orders; a reason must be given. */
@Component(service = RecordAction.class)
public final class ObjectToOrder extends Answer {

    /** Over the reviews. */
    @Activate
    public ObjectToOrder(@Reference OrderReviews reviews) {
        super("objectToOrder", reviews, Verdict.OBJECTED);
    }
}
