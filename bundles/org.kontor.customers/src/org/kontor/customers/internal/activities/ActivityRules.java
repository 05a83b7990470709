package org.kontor.customers.internal.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.DayTime;
import org.kontor.customers.activities.ProgressNote;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;

/** What must hold for every activity. */
final class ActivityRules {

    private static final int WHOLE = 100;

    private ActivityRules() {}

    static void check(Activity activity, LocalDate today, Problems problems) {
        time("from", activity.getFrom(), problems);
        time("to", activity.getTo(), problems);
        if (problems.list().isEmpty()) {
            span(activity).ifPresent(problem -> problems.add(Problem.error(problem.field(), problem.text())));
        }
        boolean early = activity.isDone()
                && activity.getKind().isContact()
                && activity.getDay().isAfter(today);
        problems.require(!early, "done", ActivitiesText.of("done.future"));
        for (int i = 0; i < activity.getNotes().size(); i++) {
            ProgressNote note = activity.getNotes().get(i);
            problems.require(
                    note.getPercent() >= 0 && note.getPercent() <= WHOLE,
                    "notes[" + i + "].percent",
                    ActivitiesText.of("percent.range"));
        }
    }

    private record Fault(String field, Text text) {}

    private static void time(String field, String written, Problems problems) {
        boolean fine = written == null || DayTime.parse(written).isPresent();
        problems.require(fine, field, ActivitiesText.of("time.unknown"));
    }

    private static Optional<Fault> span(Activity activity) {
        LocalDate day = activity.getDay();
        LocalDate until = activity.getUntil() == null ? day : activity.getUntil();
        if (until.isBefore(day)) {
            return Optional.of(new Fault("until", ActivitiesText.of("until.early")));
        }
        if (until.isAfter(day.plusDays(Activities.LONGEST_DAYS))) {
            return Optional.of(new Fault("until", ActivitiesText.of("until.late", Activities.LONGEST_DAYS)));
        }
        if (activity.getFrom() == null && activity.getTo() != null) {
            return Optional.of(new Fault("from", ActivitiesText.of("from.missing")));
        }
        if (activity.getFrom() != null && until.isAfter(day)) {
            return Optional.of(new Fault("from", ActivitiesText.of("from.severalDays")));
        }
        return activity.slot().isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("to", ActivitiesText.of("to.early")));
    }
}
