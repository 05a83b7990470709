package org.kontor.finance.ui;

import java.time.LocalDate;
import org.kontor.kernel.record.RecordType;

/** What dialogs ask that need only a day. */
final class DayDraft {

    static final RecordType<DayDraft> DAY = RecordType.of("askedDay", OnList.TEXTS, DayDraft::new)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    private LocalDate day = LocalDate.now();

    LocalDate day() {
        return day;
    }
}
