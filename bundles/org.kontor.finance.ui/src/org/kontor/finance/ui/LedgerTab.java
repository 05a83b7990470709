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
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;

/** The entries of an invoice's receivable or of a credit note; their sum is what is open. */
abstract class LedgerTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(LedgerTab.class);

    private final Receipts receipts;
    private final String recordType;

    LedgerTab(Receipts receipts, String recordType) {
        this.receipts = receipts;
        this.recordType = recordType;
    }

    @Override
    public final String recordType() {
        return recordType;
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
