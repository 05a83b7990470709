package org.kontor.customers.ui.selling;

import org.kontor.kernel.record.RecordType;

/** Who gets some records. */
final class Colleague {

    static final RecordType<Colleague> TYPE = RecordType.of("colleague", ScreenText.SOURCE, Colleague::new)
            .reference("user", "user", c -> c.user, (c, v) -> c.user = v)
            .required()
            .build();

    private Long user;

    long user() {
        return user;
    }
}
