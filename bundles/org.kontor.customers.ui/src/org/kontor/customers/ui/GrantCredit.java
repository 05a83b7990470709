package org.kontor.customers.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets the credit limit and the payment period of a customer (CUS-12). */
@Component(service = RecordAction.class)
public final class GrantCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(GrantCredit.class);

    private final Customers customers;

    /** Over the customers. */
    @Activate
    public GrantCredit(@Reference Customers customers) {
        super("grantCredit", "customer", TEXTS.text("credit"), 10, "customers.credit", Set.of());
        this.customers = customers;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(
                label(),
                () -> customers.load(workplace.actor(), record.id()),
                stored -> ask(workplace, record, stored));
    }

    private void ask(Workplace workplace, RecordRef record, Stored<Customer> stored) {
        Customer customer = stored.draft();
        workplace.ask(
                label(),
                TEXTS.text("credit.explanation", stored.title(), customer.getCurrency()),
                CreditTerms.TYPE,
                CreditTerms.of(customer.getCreditLimit(), customer.getCreditDays()),
                terms -> {
                    customers.grantCredit(
                            workplace.actor(), record.id(), stored.version(), terms.limit(), terms.days());
                    return Optional.of(record);
                });
    }
}
