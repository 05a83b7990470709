package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.inventory.Availability;
import org.kontor.inventory.Delivery;
import org.kontor.inventory.DeliveryLine;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.SoldItem;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is there, what is promised, what was sold. */
@Component(service = Stock.class)
public final class StockService implements Stock {

    private final UnitsOfWork units;
    private final Orders orders;

    /** Stock on the open database. */
    @Activate
    public StockService(@Reference UnitsOfWork units, @Reference Orders orders) {
        this.units = units;
        this.orders = orders;
    }

    @Override
    public Availability availability(Actor actor, long productId) {
        return units.read(actor, "inventory.available", uow -> availability(uow, productId));
    }

    private static Availability availability(UnitOfWork uow, long productId) {
        return uow.first(ProductStock.class, "SELECT p FROM ProductStock p WHERE p.productId = ?1", productId)
                .map(p -> new Availability(productId, p.getOnHand(), p.getReserved()))
                .orElse(new Availability(productId, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Override
    public List<LineAvailability> lines(Actor actor, long orderId) {
        boolean ships = actor.may("inventory.view");
        return units.read(
                actor,
                "inventory.available",
                uow -> lines(uow, ships ? orders.get(uow, orderId) : orders.visible(uow, orderId)));
    }

    private static List<LineAvailability> lines(UnitOfWork uow, SalesOrder order) {
        Map<Long, BigDecimal> reserved = new HashMap<>();
        reservations(uow, order.getId()).forEach(r -> reserved.put(r.getOrderLineId(), r.getQuantity()));
        List<LineAvailability> result = new ArrayList<>();
        for (SalesOrderLine line : order.goods()) {
            result.add(new LineAvailability(
                    line.getId(),
                    line.getProductName(),
                    line.getUnit(),
                    line.openQuantity(),
                    reserved.getOrDefault(line.getId(), BigDecimal.ZERO),
                    availability(uow, line.getProductId()).available().max(BigDecimal.ZERO)));
        }
        return result;
    }

    static List<Reservation> reservations(UnitOfWork uow, long orderId) {
        return uow.query(
                Reservation.class, "SELECT r FROM Reservation r WHERE r.orderId = ?1 ORDER BY r.productId", orderId);
    }

    @Override
    public List<LineAvailability> reserve(Actor actor, long orderId) {
        return units.change(actor, "inventory.edit", uow -> {
            SalesOrder order = orders.lock(uow, orderId);
            if (order.getState() != SalesOrderState.TO_DELIVER && order.getState() != SalesOrderState.PART_DELIVERED) {
                throw new ProblemException(InventoryText.of("reserve.state"));
            }
            reserve(uow, order);
            uow.entities().flush();
            uow.changed(new RecordRef(Orders.TYPE, orderId));
            return lines(uow, order);
        });
    }

    /** Puts aside what is there of what the order still needs. */
    static void reserve(UnitOfWork uow, SalesOrder order) {
        StockLedger ledger = new StockLedger(
                uow, order.goods().stream().map(SalesOrderLine::getProductId).toList());
        Map<Long, Reservation> present = new HashMap<>();
        reservations(uow, order.getId()).forEach(r -> present.put(r.getOrderLineId(), r));
        for (SalesOrderLine line : order.goods()) {
            Optional<Reservation> reservation = Optional.ofNullable(present.get(line.getId()));
            BigDecimal already = reservation.map(Reservation::getQuantity).orElse(BigDecimal.ZERO);
            ProductStock stock = ledger.product(line.getProductId());
            BigDecimal more = line.openQuantity().subtract(already).min(stock.available());
            if (more.signum() > 0) {
                Reservation target = reservation.orElseGet(() -> newReservation(uow, order, line));
                target.setQuantity(already.add(more));
                stock.setReserved(stock.getReserved().add(more));
            }
        }
    }

    private static Reservation newReservation(UnitOfWork uow, SalesOrder order, SalesOrderLine line) {
        Reservation reservation = new Reservation();
        reservation.setOrderId(order.getId());
        reservation.setOrderLineId(line.getId());
        reservation.setProductId(line.getProductId());
        return uow.add(reservation);
    }

    /** Gives back what is promised to an order that will not be delivered. */
    static void release(UnitOfWork uow, long orderId) {
        List<Reservation> reservations = reservations(uow, orderId);
        StockLedger ledger = new StockLedger(
                uow, reservations.stream().map(Reservation::getProductId).toList());
        for (Reservation reservation : reservations) {
            ProductStock stock = ledger.product(reservation.getProductId());
            stock.setReserved(stock.getReserved().subtract(reservation.getQuantity()));
            uow.remove(reservation);
        }
    }

    @Override
    public List<SoldItem> trace(Actor actor, String number, int limit) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return units.read(actor, "inventory.trace", uow -> uow.entities()
                .createQuery(
                        "SELECT l FROM DeliveryLine l WHERE UPPER(l.lot) = ?1 OR UPPER(l.productNumber) = ?1"
                                + " ORDER BY l.delivery.deliveredOn DESC, l.id DESC",
                        DeliveryLine.class)
                .setParameter(1, wanted)
                .setMaxResults(limit)
                .getResultStream()
                .map(line -> sold(uow, line))
                .toList());
    }

    private static SoldItem sold(UnitOfWork uow, DeliveryLine line) {
        Delivery delivery = line.getDelivery();
        String from = uow.find(Warehouse.class, delivery.getWarehouseId())
                .map(Warehouse::getName)
                .orElse("");
        String place = delivery.getShipCity() == null ? from : from + " → " + delivery.getShipCity();
        return new SoldItem(
                line.getLot(),
                line.getProductId(),
                line.getProductNumber(),
                line.getProductName(),
                delivery.getCustomerId(),
                delivery.getCustomerName(),
                delivery.getDeliveredOn(),
                place,
                line.getQuantity(),
                line.getPrice(),
                delivery.getCurrency(),
                delivery.getNumber(),
                delivery.getOrderNumber());
    }
}
