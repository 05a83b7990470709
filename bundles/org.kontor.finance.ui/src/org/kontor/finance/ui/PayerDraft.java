package org.kontor.finance.ui;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for a payer asks. */
final class PayerDraft {

    static final RecordType<PayerDraft> TYPE = RecordType.of(
                    "payer", TextSource.beside(PayerDraft.class), PayerDraft::new)
            .reference("customer", "customer", d -> d.customer, (d, v) -> d.customer = v)
            .required()
            .build();

    private Long customer;

    long payer() {
        return customer;
    }
}
