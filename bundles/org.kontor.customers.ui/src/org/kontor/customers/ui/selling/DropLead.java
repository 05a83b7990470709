package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a lead of which nothing came, with the reason. */
@Component(service = RecordAction.class)
public final class DropLead extends BaseAction {

    private final Leads leads;

    /** Over the module's records. */
    @Activate
    public DropLead(@Reference Leads leads) {
        super("dropLead", "lead", ScreenText.of("drop"), 20, "selling.edit", Set.of("NEW", "ASSIGNED"));
        this.leads = leads;
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
                label(),
                ScreenText.of("drop.explanation", records.size()),
                DropReason.TYPE,
                new DropReason(),
                answer -> {
                    for (RecordRef record : records) {
                        int version = leads.load(workplace.actor(), record.id()).version();
                        leads.drop(workplace.actor(), record.id(), version, answer.reason());
                    }
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }
}
