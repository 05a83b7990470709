package org.kontor.customers.internal.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.DayTime;
import org.kontor.customers.activities.Participant;
import org.kontor.customers.activities.ProgressNote;
import org.kontor.customers.activities.Slot;
import org.kontor.customers.internal.pulse.Pulse;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.SqlReader;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.kontor.process.TaskGiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores activities, tells whom they concern, keeps the time of the last contact with each customer. */
@Component(service = {Activities.class, RecordService.class, TaskGiver.class})
public final class ActivityRecords extends EntityRecords<Activity> implements Activities, TaskGiver {

    private static final String SAME_DAY = "SELECT a FROM Activity a WHERE a.ownerId = ?1 AND a.day = ?2";
    private static final String EDIT = "activities.edit";
    private static final String ASSIGN = "activities.assign";

    private final Customers customers;
    private final Notifier notifier;
    private final Calendars calendars;

    /** A service on activities. */
    @Activate
    public ActivityRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference SqlReader reader,
            @Reference Customers customers,
            @Reference Notifier notifier) {
        super(units, queries, Activity.class, ActivityType.TYPE, ActivitiesLists.ACTIVITIES);
        this.customers = customers;
        this.notifier = notifier;
        calendars = new Calendars(reader);
    }

    @Override
    protected String titleOf(Activity activity) {
        return activity.getSubject();
    }

    @Override
    protected boolean sharedWith(Actor actor, Activity activity) {
        return activity.getParticipants().stream().anyMatch(p -> p.getUserId() == actor.userId());
    }

    @Override
    protected void prepare(UnitOfWork uow, Activity blank) {
        blank.setDay(uow.today());
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Activity draft, Optional<Activity> stored, Problems problems) {
        ActivityRules.check(draft, uow.today(), problems);
        Long before = stored.map(Activity::getCustomerId).orElse(null);
        if (draft.getCustomerId() != null && !draft.getCustomerId().equals(before)) {
            customers.get(uow, draft.getCustomerId());
        }
        long owner = stored.map(Activity::getOwnerId).orElse(uow.actor().userId());
        boolean another = draft.getAssigneeId() != null && draft.getAssigneeId() != owner;
        problems.require(!another || uow.actor().may(ASSIGN), "assigneeId", ActivitiesText.of("assign.notAllowed"));
    }

    @Override
    protected void advise(UnitOfWork uow, Activity draft, Optional<Activity> stored, Problems problems) {
        draft.slot().filter(slot -> !slot.isWholeDays() && !draft.isDone()).ifPresent(slot -> {
            List<Long> people = new ArrayList<>(draft.getParticipants().stream()
                    .map(Participant::getUserId)
                    .filter(Objects::nonNull)
                    .toList());
            Optional.ofNullable(draft.getAssigneeId()).ifPresent(people::add);
            for (CalendarEntry taken : calendars.read(uow.actor(), people, slot.day(), slot.day())) {
                boolean itself = stored.filter(s -> s.getId() == taken.id()).isPresent();
                if (!itself && !taken.done() && taken.slot().collides(slot)) {
                    problems.add(Problem.warning("from", collision(uow, taken)));
                }
            }
        });
    }

    private static Text collision(UnitOfWork uow, CalendarEntry taken) {
        return ActivitiesText.of(
                "collision",
                nameOf(uow, taken.userId()),
                DayTime.text(taken.slot().begin().orElseThrow()),
                DayTime.text(taken.slot().end().orElseThrow()),
                taken.subject());
    }

    /** The same thing on the same day in the same calendar, as when a calendar is imported twice. */
    @Override
    protected Optional<Activity> twin(UnitOfWork uow, Activity draft) {
        return uow.query(Activity.class, SAME_DAY, uow.actor().userId(), draft.getDay()).stream()
                .filter(other -> other.getSubject().equals(draft.getSubject())
                        && other.slot().equals(draft.slot())
                        && Objects.equals(other.getCustomerId(), draft.getCustomerId()))
                .findFirst();
    }

    private static String nameOf(UnitOfWork uow, long userId) {
        return uow.find(User.class, userId).map(User::getName).orElse("");
    }

    @Override
    protected void stored(UnitOfWork uow, Activity activity, boolean isNew) {
        activity.complete();
        assign(uow, activity);
        if (isNew) {
            invite(uow, activity);
        }
        contacted(uow, activity);
    }

    private void assign(UnitOfWork uow, Activity activity) {
        Long wanted = activity.getAssigneeId();
        if (wanted == null || wanted == activity.getOwnerId()) {
            return;
        }
        activity.giveTo(uow.get(User.class, wanted));
        activity.assignedBy(uow.actor().userId());
        notifier.tell(
                uow,
                wanted,
                ActivitiesText.of("notice.assigned", uow.actor().name(), activity.getSubject(), activity.getDay()),
                ref(activity));
    }

    private void invite(UnitOfWork uow, Activity activity) {
        for (Participant participant : activity.getParticipants()) {
            notifier.tell(
                    uow,
                    participant.getUserId(),
                    ActivitiesText.of("notice.invited", uow.actor().name(), activity.getSubject(), activity.getDay()),
                    ref(activity));
        }
    }

    private static void contacted(UnitOfWork uow, Activity activity) {
        if (!activity.isDone() || !activity.getKind().isContact() || activity.getCustomerId() == null) {
            return;
        }
        Customer customer = uow.get(Customer.class, activity.getCustomerId());
        Pulse.contacted(uow, customer.getId(), activity.getDay());
        int days = FrequencyRecords.days(uow, customer.getClassification().getValueClass());
        uow.first(ContactRhythm.class, "SELECT r FROM ContactRhythm r WHERE r.customerId = ?1", customer.getId())
                .orElseGet(() -> uow.add(new ContactRhythm(customer.getId())))
                .contacted(activity.getDay(), days);
    }

    @Override
    protected void attach(Activity activity, Identified line) {
        switch (line) {
            case Participant participant -> activity.adopt(participant);
            case ProgressNote note -> activity.adopt(note);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    @Override
    public Stored<Activity> log(Actor actor, Activity happened, Optional<Activity> next) {
        long id = units().change(actor, EDIT, uow -> {
            happened.setDone(true);
            Activity logged = create(uow, happened);
            happened.about().ifPresent(logged::belongsTo);
            next.ifPresent(plan -> {
                plan.setCustomerId(happened.getCustomerId());
                plan.setContactName(happened.getContactName());
                Activity planned = create(uow, plan);
                happened.about().ifPresent(planned::belongsTo);
            });
            return logged.getId();
        });
        return load(actor, id);
    }

    @Override
    public RecordRef give(UnitOfWork uow, long userId, String subject, LocalDate due) {
        if (!uow.actor().may(EDIT)) {
            throw new ProblemException(ActivitiesText.of("assign.notAllowed"));
        }
        Activity task = new Activity();
        task.giveTo(uow.actor());
        task.setSubject(subject);
        task.setDay(due);
        task.setAssigneeId(userId);
        return ref(create(uow, task));
    }

    @Override
    public List<CalendarEntry> calendar(Actor actor, Collection<Long> userIds, LocalDate first, LocalDate last) {
        return units().read(actor, "activities.view", uow -> calendars.read(actor, userIds, first, last));
    }

    @Override
    public List<Colleague> team(Actor actor) {
        return units().read(actor, "activities.view", uow -> Calendars.team(uow));
    }

    @Override
    public Stored<Activity> move(Actor actor, long id, int version, Slot slot) {
        return amend(actor, EDIT, id, version, (uow, activity) -> {
            activity.moveTo(slot);
            Problems problems = new Problems();
            ActivityRules.check(activity, uow.today(), problems);
            problems.refuseOnError();
        });
    }

    @Override
    public Stored<Activity> finish(Actor actor, long id, int version, Optional<String> result) {
        return amend(actor, EDIT, id, version, (uow, activity) -> {
            activity.setDone(true);
            result.filter(text -> !text.isBlank()).ifPresent(activity::setResult);
            Problems problems = new Problems();
            ActivityRules.check(activity, uow.today(), problems);
            problems.refuseOnError();
            activity.complete();
            contacted(uow, activity);
            tellWhoAssigned(uow, activity, ref(activity));
        });
    }

    private void tellWhoAssigned(UnitOfWork uow, Activity activity, RecordRef ref) {
        Optional.ofNullable(activity.getAssignedById())
                .ifPresent(manager -> notifier.tell(
                        uow,
                        manager,
                        ActivitiesText.of("notice.done", uow.actor().name(), activity.getSubject()),
                        ref));
    }

    @Override
    public Stored<Activity> remindOn(Actor actor, long id, int version, LocalDate day) {
        return amend(actor, EDIT, id, version, (uow, activity) -> activity.setRemindOn(day));
    }
}
