package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Fulfilment;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of a contract's goods was ordered, delivered and invoiced, and what is left (CON-22, CON-23). */
@Component(service = RecordTab.class)
public final class FulfilmentOfContract extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(FulfilmentOfContract.class);

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public FulfilmentOfContract(@Reference Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("fulfilment");
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("fulfilment.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("fulfilment.product"), 34, false),
                new Column(TEXTS.text("fulfilment.contracted"), 13, true),
                new Column(TEXTS.text("fulfilment.ordered"), 13, true),
                new Column(TEXTS.text("fulfilment.delivered"), 13, true),
                new Column(TEXTS.text("fulfilment.invoiced"), 13, true),
                new Column(TEXTS.text("fulfilment.toOrder"), 13, true),
                new Column(TEXTS.text("fulfilment.toDeliver"), 13, true));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return contracts.fulfilment(actor, record.id()).stream()
                .map(FulfilmentOfContract::row)
                .toList();
    }

    private static Row row(Fulfilment goods) {
        boolean beyond = goods.toOrder().signum() < 0;
        boolean done = goods.toOrder().signum() <= 0 && goods.toDeliver().signum() == 0;
        return new Row(
                List.of(
                        goods.product(),
                        show(goods.contracted()),
                        show(goods.ordered()),
                        show(goods.delivered()),
                        show(goods.invoiced()),
                        show(goods.toOrder()),
                        show(goods.toDeliver())),
                beyond ? Tone.BAD : done ? Tone.GOOD : Tone.NEUTRAL,
                Optional.empty());
    }

    private static String show(BigDecimal quantity) {
        return Formats.current().show(FieldKind.QUANTITY, quantity);
    }
}
