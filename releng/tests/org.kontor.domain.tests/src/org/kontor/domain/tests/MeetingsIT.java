package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.performance.internal.meetings.Agenda;
import org.kontor.performance.internal.meetings.MeetingRecords;
import org.kontor.performance.internal.meetings.MeetingReminders;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Participant;
import org.kontor.performance.meetings.Topic;
import org.kontor.persistence.record.Stored;

/** The sales meeting knows how things stand before it begins, and what it decides becomes tasks (ACT-16). */
class MeetingsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    private Company company;
    private MeetingRecords meetings;
    private Actor wu;
    private Actor li;

    private void begin(Company opened) {
        company = opened;
        company.setUp();
        meetings = new MeetingRecords(
                company.units,
                company.lists,
                company.directory,
                company.notices,
                new Agenda(company.lists, company.achievements));
        meetings.setTasks(company.activities);
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
                    .extracting(Topic::getSection, topic -> topic.getTitle().split("  ")[0])
                    .contains(
                            tuple("Done", "Visited the plant"),
                            tuple("Late", "Send the drawing"),
                            tuple("Planned", "Call the buyer"))
                    .doesNotContain(tuple("Done", "Long ago"))
                    .anySatisfy(t -> assertThat(t.toList().getFirst()).isEqualTo("Deal stands still"));

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
}
