package org.kontor.orders.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListFilter;
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
            .lines(new Measure.Lines(
                    "JOIN SALES_ORDER_LINE ol ON ol.ORDER_ID = o.ID",
                    "ol.PRODUCT_ID",
                    "ol.AMOUNT",
                    Optional.of("ol.QUANTITY"),
                    Optional.empty()))
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(ORDERED);
    }
}
