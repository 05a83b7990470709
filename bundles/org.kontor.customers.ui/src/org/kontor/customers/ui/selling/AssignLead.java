package org.kontor.customers.ui.selling;

import java.util.List;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives leads to a colleague (LED-02). */
@Component(service = RecordAction.class)
public final class AssignLead extends LeadAction {

    private final Leads leads;

    /** Over the module's records. */
    @Activate
    public AssignLead(@Reference Leads leads) {
        super("assignLead", "assign", 10, "selling.direct", leads);
        this.leads = leads;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        ask(
                workplace,
                records,
                "assign.explanation",
                Colleague.TYPE,
                new Colleague(),
                (actor, id, version, answer) -> leads.assign(actor, id, version, answer.user()));
    }
}
