package org.kontor.orders.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.orders.SalesOrder;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewDepartment;

/** The opinion of one department on an order; those of earlier rounds are kept (ORD-12). */
@Entity
@Table(name = "SALES_ORDER_REVIEW")
public class OrderReview extends Review {

    @ManyToOne(optional = false)
    @JoinColumn(name = "ORDER_ID", nullable = false)
    private SalesOrder order;

    /** For JPA and drafts. */
    public OrderReview() {}

    /** A question to a department. */
    public OrderReview(SalesOrder order, int round, int step, ReviewDepartment department) {
        super(round, step, department);
        this.order = order;
    }
}
