package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.OrderChangeGate;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.reviews.NeededReviews;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.reviews.ReviewDepartment;

/** What may still be changed of an order that was accepted, and what a change touches (ORD-17). */
final class AcceptedOrders {

    /** The permission to change an accepted order. */
    static final String CHANGE = "orders.change";

    /** Whether it was accepted and is not delivered in full. */
    static boolean isAccepted(SalesOrder order) {
        return order.getState() == SalesOrderState.TO_DELIVER || order.getState() == SalesOrderState.PART_DELIVERED;
    }

    /** Delivered lines are untouchable, and an accepted order stays one of this customer with something to deliver. */
    static void check(SalesOrder stored, SalesOrder draft, Problems problems) {
        boolean delivered = stored.getLines().stream().anyMatch(AcceptedOrders::isDelivered);
        if (!isAccepted(stored) && !delivered) {
            return;
        }
        problems.require(
                        stored.getCustomerId().equals(draft.getCustomerId()),
                        "customerId",
                        OrdersText.of("change.customer"))
                .require(stored.getCurrency().equals(draft.getCurrency()), "currency", OrdersText.of("change.currency"))
                .require(
                        stored.getOrderDate().equals(draft.getOrderDate()),
                        "orderDate",
                        OrdersText.of("change.orderDate"))
                .require(leavesSomething(stored, draft), "lines", OrdersText.of("change.nothingLeft"));
        List<SalesOrderLine> free = new ArrayList<>(draft.getLines());
        for (SalesOrderLine line : stored.getLines()) {
            if (isDelivered(line)) {
                Optional<SalesOrderLine> kept = twin(line, free);
                kept.ifPresent(free::remove);
                check(line, kept, draft, problems);
            }
        }
    }

    private static boolean isDelivered(SalesOrderLine line) {
        return line.getDelivered().signum() > 0;
    }

    private static boolean leavesSomething(SalesOrder stored, SalesOrder draft) {
        BigDecimal delivered =
                stored.getLines().stream().map(SalesOrderLine::getDelivered).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted =
                draft.getLines().stream().map(SalesOrderLine::getQuantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return wanted.compareTo(delivered) > 0;
    }

    /** The draft's line of the same id; in a copy for checks, which has no ids, the next one of the same product. */
    private static Optional<SalesOrderLine> twin(SalesOrderLine line, List<SalesOrderLine> lines) {
        boolean isCopy = lines.stream().noneMatch(SalesOrderLine::isStored);
        return lines.stream()
                .filter(other -> isCopy
                        ? other.getProductId().equals(line.getProductId())
                        : other.isStored() && other.getId() == line.getId())
                .findFirst();
    }

    private static void check(
            SalesOrderLine stored, Optional<SalesOrderLine> kept, SalesOrder draft, Problems problems) {
        String at = kept.map(line -> "lines[" + draft.getLines().indexOf(line) + "].")
                .orElse("lines[0].");
        boolean same = kept.filter(line -> line.getProductId().equals(stored.getProductId())
                        && line.getPrice() != null
                        && line.getPrice().compareTo(stored.getPrice()) == 0
                        && line.getDiscount().compareTo(stored.getDiscount()) == 0)
                .isPresent();
        problems.require(same, at + "price", OrdersText.of("change.delivered", stored.getProductName()));
        boolean enough = kept.filter(line -> line.getQuantity().compareTo(stored.getDelivered()) >= 0)
                .isPresent();
        problems.require(
                enough,
                at + "quantity",
                OrdersText.of("change.lessThanDelivered", stored.getDelivered(), stored.getProductName()));
    }

    /** What storing the draft would touch: the review of credit, the contract, what modules add. */
    static List<Problem> effects(
            UnitOfWork uow, SalesOrder stored, SalesOrder draft, List<OrderChangeGate> gates, NeededReviews reviews) {
        List<Problem> effects = new ArrayList<>();
        BigDecimal total = total(draft, stored.getCurrency());
        BigDecimal more = total.subtract(stored.getNetTotal());
        if (more.signum() > 0) {
            effects.add(Problem.warning("lines", OrdersText.of("change.grows", more, stored.getCurrency())));
        }
        reviews.after(uow, stored, total, draft.getSalesMode()).stream()
                .map(ReviewDepartment::label)
                .reduce((before, next) -> OrdersText.of("change.and", before, next))
                .ifPresent(whom -> effects.add(Problem.warning("lines", OrdersText.of("change.reviews", whom))));
        if (stored.getContractId() != null && more.signum() != 0) {
            effects.add(Problem.warning("contractId", OrdersText.of("change.contract")));
        }
        gates.forEach(gate -> effects.addAll(gate.effects(uow, stored, draft)));
        return effects;
    }

    private static BigDecimal total(SalesOrder draft, String currency) {
        Currency unit = Currency.getInstance(currency);
        return draft.getLines().stream()
                .map(line -> Money.ofLine(line.getPrice(), line.getQuantity(), line.getDiscount(), unit))
                .reduce(Money.zero(unit), Money::plus)
                .amount();
    }
}
