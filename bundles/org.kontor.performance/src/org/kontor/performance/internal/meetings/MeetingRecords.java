package org.kontor.performance.internal.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Meetings;
import org.kontor.performance.meetings.Participant;
import org.kontor.performance.meetings.Topic;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.kontor.process.TaskGiver;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps meetings, fills their agendas and hands on what they decide (ACT-16). */
@Component(service = {Meetings.class, RecordService.class, MeetingRecords.class})
public final class MeetingRecords extends EntityRecords<Meeting> implements Meetings {

    private static final int A_WEEK = 7;
    private static final String BEFORE =
            "SELECT m FROM Meeting m WHERE m.departmentId = ?1 AND m.day < ?2 ORDER BY m.day DESC";

    private final UserDirectory directory;
    private final Notifier notifier;
    private final Workflow workflow;
    private final Agenda agenda;
    private volatile Optional<TaskGiver> tasks = Optional.empty();

    /** A service on meetings. */
    @Activate
    public MeetingRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Notifier notifier,
            @Reference Workflow workflow,
            @Reference Agenda agenda) {
        super(units, queries, Meeting.class, MeetingType.TYPE, MeetingsLists.MEETINGS);
        this.directory = directory;
        this.notifier = notifier;
        this.workflow = workflow;
        this.agenda = agenda;
    }

    /** Who keeps tasks. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setTasks(TaskGiver giver) {
        tasks = Optional.of(giver);
    }

    /** That module went. */
    public void unsetTasks(TaskGiver giver) {
        tasks = tasks.filter(known -> known != giver);
    }

    @Override
    protected String titleOf(Meeting meeting) {
        return MeetingDocument.title(meeting).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, Meeting blank) {
        prepare(uow, blank, uow.actor().departmentId());
        blank.setDay(Rhythm.of(uow, blank.getDepartmentId())
                .next(uow, blank.getDepartmentId(), uow.today())
                .orElse(uow.today()));
    }

    private void prepare(UnitOfWork uow, Meeting blank, long department) {
        blank.giveTo(uow.actor().userId(), department);
        blank.setSubject(MeetingText.of("subject.usual").toString());
        directory.allowed(uow, MeetingsPermissions.VIEW).stream()
                .filter(user -> user.getDepartmentId() == department
                        || user.getId() == uow.actor().userId())
                .sorted(Comparator.comparing(User::getName))
                .forEach(user -> blank.getParticipants().add(new Participant(user.getId())));
    }

    @Override
    protected boolean sharedWith(Actor actor, Meeting meeting) {
        return meeting.has(actor.userId());
    }

    @Override
    public boolean editable(Actor actor, Stored<Meeting> meeting) {
        return super.editable(actor, meeting) && meeting.draft().getState() == MeetingState.PLANNED;
    }

    @Override
    protected void attach(Meeting meeting, Identified line) {
        switch (line) {
            case Participant participant -> meeting.adopt(participant);
            case Decision decision -> meeting.adopt(decision);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    @Override
    protected void validate(UnitOfWork uow, Meeting draft, Optional<Meeting> stored, Problems problems) {
        problems.require(
                stored.filter(m -> m.getState() == MeetingState.HELD).isEmpty(), "state", MeetingText.of("held"));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < draft.getParticipants().size(); i++) {
            problems.require(
                    seen.add(draft.getParticipants().get(i).getUserId()),
                    "participants[" + i + "].userId",
                    MeetingText.of("participant.twice"));
        }
        for (int i = 0; i < draft.getDecisions().size(); i++) {
            LocalDate due = draft.getDecisions().get(i).getDueOn();
            problems.require(
                    due == null || !due.isBefore(draft.getDay()),
                    "decisions[" + i + "].dueOn",
                    MeetingText.of("decision.early"));
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Meeting meeting, boolean isNew) {
        if (isNew) {
            workflow.begin(uow, ref(meeting));
            tell(uow, meeting, "notice.invited");
        }
    }

    private void tell(UnitOfWork uow, Meeting meeting, String key) {
        meeting.getParticipants()
                .forEach(participant -> notifier.tell(
                        uow,
                        participant.getUserId(),
                        MeetingText.of(
                                key, meeting.getSubject(), meeting.getDay().toString()),
                        ref(meeting)));
    }

    @Override
    public Stored<Meeting> prepare(Actor actor, long id, int version) {
        Meeting meeting = load(actor, id).draft();
        Map<Long, String> people = new LinkedHashMap<>();
        LocalDate since = units().read(actor, MeetingsPermissions.VIEW, uow -> {
            meeting.getParticipants()
                    .forEach(p -> people.put(
                            p.getUserId(),
                            directory
                                    .user(uow, p.getUserId())
                                    .map(User::getName)
                                    .orElse("")));
            return uow.first(Meeting.class, BEFORE, meeting.getDepartmentId(), meeting.getDay())
                    .map(Meeting::getDay)
                    .orElse(meeting.getDay().minusDays(A_WEEK));
        });
        List<Topic> topics = agenda.of(actor, people, since, meeting.getDay());
        return amend(actor, MeetingsPermissions.EDIT, id, version, (uow, stored) -> {
            refuseHeld(stored);
            stored.prepare(topics, uow.now());
            uow.changed(ref(stored));
        });
    }

    private static void refuseHeld(Meeting meeting) {
        if (meeting.getState() == MeetingState.HELD) {
            throw new ProblemException(MeetingText.of("held"));
        }
    }

    @Override
    public Stored<Meeting> close(Actor actor, long id, int version) {
        return amend(actor, MeetingsPermissions.EDIT, id, version, (uow, meeting) -> {
            refuseHeld(meeting);
            if (meeting.getDay().isAfter(uow.today())) {
                throw new ProblemException(MeetingText.of("close.early"));
            }
            workflow.move(uow, ref(meeting), MeetingDocument.CLOSE, Optional.empty());
            tasks.ifPresent(giver -> meeting.getDecisions().stream()
                    .filter(decision -> decision.getUserId() != null)
                    .forEach(decision ->
                            giver.give(uow, decision.getUserId(), decision.getText(), due(meeting, decision))));
            tell(uow, meeting, "notice.minutes");
            uow.changed(ref(meeting));
        });
    }

    private static LocalDate due(Meeting meeting, Decision decision) {
        return Optional.ofNullable(decision.getDueOn()).orElse(meeting.getDay().plusDays(A_WEEK));
    }

    @Override
    public Optional<LocalDate> next(Actor actor, LocalDate from) {
        return units().read(actor, MeetingsPermissions.VIEW, uow -> Rhythm.of(uow, actor.departmentId())
                .next(uow, actor.departmentId(), from));
    }

    @Override
    public int leadDays(Actor actor) {
        return units().read(actor, MeetingsPermissions.VIEW, uow -> Rhythm.of(uow, actor.departmentId()))
                .leadDays();
    }

    /**
     * Enters the next meeting of a schedule whose lead time has begun, once only whichever desktop does it.
     *
     * @param leader who leads the meeting, in whose name it is entered
     */
    void enter(Actor leader, long schedule) {
        units().run(leader, MeetingsPermissions.EDIT, uow -> {
            MeetingSchedule stored = uow.lock(MeetingSchedule.class, schedule);
            MeetingPreparation.due(uow, stored).ifPresent(day -> {
                stored.entered(day);
                Meeting meeting = new Meeting();
                prepare(uow, meeting, stored.getDepartmentId());
                meeting.setDay(day);
                meeting.getParticipants().forEach(meeting::adopt);
                uow.add(meeting);
                stored(uow, meeting, true);
                uow.changed(ref(meeting));
            });
        });
    }
}
