package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderChangeGate;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Gives promised stock back of which a changed order needs less (ORD-17). */
@Component
public final class ReservationChanges implements OrderChangeGate {

    @Override
    public List<Problem> effects(UnitOfWork uow, SalesOrder stored, SalesOrder draft) {
        Map<Long, BigDecimal> wanted = new HashMap<>();
        draft.getLines().forEach(line -> wanted.merge(line.getProductId(), line.getQuantity(), BigDecimal::add));
        Map<Long, BigDecimal> reserved = new HashMap<>();
        StockService.reservations(uow, stored.getId())
                .forEach(r -> reserved.merge(r.getProductId(), r.getQuantity(), BigDecimal::add));
        Map<Long, String> names = new HashMap<>();
        Map<Long, BigDecimal> delivered = new HashMap<>();
        for (SalesOrderLine line : stored.getLines()) {
            names.put(line.getProductId(), line.getProductName());
            delivered.merge(line.getProductId(), line.getDelivered(), BigDecimal::add);
        }
        List<Problem> effects = new ArrayList<>();
        reserved.forEach((product, quantity) -> {
            BigDecimal open = wanted.getOrDefault(product, BigDecimal.ZERO)
                    .subtract(delivered.getOrDefault(product, BigDecimal.ZERO));
            BigDecimal back = quantity.subtract(open.max(BigDecimal.ZERO));
            if (back.signum() > 0) {
                effects.add(Problem.warning("lines", InventoryText.of("change.givesBack", back, names.get(product))));
            }
        });
        return effects;
    }

    @Override
    public void changed(UnitOfWork uow, SalesOrder order) {
        List<Reservation> reservations = StockService.reservations(uow, order.getId());
        Map<Long, BigDecimal> open = new HashMap<>();
        Map<Long, Long> products = new HashMap<>();
        for (SalesOrderLine line : order.getLines()) {
            if (line.isStored()) {
                open.put(line.getId(), line.openQuantity());
                products.put(line.getId(), line.getProductId());
            }
        }
        StockLedger ledger = new StockLedger(
                uow, reservations.stream().map(Reservation::getProductId).toList());
        for (Reservation reservation : reservations) {
            boolean stays = Long.valueOf(reservation.getProductId()).equals(products.get(reservation.getOrderLineId()));
            BigDecimal needed =
                    stays ? open.get(reservation.getOrderLineId()).min(reservation.getQuantity()) : BigDecimal.ZERO;
            BigDecimal back = reservation.getQuantity().subtract(needed);
            ProductStock stock = ledger.product(reservation.getProductId());
            stock.setReserved(stock.getReserved().subtract(back));
            reservation.setQuantity(needed);
            if (needed.signum() == 0) {
                uow.remove(reservation);
            }
        }
    }
}
