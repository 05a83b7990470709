package org.kontor.orders.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kontor.orders.SalesModes;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What was ordered: orders that were submitted and not cancelled, at their order date. */
@Component
public final class OrdersMeasures implements MeasureContribution {

    private static final List<String> SOLD =
            EnumSet.complementOf(EnumSet.of(SalesOrderState.DRAFT, SalesOrderState.CANCELLED)).stream()
                    .map(Enum::name)
                    .toList();

    private static final Measure ORDERED = Measure.of("ordered", OrdersText.SOURCE, OrdersLists.ORDERS)
            .on("orderDate")
            .sum("netTotal")
            .in("currency")
            .only(ListFilter.anyOf("state", SOLD))
            .customer("o.CUSTOMER_ID")
            .order("o.ID")
            .lines(new Measure.Lines(
                    "JOIN SALES_ORDER_LINE ol ON ol.ORDER_ID = o.ID",
                    "ol.PRODUCT_ID",
                    "ol.AMOUNT",
                    Optional.of("ol.QUANTITY"),
                    Optional.empty()))
            .build();

    /** Figures of all modules that follow from orders can be told apart by the way of selling (ORD-20). */
    @Override
    public List<Dimension> dimensions() {
        return List.of(Dimension.text(
                SalesModes.LIST,
                OrdersText.of("dimension.salesMode"),
                Dimension.Basis.ORDER,
                " LEFT JOIN SALES_ORDER dim_order ON dim_order.ID = {}",
                "dim_order.SALES_MODE"));
    }

    @Override
    public List<Measure> measures() {
        return List.of(ORDERED);
    }
}
