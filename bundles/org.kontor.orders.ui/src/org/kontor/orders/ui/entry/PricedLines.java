package org.kontor.orders.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.catalog.Product;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.entry.LineQuote;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.PastedRows;
import org.kontor.orders.entry.Promise;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.persistence.record.RecordHit;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.LineAssistant;
import org.kontor.workbench.contribution.Tone;

/** The lines of quotations and orders, written by keyboard: products, prices, what can be promised (ORD-01, ORD-14). */
abstract class PricedLines<T extends PricedDocument<L>, L extends PricedLine>
        implements LineAssistant<T, L, QuoteRequest> {

    private static final TextSource TEXTS = TextSource.beside(PricedLines.class);
    private static final String GAP = "  ";

    private final LineEntry entry;
    private final String recordType;
    private final Supplier<L> line;

    PricedLines(LineEntry entry, String recordType, Supplier<L> line) {
        this.entry = entry;
        this.recordType = recordType;
        this.line = line;
    }

    @Override
    public final String recordType() {
        return recordType;
    }

    @Override
    public final String table() {
        return "lines";
    }

    @Override
    public final String entryField() {
        return "productId";
    }

    @Override
    public final List<Text> columns(Actor actor) {
        return entry.tellsPromises(actor) ? List.of(TEXTS.text("available"), TEXTS.text("promised")) : List.of();
    }

    @Override
    public final String columnsAfter() {
        return "unit";
    }

    @Override
    public final List<RecordHit> find(Actor actor, String typed, int most) {
        return entry.match(actor, typed, most).stream().map(PricedLines::hit).toList();
    }

    private static RecordHit hit(Product product) {
        String price = Formats.current().show(FieldKind.MONEY, product.getListPrice()) + " " + product.getCurrency();
        String series =
                Optional.ofNullable(product.getSeries()).map(s -> s + " · ").orElse("");
        return new RecordHit(
                new RecordRef("product", product.getId()),
                product.getNumber() + GAP + product.getName(),
                series + price);
    }

    @Override
    public final Text unknown(String typed) {
        return TEXTS.text("unknown", typed);
    }

    @Override
    public final Pasted<L> paste(Actor actor, String rows) {
        PastedRows read = entry.paste(actor, rows, Formats.current()::parseNumber);
        return new Pasted<>(
                read.rows().stream().map(row -> row.into(line.get())).toList(), read.refused());
    }

    @Override
    public final Answer<T, L> answer(Actor actor, QuoteRequest question) {
        LineQuotes quotes = entry.quote(actor, question);
        return new Answer<>() {
            @Override
            public List<Fact> facts(int index) {
                return PricedLines.facts(quotes.lines().get(index));
            }

            @Override
            public void apply(T draft, List<L> asked) {
                quotes.apply(draft, asked);
            }
        };
    }

    private static List<Fact> facts(LineQuote quote) {
        return quote.promise()
                .map(promise -> List.of(available(promise, quote.asked().toDeliver()), promised(promise)))
                .orElse(List.of());
    }

    private static Fact available(Promise promise, BigDecimal wanted) {
        boolean enough = promise.available().compareTo(wanted) >= 0;
        return new Fact(Formats.current().show(FieldKind.QUANTITY, promise.available()), enough ? Tone.GOOD : Tone.BAD);
    }

    private static Fact promised(Promise promise) {
        return promise.complete()
                .map(day -> promise.now()
                        ? new Fact(TEXTS.get("now"), Tone.GOOD)
                        : new Fact(Formats.current().day(day), Tone.WARNING))
                .orElseGet(() -> new Fact(TEXTS.get("unknownDay"), Tone.BAD));
    }
}
