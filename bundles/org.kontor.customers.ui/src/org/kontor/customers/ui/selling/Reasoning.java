package org.kontor.customers.ui.selling;

import org.kontor.kernel.record.RecordType;

/** A text that explains or urges. */
final class Reasoning {

    static final RecordType<Reasoning> TYPE = RecordType.of("reasoning", ScreenText.SOURCE, Reasoning::new)
            .longText("text", 500, r -> r.text, (r, v) -> r.text = v)
            .required()
            .build();

    private String text;

    String text() {
        return text;
    }
}
