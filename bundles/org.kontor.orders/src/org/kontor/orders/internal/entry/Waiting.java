package org.kontor.orders.internal.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.entry.Supply;
import org.kontor.persistence.UnitOfWork;

/** Leaves what is announced to the accepted orders that wait for it before it is promised to another (ORD-14). */
public final class Waiting {

    private static final long NO_ORDER = 0;
    private static final List<SalesOrderState> OPEN =
            List.of(SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED);
    private static final String WANTED = "SELECT l.productId, SUM(l.quantity - l.delivered) FROM SalesOrderLine l"
            + " WHERE l.productId IN ?1 AND l.order.state IN ?2 AND l.order.id <> ?3 GROUP BY l.productId";

    private Waiting() {}

    /**
     * What is left of supplies; asks only about products of which something is announced.
     *
     * @param order the order that is looked at; it does not wait for itself
     */
    public static Map<Long, Supply> served(UnitOfWork uow, Map<Long, Supply> supplies, Optional<Long> order) {
        List<Long> announced = supplies.entrySet().stream()
                .filter(supply -> !supply.getValue().arrivals().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (announced.isEmpty()) {
            return supplies;
        }
        Map<Long, Supply> left = new HashMap<>(supplies);
        uow.queryStored(Object[].class, WANTED, announced, OPEN, order.orElse(NO_ORDER))
                .forEach(row ->
                        left.computeIfPresent((Long) row[0], (product, supply) -> supply.after((BigDecimal) row[1])));
        return left;
    }
}
