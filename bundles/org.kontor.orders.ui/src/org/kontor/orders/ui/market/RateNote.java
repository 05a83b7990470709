package org.kontor.orders.ui.market;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.market.MarketRegister;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what a colleague's market note is worth (KPI-08). */
@Component(service = RecordAction.class)
public final class RateNote extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(RateNote.class);

    private final MarketRegister register;

    /** Over the register. */
    @Activate
    public RateNote(@Reference MarketRegister register) {
        super("rateMarketNote", MarketRegister.TYPE, TEXTS.text("rate"), 0, "marketNotes.rate", Set.of());
        this.register = register;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        Worth.ask(workplace, register, records.getFirst());
    }
}
