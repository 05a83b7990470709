package org.kontor.customers.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.Customers;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes one customer of two that turn out to be the same company. */
@Component(service = RecordAction.class)
public final class MergeCustomers extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(MergeCustomers.class);

    private final Customers customers;

    /** Over the customers. */
    @Activate
    public MergeCustomers(@Reference Customers customers) {
        super("mergeCustomers", "customer", TEXTS.text("merge"), 30, "customers.merge", Set.of());
        this.customers = customers;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef kept = records.getFirst();
        workplace.load(
                label(),
                () -> customers.load(workplace.actor(), kept.id()),
                stored -> workplace.ask(
                        label(),
                        TEXTS.text("merge.explanation", stored.title()),
                        OtherCustomer.TYPE,
                        new OtherCustomer(),
                        other -> {
                            customers.merge(workplace.actor(), kept.id(), stored.version(), other.customer());
                            return Optional.of(kept);
                        }));
    }
}
