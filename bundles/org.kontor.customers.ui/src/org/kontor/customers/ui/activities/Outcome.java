package org.kontor.customers.ui.activities;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog asks in which an activity is said to be done. */
final class Outcome {

    private static final TextSource TEXTS = TextSource.beside(Outcome.class);

    static final RecordType<Outcome> TYPE = RecordType.of("outcome", TEXTS, Outcome::new)
            .longText("result", 2000, o -> o.result, (o, v) -> o.result = v)
            .build();

    private String result;

    String result() {
        return result == null ? "" : result;
    }
}
