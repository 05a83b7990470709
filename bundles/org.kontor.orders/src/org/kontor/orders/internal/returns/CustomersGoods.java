package org.kontor.orders.internal.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.returns.DeliveredLot;
import org.kontor.orders.returns.DeliveredLots;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returnable;
import org.kontor.persistence.UnitOfWork;

/** What a customer has of an order: what was delivered less what has come back or is announced (ORD-19). */
final class CustomersGoods {

    /** Nothing is kept of a return that is only being announced. */
    static final long NO_RETURN = 0;

    /** One product out of one delivery; by its batch or serial number where those are known. */
    private record Piece(long orderLineId, String deliveryNumber, String lot) {}

    private final SalesOrder order;
    private final Map<Piece, BigDecimal> open = new HashMap<>();
    private final List<Returnable> returnable = new ArrayList<>();

    private CustomersGoods(SalesOrder order) {
        this.order = order;
    }

    /**
     * Reads what there is of an order.
     *
     * @param lots knows batch and serial numbers; empty on a desktop without the warehouse module
     * @param exceptReturn the return that is being changed
     */
    static CustomersGoods of(UnitOfWork uow, SalesOrder order, Optional<DeliveredLots> lots, long exceptReturn) {
        CustomersGoods goods = new CustomersGoods(order);
        Map<Long, SalesOrderLine> lines =
                order.goods().stream().collect(Collectors.toMap(SalesOrderLine::getId, line -> line));
        List<DeliveredLot> known = lots.map(l -> l.of(uow, order.getId())).orElse(List.of());
        Map<Piece, BigDecimal> back = goods.back(uow, exceptReturn, !known.isEmpty());
        uow
                .queryStored(
                        DeliveredLine.class,
                        "SELECT d FROM DeliveredLine d WHERE d.orderId = ?1 ORDER BY d.id",
                        order.getId())
                .stream()
                .filter(delivered -> lines.containsKey(delivered.getOrderLineId()))
                .forEach(delivered -> goods.add(delivered, lines.get(delivered.getOrderLineId()), known, back));
        return goods;
    }

    private Map<Piece, BigDecimal> back(UnitOfWork uow, long exceptReturn, boolean byLot) {
        Map<Piece, BigDecimal> back = new HashMap<>();
        uow.queryStored(
                        Object[].class,
                        "SELECT l.orderLineId, l.deliveryNumber, l.lot, COALESCE(l.received, l.quantity) FROM ReturnLine l"
                                + " WHERE l.salesReturn.orderId = ?1 AND l.salesReturn.id <> ?2"
                                + " AND l.salesReturn.state <> ?3",
                        order.getId(),
                        exceptReturn,
                        ReturnState.REFUSED)
                .forEach(row -> back.merge(
                        new Piece((Long) row[0], (String) row[1], byLot ? (String) row[2] : ""),
                        (BigDecimal) row[3],
                        BigDecimal::add));
        return back;
    }

    private void add(
            DeliveredLine delivered, SalesOrderLine line, List<DeliveredLot> known, Map<Piece, BigDecimal> back) {
        Map<String, BigDecimal> lots = known.stream()
                .filter(lot -> lot.orderLineId() == line.getId()
                        && lot.deliveryNumber().equals(delivered.getDeliveryNumber()))
                .collect(Collectors.toMap(DeliveredLot::lot, DeliveredLot::quantity, BigDecimal::add));
        if (lots.isEmpty()) {
            lots.put("", delivered.getQuantity());
        }
        lots.forEach((lot, quantity) -> {
            Piece piece = new Piece(line.getId(), delivered.getDeliveryNumber(), lot);
            BigDecimal left = quantity.subtract(back.getOrDefault(piece, BigDecimal.ZERO));
            open.put(piece, left);
            if (left.signum() > 0) {
                returnable.add(new Returnable(
                        line.getId(),
                        line.getPosition(),
                        line.getProductName(),
                        line.getUnit(),
                        delivered.getDeliveryNumber(),
                        delivered.getDeliveredOn(),
                        lot,
                        left));
            }
        });
    }

    /** What could come back. */
    List<Returnable> returnable() {
        return returnable;
    }

    /** The line of the order that goods come back of. */
    SalesOrderLine line(long orderLineId) {
        return order.getLines().stream()
                .filter(line -> line.getId() == orderLineId)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ReturnsText.of("return.line", order.getNumber())));
    }

    /** When the last of these goods were delivered; nobody sends back before. */
    Optional<LocalDate> lastDelivery(List<ReturnLine> lines) {
        return lines.stream()
                .flatMap(line -> returnable.stream()
                        .filter(piece -> piece.orderLineId() == line.getOrderLineId()
                                && piece.deliveryNumber().equals(line.getDeliveryNumber())))
                .map(Returnable::deliveredOn)
                .max(Comparator.naturalOrder());
    }

    /** That lines ask for no more than the customer has, all of them together. */
    void check(List<ReturnLine> lines, Problems problems) {
        Map<Piece, BigDecimal> left = new HashMap<>(open);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            ReturnLine line = lines.get(i);
            Piece piece = new Piece(line.getOrderLineId(), line.getDeliveryNumber(), line.getLot());
            BigDecimal most = left.getOrDefault(piece, BigDecimal.ZERO);
            String at = "lines[" + i + "].quantity";
            problems.require(line.getQuantity().signum() >= 0, at, ReturnsText.of("return.negative", i + 1))
                    .require(
                            line.getQuantity().compareTo(most) <= 0,
                            at,
                            ReturnsText.of(
                                    "return.tooMuch", i + 1, most, line.getProductName(), line.getDeliveryNumber()));
            left.put(piece, most.subtract(line.getQuantity()));
            sum = sum.add(line.getQuantity());
        }
        problems.require(sum.signum() > 0, "lines", ReturnsText.of("return.nothing"));
    }
}
