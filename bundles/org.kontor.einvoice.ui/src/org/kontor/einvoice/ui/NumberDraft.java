package org.kontor.einvoice.ui;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** The number that the tax office gave an e-invoice. */
final class NumberDraft {

    static final RecordType<NumberDraft> TYPE = RecordType.of(
                    "official", TextSource.beside(NumberDraft.class), NumberDraft::new)
            .text("number", 20, d -> d.number, (d, v) -> d.number = v)
            .required()
            .build();

    private String number;

    String number() {
        return number;
    }
}
