package org.kontor.performance.internal.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.persistence.UnitOfWork;

/**
 * When a department meets (ACT-16): as its own schedule says, else as that of the nearest department above it, else on the
 * weekdays of the company.
 *
 * @param days the days of the week
 * @param leadDays how many days before a meeting its agenda is filled
 * @param schedule the department's own schedule, where it has one
 */
record Rhythm(Set<DayOfWeek> days, int leadDays, Optional<MeetingSchedule> schedule) {

    /** How many days before a meeting its agenda is filled where no schedule says otherwise. */
    static final int USUAL_LEAD = 2;

    private static final int A_WEEK = 7;
    private static final String OF_UNIT = "SELECT s FROM MeetingSchedule s WHERE s.departmentId = ?1";
    private static final String ON = "SELECT m FROM Meeting m WHERE m.departmentId = ?1 AND m.day = ?2";

    /** That of a department. */
    static Rhythm of(UnitOfWork uow, long department) {
        Optional<MeetingSchedule> own = uow.first(MeetingSchedule.class, OF_UNIT, department);
        return own.or(() -> above(uow, department))
                .map(found -> new Rhythm(found.days(), found.getLeadDays(), own))
                .orElseGet(() -> new Rhythm(
                        MeetingsSettings.days(CompanySettings.text(uow, MeetingsSettings.WEEKDAYS)
                                .orElse(MeetingsSettings.USUAL)),
                        USUAL_LEAD,
                        own));
    }

    private static Optional<MeetingSchedule> above(UnitOfWork uow, long department) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> next = parent(uow, department);
        while (next.isPresent() && seen.add(next.get())) {
            Optional<MeetingSchedule> found = uow.first(MeetingSchedule.class, OF_UNIT, next.get());
            if (found.isPresent()) {
                return found;
            }
            next = parent(uow, next.get());
        }
        return Optional.empty();
    }

    private static Optional<Long> parent(UnitOfWork uow, long department) {
        return uow.find(OrgUnit.class, department).map(OrgUnit::getParentId);
    }

    /** The first day on which the department should meet and has no meeting yet, from a day on for a week. */
    Optional<LocalDate> next(UnitOfWork uow, long department, LocalDate from) {
        return next(uow, department, from, A_WEEK);
    }

    /** The same for so many days. */
    Optional<LocalDate> next(UnitOfWork uow, long department, LocalDate from, int most) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(most)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> uow.first(Meeting.class, ON, department, day).isEmpty())
                .findFirst();
    }
}
