package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** Looks at drafts of sales orders. */
final class OrderChecks {

    private final Customers customers;
    private final LinePricing pricing;

    OrderChecks(Customers customers, LinePricing pricing) {
        this.customers = customers;
        this.pricing = pricing;
    }

    /** Whether nobody has accepted the order yet. */
    static boolean isOpenForChange(SalesOrder order) {
        return order.getState() == SalesOrderState.DRAFT || order.getState() == SalesOrderState.HELD;
    }

    /** Prices the lines; see {@link LinePricing#price}. */
    void price(UnitOfWork uow, SalesOrder order, boolean follows) {
        pricing.price(uow, buyer(uow, order, currencyOf(uow, order)), order.getLines(), follows);
    }

    /** What keeps a draft from being stored. */
    void check(UnitOfWork uow, SalesOrder draft, Optional<SalesOrder> stored, Problems problems) {
        boolean accepted = stored.filter(AcceptedOrders::isAccepted).isPresent();
        problems.require(
                stored.map(order -> isOpenForChange(order)
                                || accepted && uow.actor().may(AcceptedOrders.CHANGE))
                        .orElse(true),
                "state",
                OrdersText.of("order.notEditable"));
        stored.ifPresent(order -> AcceptedOrders.check(order, draft, problems));
        LocalDate required = draft.getRequiredDate();
        problems.require(
                required == null || !required.isBefore(draft.getOrderDate()),
                "requiredDate",
                OrdersText.of("order.requiredBeforeOrder"));
        String currency = currencyOf(uow, draft);
        problems.require(isCurrency(currency), "currency", OrdersText.of("currency.unknown"));
        uow.load(
                Product.class,
                draft.getLines().stream().map(SalesOrderLine::getProductId).toList());
        for (int i = 0; i < draft.getLines().size(); i++) {
            checkLine(uow, draft.getLines().get(i), i, problems);
        }
        if (problems.list().stream().noneMatch(Problem::isError)) {
            checkPriced(uow, draft, currency, problems);
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    private static void checkLine(UnitOfWork uow, SalesOrderLine line, int index, Problems problems) {
        String at = "lines[" + index + "].";
        Optional<Product> product = uow.find(Product.class, line.getProductId());
        boolean forSale = product.filter(p -> p.isActive() || line.isStored()).isPresent();
        problems.require(forSale, at + "productId", OrdersText.of("line.product", index + 1))
                .require(line.getQuantity().signum() > 0, at + "quantity", OrdersText.of("line.quantity", index + 1))
                .require(
                        line.getPrice() == null || line.getPrice().signum() >= 0,
                        at + "price",
                        OrdersText.of("line.price", index + 1))
                .require(
                        line.getDiscount().signum() >= 0 && line.getDiscount().compareTo(BigDecimal.ONE) <= 0,
                        at + "discount",
                        OrdersText.of("line.discount", index + 1));
    }

    /** A line without an agreed price needs a company price in the currency of the order. */
    private void checkPriced(UnitOfWork uow, SalesOrder draft, String currency, Problems problems) {
        boolean foreign = draft.getLines().stream()
                .anyMatch(line -> line.getPrice() == null
                        && !uow.get(Product.class, line.getProductId())
                                .getCurrency()
                                .equals(currency));
        if (!foreign) {
            return;
        }
        List<PriceFound> found = pricing.ask(uow, buyer(uow, draft, currency), draft.getLines());
        for (int i = 0; i < found.size(); i++) {
            SalesOrderLine line = draft.getLines().get(i);
            if (line.getPrice() == null && found.get(i).price().isEmpty()) {
                String own = uow.get(Product.class, line.getProductId()).getCurrency();
                problems.add(
                        Problem.error("lines[" + i + "].price", OrdersText.of("line.currency", i + 1, own, currency)));
            }
        }
    }

    /** Who buys, as price lists tell customers apart. */
    Buyer buyer(UnitOfWork uow, SalesOrder order, String currency) {
        Customer customer = customers.get(uow, order.getCustomerId());
        return LinePricing.buyer(customer, order.getDepartmentId(), currency, order.getOrderDate());
    }

    /** The currency entered, else the customer's. */
    String currencyOf(UnitOfWork uow, SalesOrder draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .orElseGet(() -> customers.get(uow, draft.getCustomerId()).getCurrency());
    }
}
