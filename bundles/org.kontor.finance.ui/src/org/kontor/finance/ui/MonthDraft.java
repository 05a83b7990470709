package org.kontor.finance.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kontor.kernel.record.RecordType;

/** What dialogs ask that need only a month; at first it is the one that is over. */
final class MonthDraft {

    static final RecordType<MonthDraft> TYPE = RecordType.of("askedMonth", OnList.TEXTS, MonthDraft::new)
            .month("month", d -> d.day, (d, v) -> d.day = v)
            .required()
            .build();

    private LocalDate day = LocalDate.now().minusMonths(1);

    YearMonth month() {
        return YearMonth.from(day);
    }
}
