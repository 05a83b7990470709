package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kontor.orders.entry.Supply;
import org.kontor.orders.entry.SupplySource;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/**
 * Tells who writes an order what can be promised (ORD-14, INV-13): what is on hand and not reserved for others, and goods
 * receipts that were entered and are not booked yet.
 */
@Component
public final class StockSupply implements SupplySource {

    private static final int AT_ONCE = 500;
    private static final String STOCK =
            "SELECT s.productId, s.onHand, s.reserved FROM ProductStock s WHERE s.productId IN ?1";
    private static final String OWN =
            "SELECT r.productId, SUM(r.quantity) FROM Reservation r" + " WHERE r.orderId = ?1 GROUP BY r.productId";
    private static final String ANNOUNCED = "SELECT l.productId, r.receivedOn, l.quantity FROM GoodsReceiptLine l"
            + " JOIN l.receipt r WHERE r.booked = false AND l.productId IN ?1";

    @Override
    public String permission() {
        return "inventory.available";
    }

    @Override
    public Map<Long, Supply> supplies(UnitOfWork uow, Collection<Long> productIds, Optional<Long> order) {
        Map<Long, BigDecimal> available = new HashMap<>();
        Map<Long, List<Supply.Arrival>> arrivals = new HashMap<>();
        Map<Long, BigDecimal> reserved = new HashMap<>();
        byParts(productIds, part -> {
            for (Object[] row : uow.queryStored(Object[].class, STOCK, part)) {
                available.put((Long) row[0], ((BigDecimal) row[1]).subtract((BigDecimal) row[2]));
                reserved.put((Long) row[0], (BigDecimal) row[2]);
            }
            for (Object[] row : uow.queryStored(Object[].class, ANNOUNCED, part)) {
                arrivals.computeIfAbsent((Long) row[0], product -> new ArrayList<>())
                        .add(new Supply.Arrival((LocalDate) row[1], (BigDecimal) row[2]));
            }
        });
        order.ifPresent(id -> uow.queryStored(Object[].class, OWN, id).forEach(row -> {
            available.merge((Long) row[0], (BigDecimal) row[1], BigDecimal::add);
            reserved.merge((Long) row[0], ((BigDecimal) row[1]).negate(), BigDecimal::add);
        }));
        Set<Long> known = new HashSet<>(available.keySet());
        known.addAll(arrivals.keySet());
        Map<Long, Supply> supplies = new HashMap<>();
        known.forEach(product -> supplies.put(
                product,
                new Supply(
                        available.getOrDefault(product, BigDecimal.ZERO),
                        arrivals.getOrDefault(product, List.of()),
                        reserved.getOrDefault(product, BigDecimal.ZERO))));
        return supplies;
    }

    private static void byParts(Collection<Long> ids, Consumer<List<Long>> work) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
