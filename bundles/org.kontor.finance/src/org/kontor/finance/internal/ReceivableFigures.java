package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.FigureSource;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.Orders;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a customer owes, what of it is late, and what is left of the credit, foreign money at the rate of the day; for sales as well as
 * for finance (CUS-15). */
@Component
public final class ReceivableFigures implements FigureSource {

    private static final long NO_ORDER = 0;

    private final Orders orders;
    private final RateSource rates;

    /** Over the orders, of which some count against the credit. */
    @Activate
    public ReceivableFigures(@Reference Orders orders, @Reference RateSource rates) {
        this.orders = orders;
        this.rates = rates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<CustomerFigure> figures(UnitOfWork uow, Customer customer) {
        Currency currency = Currency.getInstance(customer.getCurrency());
        Exposures exposures = Exposures.of(uow, List.of(customer.getId()));
        Counted counted = new Counted(new DayRates(uow, rates), currency);
        Money receivable = counted.sum(exposures.receivable(customer.getId()));
        Money overdue = counted.sum(exposures.overdue(customer.getId()));
        Money left = Money.of(customer.getCreditLimit(), currency)
                .minus(receivable)
                .minus(counted.sum(orders.acceptedNotInvoiced(uow, customer.getId(), NO_ORDER)));
        return List.of(
                figure("receivable", receivable.amount()),
                figure("overdue", overdue.amount()).warning(overdue.isPositive()),
                figure("creditLeft", left.amount()).warning(left.amount().signum() < 0));
    }

    private static CustomerFigure figure(String id, BigDecimal amount) {
        return CustomerFigure.of(id, FinanceText.of("figure." + id), FieldKind.MONEY, amount);
    }
}
