package org.kontor.finance.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for an invoice asks: its day, and who gets it when that is not who ordered. */
final class InvoiceDate {

    static final RecordType<InvoiceDate> TYPE = RecordType.of(
                    "invoiceDate", TextSource.beside(InvoiceDate.class), InvoiceDate::new)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .reference("recipient", "customer", d -> d.recipient, (d, v) -> d.recipient = v)
            .build();

    private LocalDate day = LocalDate.now();
    private Long recipient;

    LocalDate day() {
        return day;
    }

    Optional<Long> recipient() {
        return Optional.ofNullable(recipient);
    }
}
