package org.kontor.customers.ui.selling;

import java.util.Optional;
import org.kontor.kernel.record.RecordType;

/** What the dialog for a lost deal asks. */
final class Loss {

    static final RecordType<Loss> TYPE = RecordType.of("loss", ScreenText.SOURCE, Loss::new)
            .text("reason", 80, l -> l.reason, (l, v) -> l.reason = v)
            .required()
            .offering("lostReason")
            .longText("analysis", 2000, l -> l.analysis, (l, v) -> l.analysis = v)
            .build();

    private String reason;
    private String analysis;

    String reason() {
        return reason;
    }

    Optional<String> analysis() {
        return Optional.ofNullable(analysis);
    }
}
