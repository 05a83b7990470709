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

/** Hands customers to another salesperson (CUS-18). */
@Component(service = RecordAction.class)
public final class HandOver extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(HandOver.class);

    private final Customers customers;

    /** Over the customers. */
    @Activate
    public HandOver(@Reference Customers customers) {
        super("handOver", "customer", TEXTS.text("handOver"), 20, "customers.handover", Set.of());
        this.customers = customers;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(
                label(), TEXTS.text("handOver.explanation", records.size()), NewOwner.TYPE, new NewOwner(), choice -> {
                    for (RecordRef record : records) {
                        int version =
                                customers.load(workplace.actor(), record.id()).version();
                        customers.handOver(workplace.actor(), record.id(), version, choice.user());
                    }
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }
}
