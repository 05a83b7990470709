package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.finance.Receipts;
import org.kontor.finance.WriteOffReason;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for a write-off shows and asks: how the money is spread over open receivables. */
final class WriteOffDraft {

    private static final TextSource TEXTS = TextSource.beside(WriteOffDraft.class);

    /** One receivable; a line added by hand may name an invoice of another customer. */
    static final class Line {

        private Long invoiceId;
        private String customer;
        private LocalDate due;
        private BigDecimal open;
        private WriteOffReason reason;
        private BigDecimal amount;
    }

    private static final RecordType<Line> LINE = RecordType.of("writeOffLine", TEXTS, Line::new)
            .reference("invoice", "invoice", l -> l.invoiceId, (l, v) -> l.invoiceId = v)
            .required()
            .shownText("customer", l -> l.customer)
            .shownDate("due", l -> l.due)
            .shownDecimal("open", FieldKind.MONEY, l -> l.open)
            .shownText("reason", l -> l.reason == null ? "" : TEXTS.get("reason." + l.reason.name()))
            .decimal("amount", FieldKind.MONEY, l -> l.amount, (l, v) -> l.amount = v)
            .build();

    static final RecordType<WriteOffDraft> TYPE = RecordType.of("writeOff", TEXTS, WriteOffDraft::new)
            .table("lines", LINE, d -> d.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();

    static WriteOffDraft of(List<Receipts.Proposal> proposals) {
        WriteOffDraft draft = new WriteOffDraft();
        for (Receipts.Proposal proposal : proposals) {
            Line line = new Line();
            line.invoiceId = proposal.invoiceId();
            line.customer = proposal.customerName();
            line.due = proposal.dueDate();
            line.open = proposal.open();
            line.reason = proposal.reason();
            line.amount = proposal.proposed();
            draft.lines.add(line);
        }
        return draft;
    }

    /** The amounts by invoice. */
    Map<Long, BigDecimal> amounts() {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.invoiceId != null && line.amount != null && line.amount.signum() != 0) {
                amounts.merge(line.invoiceId, line.amount, BigDecimal::add);
            }
        }
        return amounts;
    }
}
