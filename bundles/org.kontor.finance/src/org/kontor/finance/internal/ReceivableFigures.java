package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.FigureSource;
import org.kontor.finance.Invoice;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a customer owes, what of it is late, and what is left of the credit; for sales as well as for finance (CUS-15). */
@Component
public final class ReceivableFigures implements FigureSource {

    private static final long NO_ORDER = 0;

    private final Orders orders;

    /** Over the orders, of which some count against the credit. */
    @Activate
    public ReceivableFigures(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<CustomerFigure> figures(UnitOfWork uow, Customer customer) {
        String code = customer.getCurrency();
        Currency currency = Currency.getInstance(code);
        Money receivable = Money.zero(currency);
        Money overdue = Money.zero(currency);
        for (Invoice invoice : CreditService.open(uow, customer.getId())) {
            if (invoice.getCurrency().equals(code)) {
                receivable = receivable.plus(invoice.openAmount());
                boolean late = !invoice.isCreditNote() && invoice.getDueDate().isBefore(uow.today());
                overdue = late ? overdue.plus(invoice.openAmount()) : overdue;
            }
        }
        Money left = Money.of(customer.getCreditLimit(), currency)
                .minus(receivable)
                .minus(orders.acceptedNotInvoiced(uow, customer.getId(), code, NO_ORDER));
        return List.of(
                figure("receivable", receivable.amount()),
                figure("overdue", overdue.amount()).warning(overdue.isPositive()),
                figure("creditLeft", left.amount()).warning(left.amount().signum() < 0));
    }

    private static CustomerFigure figure(String id, BigDecimal amount) {
        return CustomerFigure.of(id, FinanceText.of("figure." + id), FieldKind.MONEY, amount);
    }
}
