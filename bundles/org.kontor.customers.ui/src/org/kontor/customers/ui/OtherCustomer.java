package org.kontor.customers.ui;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for merging asks. */
final class OtherCustomer {

    private static final TextSource TEXTS = TextSource.beside(OtherCustomer.class);

    static final RecordType<OtherCustomer> TYPE = RecordType.of("otherCustomer", TEXTS, OtherCustomer::new)
            .reference("customer", "customer", o -> o.customer, (o, v) -> o.customer = v)
            .required()
            .build();

    private Long customer;

    long customer() {
        return customer;
    }
}
