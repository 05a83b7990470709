package org.kontor.orders.internal.reviews;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.kontor.orders.internal.OrdersText;
import org.kontor.orders.reviews.OrderReviews;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who answer for a department when orders are reviewed. */
@Component(service = PermissionContribution.class)
public final class OrderReviewPermissions extends ModulePermissions {

    /** Names them. */
    public OrderReviewPermissions() {
        super(OrderReviews.TOPIC.area(), OrdersText.SOURCE, "view", "legal", "finance", "management");
        give(StandardRole.CONTRACTS, "view", "legal");
        give(StandardRole.LEGAL, "view", "legal");
        give(StandardRole.FINANCE, "view", "finance");
        give(StandardRole.MANAGEMENT, "view", "management");
    }
}
