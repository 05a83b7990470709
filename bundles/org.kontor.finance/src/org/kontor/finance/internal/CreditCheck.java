package org.kontor.finance.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.kontor.customers.Customer;
import org.kontor.finance.CreditFigures;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;

/** Computes what a credit decision rests on: the one place for the rule, the queue and the gate. */
final class CreditCheck {

    private final Orders orders;
    private final RateSource rates;

    /**
     * A check.
     *
     * @param rates what foreign money is worth; it counts against the limit like the customer's own
     */
    CreditCheck(Orders orders, RateSource rates) {
        this.orders = orders;
        this.rates = rates;
    }

    /** The figures of one order. */
    CreditFigures figures(UnitOfWork uow, SalesOrder order) {
        long customer = order.getCustomerId();
        return figures(
                uow,
                order,
                Exposures.of(uow, List.of(customer)),
                orders.acceptedNotInvoiced(uow, customer, order.getId()),
                new DayRates(uow, rates));
    }

    /** The figures of several orders in their order, with a few queries however many they are. */
    List<CreditFigures> figures(UnitOfWork uow, List<SalesOrder> several) {
        List<Long> customers =
                several.stream().map(SalesOrder::getCustomerId).distinct().toList();
        uow.load(Customer.class, customers);
        Exposures exposures = Exposures.of(uow, customers);
        Map<Long, List<Money>> accepted = orders.acceptedNotInvoiced(uow, several);
        DayRates day = new DayRates(uow, rates);
        return several.stream()
                .map(order -> figures(uow, order, exposures, accepted.get(order.getId()), day))
                .toList();
    }

    private static CreditFigures figures(
            UnitOfWork uow, SalesOrder order, Exposures exposures, List<Money> others, DayRates day) {
        Customer customer = uow.get(Customer.class, order.getCustomerId());
        Currency currency = Currency.getInstance(customer.getCurrency());
        Counted counted = new Counted(day, currency);
        Money limit = Money.of(customer.getCreditLimit(), currency);
        Money receivable = counted.sum(exposures.receivable(customer.getId()));
        Money accepted = counted.sum(others);
        Money own = counted.sum(List.of(order.toInvoice()));
        int oldest = exposures.oldestOverdueDays(customer.getId());
        List<Text> objections = new ArrayList<>(counted.unknown());
        Money exposure = receivable.plus(accepted).plus(own);
        if (limit.isZero() && exposure.isPositive()) {
            objections.add(FinanceText.of("credit.cashOnly"));
        } else if (exposure.compareTo(limit) > 0) {
            objections.add(FinanceText.of(
                    "credit.overLimit",
                    limit.amount(),
                    receivable.amount(),
                    accepted.amount(),
                    own.amount(),
                    exposure.amount()));
        }
        if (oldest > 0) {
            objections.add(FinanceText.of("credit.overdue", oldest));
        }
        Money overdue = new Counted(day, currency).sum(exposures.overdue(customer.getId()));
        return new CreditFigures(
                customer.getName(),
                limit,
                customer.getCreditDays(),
                receivable,
                overdue,
                oldest,
                accepted,
                own,
                order.toInvoice(),
                counted.rates(),
                objections);
    }
}
