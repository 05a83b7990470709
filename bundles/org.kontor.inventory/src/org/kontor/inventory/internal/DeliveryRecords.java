package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.customers.DeliveryAddress;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.Delivery;
import org.kontor.inventory.DeliveryLine;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ShipTo;
import org.kontor.inventory.StockState;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes and shows delivery notes. */
@Component(service = {Deliveries.class, RecordService.class})
public final class DeliveryRecords extends ShownRecords<Delivery> implements Deliveries {

    private static final RecordType<DeliveryLine> LINE = RecordType.of(
                    "deliveryLine", InventoryText.SOURCE, DeliveryLine::new)
            .shownText("productNumber", DeliveryLine::getProductNumber)
            .shownText("productName", DeliveryLine::getProductName)
            .shownText("lot", DeliveryLine::getLot)
            .shownDecimal("quantity", FieldKind.QUANTITY, DeliveryLine::getQuantity)
            .shownText("unit", DeliveryLine::getUnit)
            .build();

    private static final RecordType<Delivery> TYPE = RecordType.of("delivery", InventoryText.SOURCE, Delivery::new)
            .shownText("number", Delivery::getNumber)
            .shownReference("orderId", Orders.TYPE, Delivery::getOrderId)
            .shownText("customerName", Delivery::getCustomerName)
            .shownReference("warehouseId", "warehouse", Delivery::getWarehouseId)
            .shownDate("deliveredOn", Delivery::getDeliveredOn)
            .shownText("shipCity", Delivery::getShipCity)
            .shownText("shipTo", Delivery::getShipTo)
            .readOnlyTable("lines", LINE, Delivery::getLines)
            .build();

    private final Orders orders;

