package org.kontor.orders.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.internal.entry.Promising;
import org.kontor.orders.internal.entry.Waiting;
import org.kontor.persistence.UnitOfWork;

/** Keeps with an accepted order the day on which each line was promised, so that it can be held to it (ORD-14). */
public final class Promises {

    private Promises() {}

    /**
     * Gives each open line of goods that has no promised day yet the day from which it can be delivered in full; none where
     * nobody knows of enough. A day that was promised before stays.
     *
     * @param supplies what there is and comes in of its products, by product
     */
    public static void keep(UnitOfWork uow, SalesOrder order, Map<Long, Supply> supplies) {
        List<SalesOrderLine> open = order.goods().stream()
                .filter(line -> line.openQuantity().signum() > 0)
                .toList();
        List<Optional<Promise>> promises = new Promising(
                        uow.today(), Waiting.served(uow, supplies, Optional.of(order.getId())))
                .of(open.stream()
                        .map(line -> new QuoteRequest.Line(
                                Optional.of(line.getProductId()), line.getQuantity(), line.toDeliver()))
                        .toList());
        for (int i = 0; i < open.size(); i++) {
            SalesOrderLine line = open.get(i);
            if (line.getPromisedDay() == null) {
                promises.get(i).flatMap(Promise::complete).ifPresent(line::setPromisedDay);
            }
        }
        order.settlePromise();
    }

    /** Notes that all goods of an order were promised for a day, for one that comes from another program or the sample. */
    public static void keep(SalesOrder order, LocalDate promised) {
        order.goods().forEach(line -> line.setPromisedDay(promised));
        order.settlePromise();
    }
}
