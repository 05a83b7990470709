package org.kontor.performance.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enters the meetings of the schedules and fills agendas by itself when the lead time of a meeting has begun, and once more
 * on its day, so that everybody reads beforehand how things stand (ACT-16). Whatever desktop is open does it, in the name of
 * who leads the meeting; another that comes later finds it done.
 */
@Component(service = MeetingPreparation.class)
public final class MeetingPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingPreparation.class);
    private static final int LONGEST_LEAD = 6;
    private static final String SCHEDULES = "SELECT s FROM MeetingSchedule s ORDER BY s.id";
    private static final String AHEAD =
            "SELECT m FROM Meeting m WHERE m.state = ?1 AND m.day >= ?2 AND m.day <= ?3 ORDER BY m.day, m.id";

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final MeetingRecords meetings;

    /** Something to be done in the name of somebody. */
    private record Duty(Actor leader, long id, int version) {}

    /** Over the meetings. */
    @Activate
    public MeetingPreparation(
            @Reference UnitsOfWork units, @Reference UserDirectory directory, @Reference MeetingRecords meetings) {
        this.units = units;
        this.directory = directory;
        this.meetings = meetings;
    }

    /** Does what is due now. */
    public void run() {
        for (Duty duty : duties(this::toEnter)) {
            attempt(() -> meetings.enter(duty.leader(), duty.id()));
        }
        for (Duty duty : duties(this::toPrepare)) {
            attempt(() -> meetings.prepare(duty.leader(), duty.id(), duty.version()));
        }
    }

    private List<Duty> duties(Function<UnitOfWork, List<Duty>> found) {
        return units.read(Actor.system(), MeetingsPermissions.VIEW, found);
    }

    /** One meeting that cannot be prepared keeps nobody else's from it. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (ProblemException refused) {
            LOG.info("A meeting is left as it is: {}", refused.getMessage());
        }
    }

    private List<Duty> toEnter(UnitOfWork uow) {
        return uow.query(MeetingSchedule.class, SCHEDULES).stream()
                .filter(schedule -> due(uow, schedule).isPresent())
                .flatMap(schedule -> leader(uow, schedule.getOwnerId())
                        .map(leader -> new Duty(leader, schedule.getId(), schedule.getVersion()))
                        .stream())
                .toList();
    }

    /** The day for which a schedule wants a meeting entered now. */
    static Optional<LocalDate> due(UnitOfWork uow, MeetingSchedule schedule) {
        LocalDate from = schedule.enteredUntil()
                .map(day -> day.plusDays(1))
                .filter(uow.today()::isBefore)
                .orElse(uow.today());
        int most = (int) (uow.today().plusDays(schedule.getLeadDays()).toEpochDay() - from.toEpochDay()) + 1;
        return most <= 0
                ? Optional.empty()
                : Rhythm.of(uow, schedule.getDepartmentId()).next(uow, schedule.getDepartmentId(), from, most);
    }

    private List<Duty> toPrepare(UnitOfWork uow) {
        Instant morning = uow.startOf(uow.today());
        return uow
                .query(
                        Meeting.class,
                        AHEAD,
                        MeetingState.PLANNED,
                        uow.today(),
                        uow.today().plusDays(LONGEST_LEAD))
                .stream()
                .filter(meeting -> isDue(uow, meeting, morning))
                .flatMap(meeting -> leader(uow, meeting.getOwnerId())
                        .map(leader -> new Duty(leader, meeting.getId(), meeting.getVersion()))
                        .stream())
                .toList();
    }

    private static boolean isDue(UnitOfWork uow, Meeting meeting, Instant morning) {
        if (meeting.getPreparedAt() == null) {
            int lead = Rhythm.of(uow, meeting.getDepartmentId()).leadDays();
            return !meeting.getDay().isAfter(uow.today().plusDays(lead));
        }
        return meeting.getDay().equals(uow.today()) && meeting.getPreparedAt().isBefore(morning);
    }

    private Optional<Actor> leader(UnitOfWork uow, long user) {
        return directory
                .user(uow, user)
                .filter(User::isActive)
                .map(found -> directory.actor(uow, found))
                .filter(actor -> actor.may(MeetingsPermissions.EDIT));
    }
}
