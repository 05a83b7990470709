package org.kontor.sample.internal.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.reports.ReportKind;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.targets.WorkingDays;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.TimeStep;
import org.kontor.sample.internal.Modules;

/** What the sellers report of the last days and of the week before; the manager has read some of it. */
final class Diary {

    private static final int DAYS_BACK = 8;
    private static final int WRITERS = 6;
    private static final int LATEST_UNREAD = 2;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;

    Diary(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run(int sellers) {
        List<LocalDate> days = today.minusDays(DAYS_BACK)
                .datesUntil(today)
                .filter(WorkingDays::isOne)
                .toList();
        for (int i = 0; i < Math.min(WRITERS, sellers); i++) {
            Actor author = staff.seller(i);
            for (LocalDate day : days) {
                write(author, ReportKind.DAILY, day, day.isBefore(today.minusDays(LATEST_UNREAD)));
            }
            write(author, ReportKind.WEEKLY, TimeStep.WEEK.before(today).from(), i > 0);
        }
    }

    private void write(Actor author, ReportKind kind, LocalDate day, boolean read) {
        String[] row = Words.any(words.rows("reports"), random);
        WorkReport draft = modules.workReports().blank(author);
        draft.setKind(kind);
        draft.setFrom(day);
        draft.setThoughts(row[0]);
        draft.setProblems(row[1]);
        draft.setNextPlan(row[2]);
        long id = modules.workReports().create(author, draft).id();
        modules.workflow().move(author, new RecordRef(WorkReports.TYPE, id), "submit", Optional.empty());
        if (read) {
            Stored<WorkReport> submitted = modules.workReports().load(staff.manager(), id);
            Optional<String> remark =
                    random.nextBoolean() ? Optional.of(Words.any(words.rows("remarks"), random)[0]) : Optional.empty();
            modules.workReports().read(staff.manager(), id, submitted.version(), remark);
        }
    }
}
