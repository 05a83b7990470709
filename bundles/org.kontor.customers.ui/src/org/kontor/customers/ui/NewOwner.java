package org.kontor.customers.ui;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for a handover asks. */
final class NewOwner {

    private static final TextSource TEXTS = TextSource.beside(NewOwner.class);

    static final RecordType<NewOwner> TYPE = RecordType.of("newOwner", TEXTS, NewOwner::new)
            .reference("user", "user", n -> n.user, (n, v) -> n.user = v)
            .required()
            .build();

    private Long user;

    long user() {
        return user;
    }
}
