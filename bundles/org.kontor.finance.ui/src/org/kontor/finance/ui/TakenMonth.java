package org.kontor.finance.ui;

import org.kontor.kernel.record.RecordType;

/** What is still asked when it is known who gets a statement of a month. */
final class TakenMonth {

    static final RecordType<TakenMonth> TYPE = RecordType.of("takenMonth", OnList.TEXTS, TakenMonth::new)
            .flag("silentToo", d -> d.silentToo, (d, v) -> d.silentToo = v)
            .flag("send", d -> d.send, (d, v) -> d.send = v)
            .build();

    private boolean silentToo;
    private boolean send;

    boolean silentToo() {
        return silentToo;
    }

    boolean send() {
        return send;
    }
}
