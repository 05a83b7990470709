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

/** Gives leads to a colleague (LED-02). */
@Component(service = RecordAction.class)
public final class AssignLead extends BaseAction {

    private final Leads leads;

    /** Over the module's records. */
    @Activate
    public AssignLead(@Reference Leads leads) {
        super("assignLead", "lead", ScreenText.of("assign"), 10, "selling.direct", Set.of("NEW", "ASSIGNED"));
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
                ScreenText.of("assign.explanation", records.size()),
                Colleague.TYPE,
                new Colleague(),
                choice -> {
                    for (RecordRef record : records) {
                        int version = leads.load(workplace.actor(), record.id()).version();
                        leads.assign(workplace.actor(), record.id(), version, choice.user());
                    }
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }
}
