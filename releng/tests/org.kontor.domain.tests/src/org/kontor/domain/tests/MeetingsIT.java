package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.internal.meetings.MeetingPreparation;
import org.kontor.performance.internal.meetings.MeetingRecords;
import org.kontor.performance.internal.meetings.MeetingReminders;
import org.kontor.performance.internal.meetings.MinutesDataset;
import org.kontor.performance.internal.meetings.ScheduleRecords;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Participant;
import org.kontor.performance.meetings.Topic;
import org.kontor.performance.meetings.TopicKind;
import org.kontor.persistence.record.Stored;

/** The sales meeting knows how things stand before it begins, and what it decides becomes tasks (ACT-16). */
class MeetingsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    private Company company;
    private MeetingRecords meetings;
    private ScheduleRecords schedules;
    private MeetingPreparation preparation;
    private Actor wu;
    private Actor li;

    private void begin(Company opened) {
        company = opened;
        company.setUp();
        meetings = company.meetings;
        schedules = new ScheduleRecords(company.units, company.lists, company.directory);
        preparation = new MeetingPreparation(company.units, company.directory, meetings);
        wu = company.user("wu", "sales-manager", "Sales");
        li = company.user("li", "sales", "Sales");
        wu = company.signIn.actorOf("wu").orElseThrow();
    }

    private void activity(String subject, LocalDate day, boolean done) {
        Activity activity = company.activities.blank(li);
        activity.setSubject(subject);
        activity.setDay(day);
        activity.setDone(done);
        company.activities.create(li, activity);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theAgendaFillsItselfAndDecisionsBecomeTasks(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            Customer customer = company.customer(li, "Blue Sky Ltd.", "1000", 30);
            Selling selling = new Selling(company);
            company.clock.set(Instant.parse("2026-02-10T01:00:00Z"));
            selling.opportunity(li, customer, "Old pumps", "1000");
            company.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
            activity("Visited the plant", MONDAY.minusDays(3), true);
            activity("Send the drawing", MONDAY.minusDays(1), false);
            activity("Call the buyer", MONDAY.plusDays(2), false);
            activity("Long ago", MONDAY.minusDays(30), true);

            Meeting draft = meetings.blank(wu);
            assertThat(draft.getDay()).as("the next Monday is today").isEqualTo(MONDAY);
            assertThat(draft.getParticipants())
                    .extracting(Participant::getUserId)
                    .containsExactly(li.userId(), wu.userId());
            Stored<Meeting> stored = meetings.create(wu, draft);
            stored = meetings.prepare(wu, stored.id(), stored.version());
            assertThat(stored.draft().getTopics())
                    .filteredOn(topic -> topic.getPerson().equals("li"))
                    .extracting(Topic::getKind, topic -> topic.getTitle().split("  ")[0])
                    .contains(
                            tuple(TopicKind.DONE, "Visited the plant"),
                            tuple(TopicKind.LATE, "Send the drawing"),
                            tuple(TopicKind.PLANNED, "Call the buyer"))
                    .doesNotContain(tuple(TopicKind.DONE, "Long ago"))
                    .anySatisfy(t -> assertThat(t.toList().getFirst()).isEqualTo(TopicKind.STILL));
            assertThat(stored.draft().getTopics())
                    .filteredOn(topic -> topic.getKind() == TopicKind.STILL)
                    .as("a line opens its deal")
                    .allSatisfy(topic ->
                            assertThat(topic.about().orElseThrow().type()).isEqualTo("opportunity"));

            Decision decision = new Decision();
            decision.setText("Offer the new pump");
            decision.setUserId(li.userId());
            decision.setDueOn(MONDAY.plusDays(4));
            stored.draft().getDecisions().add(decision);
            stored.draft().setMinutes("Pumps first.");
            stored = meetings.update(wu, stored.id(), stored.version(), stored.draft());
            assertThat(stored.draft().getTopics()).as("kept").isNotEmpty();
            Stored<Meeting> held = meetings.close(wu, stored.id(), stored.version());

            assertThat(held.draft().getState()).isEqualTo(MeetingState.HELD);
            List<Activity> tasks = company.read(uow ->
                    uow.query(Activity.class, "SELECT a FROM Activity a WHERE a.subject = 'Offer the new pump'"));
            assertThat(tasks)
                    .extracting(Activity::getOwnerId, Activity::getDay, Activity::getAssignedById)
                    .containsExactly(tuple(li.userId(), MONDAY.plusDays(4), wu.userId()));
            assertThat(meetings.load(li, held.id()).draft().getMinutes())
                    .as("who takes part reads it")
                    .isEqualTo("Pumps first.");
            assertThat(meetings.editable(wu, held)).isFalse();
            assertThat(company.workflow
                            .standing(wu, new RecordRef("meeting", held.id()))
                            .history())
                    .as("closing is a step like those of other documents")
                    .hasSize(2);
            assertThat(printed(li, held.title()))
                    .contains(
                            tuple("Decisions", "li", "Offer the new pump", MONDAY.plusDays(4)),
                            tuple("Minutes", "", "Pumps first.", null))
                    .anySatisfy(line -> assertThat(line.toList().get(2)).isEqualTo("Visited the plant"));
            assertThatThrownBy(() -> meetings.prepare(wu, held.id(), held.version()))
                    .hasMessageContaining("stays as it is");
            assertThatThrownBy(() -> meetings.close(wu, held.id(), held.version()))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNextRegularMeetingIsProposed(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            MeetingReminders reminders = new MeetingReminders(company.units, meetings);
            LocalDate saturday = MONDAY.minusDays(2);
            assertThat(reminders.reminders(wu, saturday))
                    .extracting(r -> r.due(), r -> r.record().type())
                    .containsExactly(tuple(MONDAY, "meeting"));
            assertThat(reminders.reminders(li, saturday)).as("does not lead").isEmpty();
            meetings.create(wu, meetings.blank(wu));
            assertThat(meetings.next(wu, MONDAY)).isEmpty();
            assertThat(meetings.next(wu, MONDAY.plusDays(1))).contains(MONDAY.plusDays(7));
            assertThat(reminders.reminders(li, saturday)).as("takes part").hasSize(1);

            Meeting later = meetings.blank(wu);
            later.setDay(MONDAY.plusDays(7));
            Stored<Meeting> ahead = meetings.create(wu, later);
            assertThatThrownBy(() -> meetings.close(wu, ahead.id(), ahead.version()))
                    .hasMessageContaining("when it was held");
            Actor other = company.user("ma", "sales", "Purchasing");
            assertThatThrownBy(() -> meetings.load(other, ahead.id())).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> meetings.create(li, meetings.blank(li))).isInstanceOf(ProblemException.class);
        }
    }

    private List<Tuple> printed(Actor reader, String title) {
        List<Tuple> lines = new ArrayList<>();
        MinutesDataset minutes = new MinutesDataset(company.units, company.lists, company.directory, meetings);
        assertThat(minutes.offers(reader, "meeting")).contains(title);
        minutes.read(reader, Map.of("meeting", title), row -> lines.add(tuple(row[0], row[1], row[3], row[4])));
        assertThatThrownBy(() -> minutes.read(reader, Map.of("meeting", "None  2026-01-01"), row -> {}))
                .hasMessageContaining("no meeting");
        return lines;
    }

    private MeetingSchedule schedule(String day, int lead) {
        MeetingSchedule draft = schedules.blank(wu);
        draft.meet(DayOfWeek.MONDAY, false);
        draft.meet(DayOfWeek.valueOf(day), true);
        draft.setLeadDays(lead);
        return draft;
    }

    private List<Meeting> entered() {
        return company.read(uow -> uow.query(Meeting.class, "SELECT m FROM Meeting m ORDER BY m.day"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void meetingsOfAScheduleEnterAndPrepareThemselves(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            activity("Visited the plant", MONDAY, true);
            schedules.create(wu, schedule("THURSDAY", 1));
            preparation.run();
            assertThat(entered()).as("three days are too early").isEmpty();

            company.clock.set(Instant.parse("2026-03-04T01:00:00Z"));
            preparation.run();
            preparation.run();
            assertThat(entered()).singleElement().satisfies(meeting -> {
                assertThat(meeting.getDay()).isEqualTo(MONDAY.plusDays(3));
                assertThat(meeting.getOwnerId()).isEqualTo(wu.userId());
                assertThat(meeting.getPreparedAt()).isEqualTo(Instant.parse("2026-03-04T01:00:00Z"));
            });
            Stored<Meeting> meeting = meetings.load(li, entered().getFirst().getId());
            assertThat(meeting.draft().getTopics())
                    .extracting(Topic::getKind, Topic::getOnDay)
                    .contains(tuple(TopicKind.DONE, MONDAY));

            activity("Called them again", MONDAY.plusDays(2), true);
            company.clock.set(Instant.parse("2026-03-05T01:00:00Z"));
            preparation.run();
            meeting = meetings.load(li, meeting.id());
            assertThat(meeting.draft().getTopics())
                    .as("filled anew on the morning of the meeting")
                    .extracting(Topic::getKind, Topic::getOnDay)
                    .contains(tuple(TopicKind.DONE, MONDAY.plusDays(2)));
            int version = meeting.version();
            preparation.run();
            assertThat(meetings.load(li, meeting.id()).version()).as("once").isEqualTo(version);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDepartmentHasOneScheduleAndThoseBelowFollowIt(Databases kind) {
        try (Company opened = new Company(kind, home)) {
            begin(opened);
            assertThatThrownBy(() -> schedules.create(wu, schedule("FRIDAY", 9)))
                    .hasMessageContaining("0 to 6");
            MeetingSchedule byLi = schedule("FRIDAY", 1);
            byLi.setLeaderId(li.userId());
            assertThatThrownBy(() -> schedules.create(wu, byLi)).hasMessageContaining("may not hold");
            MeetingSchedule none = schedule("FRIDAY", 1);
            none.meet(DayOfWeek.FRIDAY, false);
            assertThatThrownBy(() -> schedules.create(wu, none)).hasMessageContaining("at least one day");
            Stored<MeetingSchedule> kept = schedules.create(wu, schedule("FRIDAY", 5));
            assertThat(kept.title()).isEqualTo("Sales");
            assertThatThrownBy(() -> schedules.create(wu, schedule("FRIDAY", 1)))
                    .hasMessageContaining("has a schedule already");
            assertThat(meetings.next(wu, MONDAY)).contains(MONDAY.plusDays(4));

            Actor teamLeader = company.user("zhu", "sales-manager", "Pump team");
            company.units.run(Actor.system(), "test", uow -> company.directory
                    .department(uow, "Pump team")
                    .setParentId(kept.draft().getDepartmentId()));
            assertThat(meetings.next(teamLeader, MONDAY))
                    .as("as the department above")
                    .contains(MONDAY.plusDays(4));
            assertThat(meetings.leadDays(teamLeader)).isEqualTo(5);
            Actor other = company.user("ma", "sales-manager", "Purchasing");
            assertThat(meetings.next(other, MONDAY)).as("as the company").contains(MONDAY);
            MeetingSchedule foreign = schedules.blank(other);
            foreign.setUnitId(wu.departmentId());
            foreign.setLeaderId(other.userId());
            assertThatThrownBy(() -> schedules.create(other, foreign)).isInstanceOf(ProblemException.class);
        }
    }
}
