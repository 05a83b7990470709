package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.finance.EntryKind;
import org.kontor.finance.ReceivableEntry;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for taking write-offs back shows and asks: which of those that stand. */
final class ReversalDraft {

    private static final TextSource TEXTS = TextSource.beside(ReversalDraft.class);

    /** A write-off that stands. */
    static final class Line {

        private long entry;
        private Long invoice;
        private LocalDate day;
        private BigDecimal amount;
        private boolean chosen = true;
    }

    private static final RecordType<Line> LINE = RecordType.of("reversalLine", TEXTS, Line::new)
            .shownReference("invoice", "invoice", l -> l.invoice)
            .shownDate("day", l -> l.day)
            .shownDecimal("amount", FieldKind.MONEY, l -> l.amount)
            .flag("chosen", l -> l.chosen, (l, v) -> l.chosen = v)
            .build();

    static final RecordType<ReversalDraft> TYPE = RecordType.of("reversal", TEXTS, ReversalDraft::new)
            .givenTable("lines", LINE, d -> d.lines)
            .build();

    private final List<Line> lines = new ArrayList<>();

    /**
     * Those that stand.
     *
     * @param kinds which kinds of entries can be taken back here
     */
    static ReversalDraft of(List<ReceivableEntry> entries, EntryKind... kinds) {
        Set<EntryKind> wanted = Set.of(kinds);
        Set<Long> takenBack = entries.stream()
                .filter(e -> e.getKind() == EntryKind.REVERSAL)
                .map(ReceivableEntry::getReverses)
                .collect(Collectors.toSet());
        ReversalDraft draft = new ReversalDraft();
        entries.stream()
                .filter(e -> wanted.contains(e.getKind()) && !takenBack.contains(e.getId()))
                .forEach(e -> draft.lines.add(line(e)));
        return draft;
    }

    private static Line line(ReceivableEntry entry) {
        Line line = new Line();
        line.entry = entry.getId();
        line.invoice = Optional.ofNullable(entry.getPartnerId()).orElse(entry.getInvoiceId());
        line.day = entry.getBookedOn();
        line.amount = entry.getAmount().abs();
        return line;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The entries to take back. */
    List<Long> chosen() {
        return lines.stream().filter(l -> l.chosen).map(l -> l.entry).toList();
    }
}
