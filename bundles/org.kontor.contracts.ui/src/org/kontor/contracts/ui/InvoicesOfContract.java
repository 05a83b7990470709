package org.kontor.contracts.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Invoices and credit notes that finance wrote for a contract, or, where we buy, invoices that came for it (FIN-05). Those of
 * finance are not told where no module invoices.
 */
@Component(service = RecordTab.class)
public final class InvoicesOfContract extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(InvoicesOfContract.class);
    private static final int MOST = 300;

    private final ListQueries queries;

    /** Over the lists. */
    @Activate
    public InvoicesOfContract(@Reference ListQueries queries) {
        this.queries = queries;
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("invoices");
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contracts.view");
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("invoices.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("invoices.number"), 20, false),
                new Column(TEXTS.text("invoices.day"), 14, false),
                new Column(TEXTS.text("invoices.amount"), 16, true),
                new Column(TEXTS.text("invoices.paid"), 16, true),
                new Column(TEXTS.text("invoices.open"), 16, true),
                new Column(TEXTS.text("invoices.currency"), 8, false),
                new Column(TEXTS.text("invoices.note"), 28, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(record)), List.of());
        List<Row> rows = new ArrayList<>();
        queries.list("invoicesOfContract").ifPresent(list -> queries.firstPage(actor, list, request, MOST)
                .forEach(row -> rows.add(row(list, row, Optional.of(row.record())))));
        queries.list("receivedInvoices").ifPresent(list -> queries.firstPage(actor, list, request, MOST)
                .forEach(row -> rows.add(row(list, row, Optional.empty()))));
        return rows;
    }

    private static Row row(ListDefinition list, ListRow row, Optional<RecordRef> opens) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < list.columns().size(); i++) {
            values.put(list.columns().get(i).id(), row.values().get(i));
        }
        boolean takenBack = values.get("takenBackOn") != null;
        return new Row(
                List.of(
                        text(FieldKind.TEXT, values.get("invoice")),
                        text(FieldKind.DATE, values.get("invoicedOn")),
                        text(FieldKind.MONEY, values.get("amount")),
                        text(FieldKind.MONEY, values.get("paid")),
                        text(FieldKind.MONEY, values.get("open")),
                        text(FieldKind.TEXT, values.get("currency")),
                        takenBack
                                ? TEXTS.get(
                                        "invoices.takenBack",
                                        text(FieldKind.DATE, values.get("takenBackOn")),
                                        text(FieldKind.TEXT, values.get("note")))
                                : text(FieldKind.TEXT, values.get("note"))),
                takenBack ? Tone.WARNING : Tone.NEUTRAL,
                opens);
    }

    private static String text(FieldKind kind, Object value) {
        return value == null ? "" : Formats.current().show(kind, value);
    }
}
