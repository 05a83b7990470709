package org.kontor.finance.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kontor.kernel.record.RecordType;

/** What dialogs ask that need only a day; a month is asked for by any of its days. */
final class DayDraft {

    static final RecordType<DayDraft> DAY = RecordType.of("askedDay", OnList.TEXTS, DayDraft::new)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    static final RecordType<DayDraft> MONTH = RecordType.of("askedMonth", OnList.TEXTS, DayDraft::lastMonth)
            .date("day", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    private LocalDate day = LocalDate.now();

    /** The first day of the month that is over. */
    static DayDraft lastMonth() {
        DayDraft draft = new DayDraft();
        draft.day = draft.day.minusMonths(1).withDayOfMonth(1);
        return draft;
    }

    LocalDate day() {
        return day;
    }

    YearMonth month() {
        return YearMonth.from(day);
    }
}
