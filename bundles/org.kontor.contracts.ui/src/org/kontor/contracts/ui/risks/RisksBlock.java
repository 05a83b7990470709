package org.kontor.contracts.ui.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts and projects in force that deviate from what was agreed or planned, or soon will (CON-20). */
@Component(service = HomeBlock.class)
public final class RisksBlock implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(RisksBlock.class);
    private static final int ROWS = 6;

    private final ContractRisks risks;

    /** Over the risks. */
    @Activate
    public RisksBlock(@Reference ContractRisks risks) {
        this.risks = risks;
    }

    @Override
    public String id() {
        return "contracts.risks";
    }

    @Override
    public Text title() {
        return TEXTS.text("risks");
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contracts.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("risks.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(RisksPart.page());
    }

    @Override
    public Content load(Actor actor) {
        List<Row> rows = risks.of(actor, LocalDate.now(), ROWS).stream()
                .limit(ROWS)
                .map(RisksBlock::row)
                .toList();
        return Content.of(rows);
    }

    private static Row row(ContractRisk risk) {
        return new Row(risk.record(), risk.title(), risk.what().toString(), amount(risk), tone(risk));
    }

    /** The amount that a risk is about, with its currency; nothing where there is none. */
    static String amount(ContractRisk risk) {
        return risk.amount()
                .map(amount -> Formats.current().show(FieldKind.MONEY, amount) + " " + risk.currency())
                .orElse("");
    }

    /** In which colour a risk is told. */
    static Tone tone(ContractRisk risk) {
        return risk.kind().isEarly() ? Tone.WARNING : Tone.BAD;
    }
}
