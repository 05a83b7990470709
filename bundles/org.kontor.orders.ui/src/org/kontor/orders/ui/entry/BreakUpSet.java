package org.kontor.orders.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.SetEntry;
import org.kontor.orders.entry.SetLine;
import org.kontor.workbench.contribution.BaseLineTool;
import org.kontor.workbench.contribution.Workplace;

/** Puts the parts of a set in place of its line (ORD-22). */
abstract class BreakUpSet<T extends PricedDocument<L>, L extends PricedLine> extends BaseLineTool<T, L> {

    private static final TextSource TEXTS = TextSource.beside(BreakUpSet.class);

    private final SetEntry sets;
    private final Supplier<L> line;

    BreakUpSet(SetEntry sets, String recordType, Supplier<L> line) {
        super("breakUp", recordType, TEXTS.text("breakUp"), 20, "catalog.view");
        this.sets = sets;
        this.line = line;
    }

    @Override
    public final void run(Workplace workplace, T draft, Optional<L> selected, Consumer<Supplier<List<L>>> take) {
        Optional<SetLine> set = selected.flatMap(SetLine::of);
        if (set.isEmpty()) {
            workplace.tell(label(), TEXTS.text("breakUp.select"));
            return;
        }
        QuoteRequest request = QuoteRequest.of(Optional.empty(), draft);
        workplace.load(
                label(),
                () -> sets.breakUp(workplace.actor(), request, set.get()),
                rows -> take.accept(
                        () -> rows.stream().map(row -> row.into(line.get())).toList()));
    }
}
