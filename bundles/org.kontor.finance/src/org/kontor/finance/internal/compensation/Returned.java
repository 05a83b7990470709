package org.kontor.finance.internal.compensation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kontor.finance.compensation.CompensationLine;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.returns.ReturnState;
import org.kontor.persistence.UnitOfWork;

/** What of deliveries came back or is announced to come back: nobody is compensated for what he sends back (ORD-09, ORD-19). */
final class Returned {

    private static final int AT_ONCE = 500;

    private record Piece(long orderLineId, String deliveryNumber) {}

    private final UnitOfWork uow;
    private final Map<Piece, BigDecimal> back = new HashMap<>();

    private Returned(UnitOfWork uow) {
        this.uow = uow;
    }

    /** Reads the returns of some orders. */
    static Returned of(UnitOfWork uow, Collection<Long> orders) {
        Returned returned = new Returned(uow);
        List<Long> ids = List.copyOf(new TreeSet<>(orders));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            returned.read(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return returned;
    }

    private void read(List<Long> orders) {
        uow.query(
                        Object[].class,
                        "SELECT l.orderLineId, l.deliveryNumber, COALESCE(l.received, l.quantity) FROM ReturnLine l"
                                + " WHERE l.salesReturn.orderId IN ?1 AND l.salesReturn.state <> ?2",
                        orders,
                        ReturnState.REFUSED)
                .forEach(row ->
                        back.merge(new Piece((Long) row[0], (String) row[1]), (BigDecimal) row[2], BigDecimal::add));
    }

    /** What the customer kept of a delivery. */
    BigDecimal kept(DeliveredLine delivered) {
        return delivered
                .getQuantity()
                .subtract(back.getOrDefault(
                        new Piece(delivered.getOrderLineId(), delivered.getDeliveryNumber()), BigDecimal.ZERO));
    }

    /** Refuses a line of which more came back since it was proposed than the customer is said to hold. */
    void requireHeld(CompensationLine line) {
        BigDecimal kept = kept(uow.get(DeliveredLine.class, line.getDeliveredLineId()));
        if (line.getQuantity().compareTo(kept) > 0) {
            throw new ProblemException(CompensationText.of(
                    "compensation.cameBack", kept, line.getUnit(), line.getProductName(), line.getDeliveryNumber()));
        }
    }
}
