package org.kontor.customers.ui.selling;

import org.kontor.kernel.record.RecordType;

/** What the dialog for dropping asks. */
final class DropReason {

    static final RecordType<DropReason> TYPE = RecordType.of("dropLead", ScreenText.SOURCE, DropReason::new)
            .text("reason", 80, d -> d.reason, (d, v) -> d.reason = v)
            .required()
            .offering("dropReason")
            .build();

    private String reason;

    String reason() {
        return reason;
    }
}
