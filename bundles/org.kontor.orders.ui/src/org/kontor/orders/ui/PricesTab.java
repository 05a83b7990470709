package org.kontor.orders.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.PriceFound.Candidate;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.PricedLine;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;

/** Why the company asks what it asks for each line of a document: the prices that were looked at (ORD-02). */
public abstract class PricesTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(PricesTab.class);

    /**
     * A line with what was found for it.
     *
     * @param position its place in the document, from 1
     */
    public record Priced(int position, String product, PricedLine line, PriceFound found) {}

    /** The lines of the document. */
    protected abstract List<Priced> lines(Actor actor, long id);

    @Override
    public final Text label() {
        return TEXTS.text("prices");
    }

    @Override
    public final int order() {
        return 8;
    }

    @Override
    protected final Text emptyText() {
        return TEXTS.text("prices.empty");
    }

    @Override
    protected final List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("prices.line"), 34, false),
                new Column(TEXTS.text("prices.source"), 34, false),
                new Column(TEXTS.text("prices.from"), 12, true),
                new Column(TEXTS.text("prices.price"), 14, true),
                new Column(TEXTS.text("prices.below"), 12, true));
    }

    @Override
    protected final List<Row> read(Actor actor, RecordRef record) {
        List<Row> rows = new ArrayList<>();
        lines(actor, record.id()).forEach(line -> add(rows, line));
        return rows;
    }

    private static void add(List<Row> rows, Priced priced) {
        Formats formats = Formats.current();
        boolean below = priced.line().cut().signum() > 0;
        rows.add(new Row(
                List.of(
                        priced.position() + "  " + priced.product(),
                        TEXTS.get("prices.agreed"),
                        formats.show(FieldKind.QUANTITY, priced.line().getQuantity()),
                        formats.show(FieldKind.MONEY, priced.line().getPrice()),
                        below ? formats.show(FieldKind.PERCENT, priced.line().cut()) : ""),
                below ? Tone.BAD : Tone.NEUTRAL,
                Optional.empty()));
        for (Candidate candidate : priced.found().candidates()) {
            String origin = TEXTS.get("prices.origin." + candidate.origin(), candidate.name());
            rows.add(new Row(
                    List.of(
                            "",
                            origin,
                            candidate.fromQuantity().signum() == 0
                                    ? ""
                                    : formats.show(FieldKind.QUANTITY, candidate.fromQuantity()),
                            formats.show(FieldKind.MONEY, candidate.price()),
                            ""),
                    candidate.chosen() ? Tone.GOOD : Tone.NEUTRAL,
                    Optional.empty()));
        }
    }
}