    /** A service on deliveries. */
    @Activate
    public DeliveryRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Orders orders) {
        super(
                units,
                queries,
                Delivery.class,
                TYPE,
                InventoryLists.DELIVERIES,
                InventoryText.of("deliver.changeAtOnce"));
        this.orders = orders;
    }

    @Override
    protected String titleOf(Delivery delivery) {
        return delivery.getNumber() + "  " + delivery.getCustomerName();
    }

    @Override
    public List<Pick> suggest(Actor actor, long orderId, long warehouseId) {
        return units().read(actor, "inventory.view", uow -> suggest(uow, orderId, warehouseId));
    }

    private List<Pick> suggest(UnitOfWork uow, long orderId, long warehouseId) {
        List<Pick> picks = new ArrayList<>();
        Map<Long, BigDecimal> taken = new HashMap<>();
        for (SalesOrderLine line : orders.get(uow, orderId).goods()) {
            BigDecimal wanted = line.openQuantity();
            for (StockBalance balance : oldestFirst(uow, line.getProductId(), warehouseId)) {
                BigDecimal left = balance.getQuantity().subtract(taken.getOrDefault(balance.getId(), BigDecimal.ZERO));
                BigDecimal quantity = wanted.min(left);
                if (quantity.signum() > 0) {
                    picks.add(new Pick(line.getId(), balance.getLot(), quantity));
                    taken.merge(balance.getId(), quantity, BigDecimal::add);
                    wanted = wanted.subtract(quantity);
                }
            }
        }
        return picks;
    }

    @Override
    public Optional<Long> fullest(Actor actor, long orderId) {
        return units().read(actor, "inventory.view", uow -> {
            Map<Long, BigDecimal> quantities = new LinkedHashMap<>();
            uow.query(Warehouse.class, "SELECT w FROM Warehouse w WHERE w.active = TRUE ORDER BY w.id")
                    .forEach(warehouse -> quantities.put(
                            warehouse.getId(),
                            suggest(uow, orderId, warehouse.getId()).stream()
                                    .map(Pick::quantity)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
            BigDecimal most = quantities.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            return quantities.entrySet().stream()
                    .filter(found -> most.signum() > 0 && found.getValue().compareTo(most) == 0)
                    .map(Map.Entry::getKey)
                    .findFirst();
        });
    }

    @Override
    public ShipTo shipTo(Actor actor, long orderId) {
        return units().read(actor, "inventory.view", uow -> {
            SalesOrder order = orders.get(uow, orderId);
            return new ShipTo(order.getCustomerName(), address(uow, order));
        });
    }

    private static String address(UnitOfWork uow, SalesOrder order) {
        return DeliveryAddress.of(
                uow.get(Customer.class, order.getCustomerId()), Optional.ofNullable(order.getShipCity()));
    }

    private static List<StockBalance> oldestFirst(UnitOfWork uow, long productId, long warehouseId) {
        return uow.query(
                StockBalance.class,
                "SELECT b FROM StockBalance b WHERE b.productId = ?1 AND b.warehouseId = ?2 AND b.quantity > 0"
                        + " AND b.state = ?3 ORDER BY b.id",
                productId,
                warehouseId,
                StockState.FREE);
    }

    @Override
    public Delivery deliver(Actor actor, long orderId, long warehouseId, LocalDate deliveredOn, List<Pick> picks) {
        return units().change(actor, "inventory.edit", uow -> deliver(uow, orderId, warehouseId, deliveredOn, picks));
    }

    @Override
    public Delivery deliver(UnitOfWork uow, long orderId, long warehouseId, LocalDate deliveredOn, List<Pick> picks) {
        SalesOrder order = orders.lock(uow, orderId);
        if (order.getState() != SalesOrderState.TO_DELIVER && order.getState() != SalesOrderState.PART_DELIVERED) {
            throw new ProblemException(InventoryText.of("deliver.state"));
        }
        List<Pick> wanted =
                picks.stream().filter(p -> p.quantity().signum() != 0).toList();
        Map<Long, BigDecimal> perLine = quantities(order, wanted);
        requireLots(uow, order, wanted);
        StockLedger ledger = new StockLedger(
                uow, order.goods().stream().map(SalesOrderLine::getProductId).toList());
        takeFromPromises(uow, order, perLine, ledger);
        Delivery delivery = note(uow, order, warehouseId, deliveredOn);
        ledger.expect(warehouseId, wanted.stream().map(Pick::lot).toList());
        for (Pick pick : wanted) {
            SalesOrderLine line = lineOf(order, pick);
            ledger.move(
                    line.getProductId(),
                    warehouseId,
                    pick.lot(),
                    pick.quantity().negate(),
                    BigDecimal.ZERO,
                    MoveKind.DELIVERY,
                    delivery.getNumber(),
                    deliveredOn);
            delivery.adopt(line(line, pick));
        }
        orders.recordDelivery(uow, order, delivery.getNumber(), deliveredOn, perLine);
        uow.changed(ref(delivery));
        return delivery;
    }

    /** Checks the picks against the order and adds them up per line. */
    private Map<Long, BigDecimal> quantities(SalesOrder order, List<Pick> picks) {
        if (picks.isEmpty()) {
            throw new ProblemException(InventoryText.of("deliver.nothing"));
        }
        Map<Long, BigDecimal> perLine = new LinkedHashMap<>();
        for (Pick pick : picks) {
            lineOf(order, pick);
            if (pick.quantity().signum() < 0) {
                throw new ProblemException(InventoryText.of("deliver.nothing"));
            }
            perLine.merge(pick.orderLineId(), pick.quantity(), BigDecimal::add);
        }
        return perLine;
    }

    /** Tracked products leave by batch or serial number, a serial number stands for one piece. */
    private static void requireLots(UnitOfWork uow, SalesOrder order, List<Pick> picks) {
        uow.load(
                Product.class,
                order.goods().stream().map(SalesOrderLine::getProductId).toList());
        Set<String> serials = new HashSet<>();
        for (Pick pick : picks) {
            Product product = uow.get(Product.class, lineOf(order, pick).getProductId());
            boolean tracked = product.getTracking() != Tracking.NONE;
            if (tracked == pick.lot().isBlank()) {
                throw new ProblemException(InventoryText.of("deliver.lots", product.getName()));
            }
            boolean onePiece = pick.quantity().compareTo(BigDecimal.ONE) == 0;
            if (product.getTracking() == Tracking.SERIAL
                    && !(onePiece && serials.add(product.getId() + "/" + pick.lot()))) {
                throw new ProblemException(InventoryText.of("deliver.serialOnce", pick.lot()));
            }
        }
    }

    private static SalesOrderLine lineOf(SalesOrder order, Pick pick) {
        return order.goods().stream()
                .filter(line -> line.getId() == pick.orderLineId())
                .findFirst()
                .orElseThrow(() -> new ProblemException(InventoryText.of("deliver.line")));
    }

    /** What leaves is first taken from what was promised to this order, then from what is promised to nobody. */
    private static void takeFromPromises(
            UnitOfWork uow, SalesOrder order, Map<Long, BigDecimal> perLine, StockLedger ledger) {
        Map<Long, Reservation> promised = new HashMap<>();
        StockService.reservations(uow, order.getId()).forEach(r -> promised.put(r.getOrderLineId(), r));
        Map<Long, BigDecimal> leaving = new HashMap<>();
        for (SalesOrderLine line : order.goods()) {
            BigDecimal quantity = perLine.getOrDefault(line.getId(), BigDecimal.ZERO);
            if (quantity.compareTo(line.openQuantity()) > 0) {
                throw new ProblemException(InventoryText.of(
                        "deliver.tooMuch", line.openQuantity(), line.getUnit(), line.getProductName()));
            }
            Optional.ofNullable(promised.get(line.getId()))
                    .ifPresent(promise -> use(uow, promise, quantity, ledger.product(line.getProductId())));
            leaving.merge(line.getProductId(), quantity, BigDecimal::add);
        }
        for (SalesOrderLine line : order.goods()) {
            ProductStock stock = ledger.product(line.getProductId());
            BigDecimal left = stock.getOnHand().subtract(leaving.get(line.getProductId()));
            if (left.compareTo(stock.getReserved()) < 0) {
                throw new ProblemException(InventoryText.of("deliver.promised", line.getProductName()));
            }
        }
    }

    private static void use(UnitOfWork uow, Reservation promise, BigDecimal quantity, ProductStock stock) {
        BigDecimal used = promise.getQuantity().min(quantity);
        promise.setQuantity(promise.getQuantity().subtract(used));
        stock.setReserved(stock.getReserved().subtract(used));
        if (promise.getQuantity().signum() == 0) {
            uow.remove(promise);
        }
    }

    private static Delivery note(UnitOfWork uow, SalesOrder order, long warehouseId, LocalDate deliveredOn) {
        Delivery delivery = new Delivery();
        delivery.setNumber(uow.nextNumber("DN-" + deliveredOn.getYear()));
        delivery.setOrderId(order.getId());
        delivery.setOrderNumber(order.getNumber());
        delivery.setCustomerId(order.getCustomerId());
        delivery.setCustomerName(order.getCustomerName());
        delivery.setWarehouseId(warehouseId);
        delivery.setDeliveredOn(deliveredOn);
        delivery.setShipCity(order.getShipCity());
        delivery.setShipTo(address(uow, order));
        delivery.setCurrency(order.getCurrency());
        delivery.giveToOwnerOf(order);
        return uow.add(delivery);
    }

    private static DeliveryLine line(SalesOrderLine ordered, Pick pick) {
        DeliveryLine line = new DeliveryLine();
        line.setOrderLineId(ordered.getId());
        line.setProductId(ordered.getProductId());
        line.setProductNumber(ordered.getProductNumber());
        line.setProductName(ordered.getProductName());
        line.setUnit(ordered.getUnit());
        line.setLot(pick.lot());
        line.setQuantity(pick.quantity());
        line.setPrice(ordered.getPrice().multiply(BigDecimal.ONE.subtract(ordered.getDiscount())));
        return line;
    }
}
