package org.kontor.finance.ui;

import java.util.List;
import org.kontor.finance.Receipts;
import org.kontor.finance.ReceivableEntry;
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

/** The entries of an invoice's receivable; their sum is what is open. */
@Component(service = RecordTab.class)
public final class LedgerTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(LedgerTab.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public LedgerTab(@Reference Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String recordType() {
        return "invoice";
    }

    @Override
    public Text label() {
        return TEXTS.text("ledger");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("ledger.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("ledger.day"), 16, false),
                new Column(TEXTS.text("ledger.kind"), 24, false),
                new Column(TEXTS.text("ledger.amount"), 20, true),
                new Column(TEXTS.text("ledger.by"), 24, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return receipts.entries(actor, record.id()).stream().map(LedgerTab::row).toList();
    }

    private static Row row(ReceivableEntry entry) {
        return new Row(
                List.of(
                        Formats.current().day(entry.getBookedOn()),
                        TEXTS.get("ledger.kind." + entry.getKind().name()),
                        Formats.current().show(FieldKind.MONEY, entry.getAmount()),
                        entry.getBookedBy()),
                Tone.NEUTRAL,
                java.util.Optional.ofNullable(entry.getReceiptId()).map(id -> new RecordRef("receipt", id)));
    }
}
