package org.kontor.orders.internal.reviews;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesModes;
import org.kontor.orders.internal.OrdersText;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.ReviewRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps which orders are reviewed by whom, by sales mode and amount, and in which steps; none to begin with (ORD-12). */
@Component(service = {OrderRuleRecords.class, RecordService.class})
public final class OrderRuleRecords extends ReviewRules {

    static final String TYPE_ID = "orderReviewRule";

    private static final RecordType<ReviewRule> TYPE = type(TYPE_ID, OrdersText.SOURCE)
            .text("kind", 80, ReviewRule::getKind, ReviewRule::setKind)
            .offering(SalesModes.LIST)
            .decimal("fromAmount", FieldKind.MONEY, ReviewRule::getFromAmount, ReviewRule::setFromAmount)
            .required()
            .flag("active", ReviewRule::isActive, ReviewRule::setActive)
            .build();

    /** A service on the rules. */
    @Activate
    public OrderRuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Orders.TYPE, TYPE, OrderReviewLists.RULES);
    }
}
