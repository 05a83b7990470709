package org.kontor.performance.internal.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Function;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.performance.meetings.MeetingSchedules;
import org.kontor.performance.meetings.Meetings;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the sample company its Monday meeting (ACT-16): the last one was held and decided something, the next one is prepared.
 */
@Component
public final class MeetingsSample implements SampleContribution {

    private static final int[] DAYS_TO_DO_IT = {3, 4, 7};

    private final UnitsOfWork units;
    private final Meetings meetings;
    private final MeetingSchedules schedules;

    /** Over the meetings. */
    @Activate
    public MeetingsSample(
            @Reference UnitsOfWork units, @Reference Meetings meetings, @Reference MeetingSchedules schedules) {
        this.units = units;
        this.meetings = meetings;
        this.schedules = schedules;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor leader = staff.apply(StandardRole.SALES_MANAGER);
        Actor seller = staff.apply(StandardRole.SALES);
        LocalDate today = units.read(leader, MeetingsPermissions.VIEW, UnitOfWork::today);
        MeetingSchedule schedule = schedules.blank(leader);
        schedule.setLeadDays(Rhythm.USUAL_LEAD);
        schedules.create(leader, schedule);

        LocalDate last = today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        Stored<Meeting> held = enter(leader, last);
        Meeting minutes = held.draft();
        minutes.setMinutes(MeetingText.of("sample.minutes").toString());
        for (int i = 0; i < DAYS_TO_DO_IT.length; i++) {
            Decision decision = new Decision();
            decision.setText(MeetingText.of("sample.decision." + (i + 1)).toString());
            decision.setUserId(i == 0 ? leader.userId() : seller.userId());
            decision.setDueOn(last.plusDays(DAYS_TO_DO_IT[i]));
            minutes.getDecisions().add(decision);
        }
        held = meetings.update(leader, held.id(), held.version(), minutes);
        meetings.close(leader, held.id(), held.version());
        enter(leader, today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private Stored<Meeting> enter(Actor leader, LocalDate day) {
        Meeting draft = meetings.blank(leader);
        draft.setDay(day);
        Stored<Meeting> entered = meetings.create(leader, draft);
        return meetings.prepare(leader, entered.id(), entered.version());
    }
}
