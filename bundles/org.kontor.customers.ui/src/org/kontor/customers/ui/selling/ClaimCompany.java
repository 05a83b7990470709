package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.claims.Claims;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a company that a colleague follows; the manager decides (LED-23, P-20). */
@Component(service = RecordAction.class)
public final class ClaimCompany extends BaseAction {

    private final Leads leads;
    private final Claims claims;

    /** Over the module's records. */
    @Activate
    public ClaimCompany(@Reference Leads leads, @Reference Claims claims) {
        super("claimCompany", "lead", ScreenText.of("claim"), 30, "claims.edit", Set.of("NEW", "ASSIGNED"));
        this.leads = leads;
        this.claims = claims;
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
                () -> leads.load(workplace.actor(), record.id()).draft(),
                lead -> workplace.ask(
                        label(),
                        ScreenText.of("claim.explanation", lead.getCompany()),
                        Reasoning.TYPE,
                        new Reasoning(),
                        answer -> Optional.of(new RecordRef(
                                Claims.TYPE,
                                claims.request(workplace.actor(), lead.getCompany(), answer.text())
                                        .id()))));
    }
}
