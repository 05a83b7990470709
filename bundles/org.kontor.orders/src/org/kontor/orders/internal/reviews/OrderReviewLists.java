package org.kontor.orders.internal.reviews;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.Orders;
import org.kontor.orders.internal.OrdersText;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRules;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Component;

/** The lists of opinions on orders and of who is asked for one (ORD-12). */
@Component
public final class OrderReviewLists implements ListContribution {

    static final ListDefinition REVIEWS = ListDefinition.of(
                    "orderReviews", "orderReviews", Orders.TYPE, OrdersText.SOURCE)
            .from(
                    "SALES_ORDER_REVIEW r JOIN SALES_ORDER o ON o.ID = r.ORDER_ID"
                            + " AND (r.VERDICT <> 'PENDING' OR r.ASKED_ON IS NOT NULL AND o.STATE = 'REVIEW')",
                    "r.ID")
            .opens("o.ID")
            .outerJoin("USER_NAME", "u", "u.ID = o.OWNER_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .choice("department", ReviewDepartment.class, ReviewDepartment::label, "r.DEPARTMENT", 12)
            .choice("verdict", Verdict.class, Verdict::label, "r.VERDICT", 12)
            .searched("number", "o.NUMBER", 15)
            .searched("customerName", "o.CUSTOMER_NAME", 28)
            .column("netTotal", FieldKind.MONEY, "o.NET_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .column("salesMode", FieldKind.TEXT, "o.SALES_MODE", 12)
            .column("requiredDate", FieldKind.DATE, "o.REQUIRED_DATE", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .column("waitsSince", FieldKind.DATE, "CASE WHEN r.VERDICT = 'PENDING' THEN r.ASKED_ON END", 12)
            .column("opinion", FieldKind.TEXT, "r.OPINION", 40)
            .column("reviewedBy", FieldKind.TEXT, "r.REVIEWED_BY", 14)
            .column("reviewedOn", FieldKind.DATE, "r.REVIEWED_ON", 12)
            .orderBy("verdict", false)
            .orderBy("waitsSince", true)
            .build();

    static final ListDefinition RULES = ReviewRules.list(
                    "orderReviewRules", OrderRuleRecords.TYPE_ID, Orders.TYPE, OrdersText.SOURCE)
            .column("kind", FieldKind.TEXT, "r.KIND", 16)
            .column("fromAmount", FieldKind.MONEY, "r.FROM_AMOUNT", 18)
            .column("active", FieldKind.FLAG, "r.ACTIVE", 10)
            .orderBy("step", true)
            .orderBy("fromAmount", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(REVIEWS, RULES);
    }
}
