package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.ValueClass;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.ActivityPriority;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.ContactFrequency;
import org.kontor.customers.activities.Participant;
import org.kontor.customers.activities.ProgressNote;
import org.kontor.customers.activities.Slot;
import org.kontor.customers.internal.activities.FrequencyRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox;

/** What people did with customers, what they plan, whose time is taken (ACT-01 to ACT-09, ACT-12, ACT-17). */
class ActivitiesIT {

    /** The day on which the clock of the tests stands, a Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatHappenedAndTheNextStepAreStoredTogether(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            RecordRef contract = new RecordRef("contract", 77);

            Activity call = activity(company, li, ActivityKind.PHONE, "Asked for a quotation");
            call.setCustomerId(customer.getId());
            call.setContactName("Mr. Chen");
            call.belongsTo(contract);
            Activity visit = activity(company, li, ActivityKind.VISIT, "Bring samples");
            visit.setDay(TODAY.plusDays(3));
            visit.setFrom("下午2点半");
            Stored<Activity> logged = company.activities.log(li, call, Optional.of(visit));

            assertThat(logged.draft().isDone()).isTrue();
            assertThat(logged.draft().about()).contains(contract);
            CalendarEntry next = company.activities
                    .calendar(li, List.of(li.userId()), TODAY.plusDays(1), TODAY.plusDays(7))
                    .getFirst();
            assertThat(next.customer()).isEqualTo("Blue Sky Ltd.");
            assertThat(next.slot()).isEqualTo(Slot.hours(TODAY.plusDays(3), LocalTime.of(14, 30), LocalTime.of(15, 0)));
            assertThat(rows(
                            company,
                            li,
                            "activities",
                            ListFilter.linkedTo(new RecordRef("customer", customer.getId()))))
                    .hasSize(2);
            assertThat(rows(company, li, "activities", ListFilter.linkedTo(contract)))
                    .hasSize(2);

            Activity nonsense = activity(company, li, ActivityKind.VISIT, "Never");
            nonsense.setFrom("soon");
            assertThatThrownBy(() -> company.activities.log(
                            li, activity(company, li, ActivityKind.FAX, "Price list"), Optional.of(nonsense)))
                    .isInstanceOf(ProblemException.class);
            assertThat(rows(company, li, "activities")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theAdministratorSaysHowOftenCustomersAreContacted(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor boss = company.setUp();
            FrequencyRecords frequencies = new FrequencyRecords(company.units, company.lists);
            frequencies.ready();
            frequencies.ready();
            Actor li = company.user("li", "sales", "Sales");
            Customer ordinary = company.customer(li, "Ordinary Ltd.", "0", 0);
            ListDefinition list = company.lists.list("contactFrequencies").orElseThrow();
            List<ListRow> rows = company.lists.firstPage(boss, list, ListRequest.ALL, 10);
            assertThat(rows).hasSize(3);
            Stored<ContactFrequency> stored =
                    frequencies.load(boss, rows.getLast().record().id());
            assertThat(stored.draft().getValueClass()).isEqualTo(ValueClass.ORDINARY);
            stored.draft().setDays(0);
            assertThatThrownBy(() -> frequencies.update(boss, stored.id(), stored.version(), stored.draft()))
                    .isInstanceOf(ProblemException.class);
            Stored<ContactFrequency> again = frequencies.load(boss, stored.id());
            again.draft().setDays(10);
            frequencies.update(boss, again.id(), again.version(), again.draft());

            contact(company, li, ordinary, TODAY.minusDays(11));
            assertThat(rows(company, li, "contactsDue", new ListFilter("dueOn", ListFilter.Operator.TO, TODAY)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void importantCustomersAreToBeContactedSooner(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Customer ordinary = company.customer(li, "Ordinary Ltd.", "0", 0);
            Customer gold = company.customer(li, "Gold Ltd.", "0", 0);
            Stored<Customer> stored = company.customers.load(li, gold.getId());
            stored.draft().getClassification().setValueClass(ValueClass.GOLD);
            company.customers.update(li, stored.id(), stored.version(), stored.draft());
            int version = company.customers.load(li, gold.getId()).version();

            contact(company, li, ordinary, TODAY.minusDays(20));
            contact(company, li, gold, TODAY.minusDays(20));
            contact(company, li, gold, TODAY.minusDays(40));

            ListFilter due = new ListFilter("dueOn", ListFilter.Operator.TO, TODAY);
            assertThat(rows(company, li, "contactsDue", due))
                    .extracting(row -> row.record().id())
                    .containsExactly(gold.getId());
            assertThat(company.inbox.reminders(li, 10))
                    .extracting(Inbox.Reminder::record, Inbox.Reminder::due)
                    .containsExactly(tuple(new RecordRef("customer", gold.getId()), TODAY.minusDays(6)));
            assertThat(company.customers.load(li, gold.getId()).version())
                    .as("a call does not get in the way of somebody who edits the customer")
                    .isEqualTo(version);
            assertThatThrownBy(() -> contact(company, li, gold, TODAY.plusDays(1)))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCollisionIsToldAndNotForbidden(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Stored<Activity> first = timed(company, wang, "Secret meeting", "10:00", "11:00");
            Activity second = activity(company, li, ActivityKind.MEETING, "Sales meeting");
            second.setFrom("10:30");
            second.setTo("12");
            assertThat(company.activities.check(li, Optional.empty(), second)).isEmpty();
            Participant participant = new Participant();
            participant.setUserId(wang.userId());
            second.getParticipants().add(participant);

            List<Problem> told = company.activities.check(li, Optional.empty(), second);
            assertThat(told).hasSize(1).noneMatch(Problem::isError);
            assertThat(told.getFirst().text().in(Locale.ENGLISH))
                    .contains("wang", "10:00", "11:00")
                    .doesNotContain("Secret");
            Stored<Activity> meeting = company.activities.create(li, second);

            assertThat(company.inbox.notices(wang, 5)).hasSize(1);
            assertThat(company.activities.check(wang, Optional.of(first.id()), first.draft()))
                    .hasSize(1);
            List<CalendarEntry> day = company.activities.calendar(wang, List.of(wang.userId()), TODAY, TODAY);
            assertThat(day).extracting(CalendarEntry::subject).containsExactly("Secret meeting", "Sales meeting");
            assertThat(company.activities.load(wang, meeting.id()).title()).isEqualTo("Sales meeting");
            assertThat(rows(company, wang, "activities")).hasSize(2);
            assertThat(rows(company, li, "activities")).hasSize(1);
            assertThat(company.activities.calendar(li, List.of(wang.userId()), TODAY, TODAY))
                    .extracting(CalendarEntry::subject)
                    .doesNotContain("Secret meeting")
                    .contains("Sales meeting")
                    .hasSize(2);
            assertThat(company.activities.team(li))
                    .extracting(Activities.Colleague::name)
                    .containsExactly("li", "wang");

            Stored<Activity> moved = company.activities.move(
                    li,
                    meeting.id(),
                    meeting.version(),
                    meeting.draft().slot().orElseThrow().onDay(TODAY.plusDays(1)));
            assertThat(moved.draft().getFrom()).isEqualTo("10:30");
            assertThat(moved.draft().getUntil()).isEqualTo(TODAY.plusDays(1));
            assertThatThrownBy(
                            () -> company.activities.move(li, meeting.id(), meeting.version(), Slot.days(TODAY, TODAY)))
                    .isInstanceOf(StaleRecordException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aManagerGivesATaskAndHearsOfItsEnd(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor zhang = company.user("zhang", "sales-manager", "Sales");
            Activity draft = activity(company, zhang, ActivityKind.TODO, "Prepare the fair");
            draft.setAssigneeId(li.userId());
            draft.setPriority(ActivityPriority.HIGH);
            draft.setDay(TODAY.plusDays(10));
            draft.setRemindOn(TODAY.plusDays(5));
            Stored<Activity> task = company.activities.create(zhang, draft);
            timed(company, li, "Something else", "8", "9");

            assertThat(task.draft().getOwnerId()).isEqualTo(li.userId());
            assertThat(company.inbox.notices(li, 5))
                    .extracting(n -> n.record().orElseThrow())
                    .containsExactly(new RecordRef(Activities.TYPE, task.id()));
            assertThat(rows(company, li, "tasks"))
                    .extracting(ListRow::id)
                    .as("what presses comes first")
                    .first()
                    .isEqualTo(task.id());
            Activity back = company.activities.load(li, task.id()).draft();
            back.setAssigneeId(zhang.userId());
            assertThatThrownBy(() -> company.activities.update(li, task.id(), task.version(), back))
                    .isInstanceOf(ProblemException.class);

            Activity report = company.activities.load(li, task.id()).draft();
            ProgressNote note = new ProgressNote();
            note.setDay(TODAY);
            note.setPercent(40);
            report.getNotes().add(note);
            Stored<Activity> reported = company.activities.update(li, task.id(), task.version(), report);
            assertThat(company.activities.load(zhang, task.id()).draft().getProgress())
                    .isEqualTo(40);
            assertThat(company.inbox.reminders(li, 10))
                    .extracting(r -> r.record().id())
                    .doesNotContain(task.id());
            Stored<Activity> soon = company.activities.remindOn(li, task.id(), reported.version(), TODAY);
            assertThat(company.inbox.reminders(li, 10))
                    .extracting(r -> r.record().id())
                    .contains(task.id());

            company.activities.finish(li, task.id(), soon.version(), Optional.of("Stand is booked"));
            assertThat(company.inbox.notices(zhang, 5)).hasSize(1);
            assertThat(company.activities.load(zhang, task.id()).draft().getProgress())
                    .isEqualTo(100);
            assertThat(rows(company, li, "tasks")).extracting(ListRow::id).doesNotContain(task.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void birthdaysAreToldAWeekAhead(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Customer draft = company.customers.blank(li);
            draft.setName("Blue Sky Ltd.");
            draft.getContacts().add(born("Chen", LocalDate.of(1980, 3, 9)));
            draft.getContacts().add(born("Zhao", LocalDate.of(1980, 3, 10)));
            company.customers.create(li, draft);

            assertThat(company.inbox.reminders(li, 10))
                    .singleElement()
                    .satisfies(r -> assertThat(r.due()).isEqualTo(TODAY.plusDays(7)))
                    .satisfies(r -> assertThat(r.text()).contains("Chen"));
        }
    }

    private static Contact born(String name, LocalDate day) {
        Contact contact = new Contact();
        contact.setName(name);
        contact.setBirthday(day);
        return contact;
    }

    private static Activity activity(Company company, Actor actor, ActivityKind kind, String subject) {
        Activity draft = company.activities.blank(actor);
        draft.setKind(kind);
        draft.setSubject(subject);
        return draft;
    }

    private static Stored<Activity> timed(Company company, Actor actor, String subject, String from, String to) {
        Activity draft = activity(company, actor, ActivityKind.APPOINTMENT, subject);
        draft.setFrom(from);
        draft.setTo(to);
        return company.activities.create(actor, draft);
    }

    private static void contact(Company company, Actor actor, Customer customer, LocalDate day) {
        Activity call = activity(company, actor, ActivityKind.PHONE, "Called");
        call.setCustomerId(customer.getId());
        call.setDay(day);
        company.activities.log(actor, call, Optional.empty());
    }

    private static List<ListRow> rows(Company company, Actor actor, String list, ListFilter... filters) {
        return company.lists.firstPage(
                actor,
                company.lists.list(list).orElseThrow(),
                new ListRequest(Optional.empty(), List.of(filters), List.of()),
                50);
    }
}
