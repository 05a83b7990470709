package org.kontor.finance.ui;

import java.time.LocalDate;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for an invoice asks. */
final class InvoiceDate {

    private static final TextSource TEXTS = TextSource.beside(InvoiceDate.class);

    static final RecordType<InvoiceDate> TYPE = RecordType.of("invoiceDate", TEXTS, InvoiceDate::new)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    private LocalDate day = LocalDate.now();

    LocalDate day() {
        return day;
    }
}
