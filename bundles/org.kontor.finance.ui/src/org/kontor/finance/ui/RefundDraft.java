package org.kontor.finance.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for paying credit back asks. */
final class RefundDraft {

    private static final TextSource TEXTS = TextSource.beside(RefundDraft.class);

    static final RecordType<RefundDraft> TYPE = RecordType.of("refundDraft", TEXTS, RefundDraft::new)
            .decimal("amount", FieldKind.MONEY, draft -> draft.amount, (draft, v) -> draft.amount = v)
            .required()
            .date("day", draft -> draft.day, (draft, v) -> draft.day = v)
            .required()
            .build();

    private BigDecimal amount;
    private LocalDate day = LocalDate.now();

    /** All of the credit, today. */
    static RefundDraft of(BigDecimal credit) {
        RefundDraft draft = new RefundDraft();
        draft.amount = credit;
        return draft;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate day() {
        return day;
    }
}
