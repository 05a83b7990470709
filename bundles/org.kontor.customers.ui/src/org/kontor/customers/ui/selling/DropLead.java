package org.kontor.customers.ui.selling;

import java.util.List;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends leads of which nothing came, with the reason (LED-02). */
@Component(service = RecordAction.class)
public final class DropLead extends LeadAction {

    private final Leads leads;

    /** Over the module's records. */
    @Activate
    public DropLead(@Reference Leads leads) {
        super("dropLead", "drop", 20, "selling.edit", leads);
        this.leads = leads;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        ask(
                workplace,
                records,
                "drop.explanation",
                DropReason.TYPE,
                new DropReason(),
                (actor, id, version, answer) -> leads.drop(actor, id, version, answer.reason()));
    }
}
