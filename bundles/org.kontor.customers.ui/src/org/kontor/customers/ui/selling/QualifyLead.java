package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a customer and an opportunity of a lead (LED-02). */
@Component(service = RecordAction.class)
public final class QualifyLead extends BaseAction {

    private final Leads leads;

    /** Over the module's records. */
    @Activate
    public QualifyLead(@Reference Leads leads) {
        super("qualifyLead", "lead", ScreenText.of("qualify"), 0, "selling.edit", Set.of("NEW", "ASSIGNED"));
        this.leads = leads;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(label(), () -> leads.load(workplace.actor(), record.id()), stored -> {
            Lead lead = stored.draft();
            workplace.ask(
                    label(),
                    ScreenText.of("qualify.explanation", stored.title()),
                    Qualification.TYPE,
                    Qualification.of(Optional.ofNullable(lead.getProduct()).orElse(lead.getCompany())),
                    wish -> Optional.ofNullable(leads.qualify(
                                            workplace.actor(),
                                            record.id(),
                                            stored.version(),
                                            wish.title(),
                                            wish.customer())
                                    .draft()
                                    .getOpportunityId())
                            .map(id -> new RecordRef(Opportunities.TYPE, id)));
        });
    }
}
