package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.reports.ReportEntry;
import org.kontor.performance.reports.ReportFigure;
import org.kontor.performance.reports.ReportKind;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox;

/** Work reports fill themselves from records, are written, submitted, read and commented (P-17, WRK-01 to WRK-06). */
class WorkReportsIT {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");

    @TempDir
    Path home;

    /** A manager with a salesperson who did something on Monday. */
    private static final class Team {

        private final Company company;
        private final Actor wu;
        private final Actor li;

        private Team(Company company) {
            this.company = company;
            company.clock.set(MONDAY);
            company.setUp();
            wu = company.user("wu", "sales-manager", "Sales");
            li = company.user("li", "sales", "Sales");
            company.units.run(Actor.system(), "test", uow -> uow.get(User.class, li.userId())
                    .setManagerId(wu.userId()));
            long customer = company.customer(li, "Blue Sky", "0", 0).getId();
            Activity call = new Activity();
            call.setKind(ActivityKind.PHONE);
            call.setSubject("Talked about pumps");
            call.setCustomerId(customer);
            call.setDay(LocalDate.of(2026, 3, 2));
            company.activities.log(li, call, Optional.empty());
        }

        private Stored<WorkReport> daily() {
            WorkReport draft = company.workReports.blank(li);
            draft.setThoughts("They decide soon");
            return company.workReports.create(li, draft);
        }

        private void submit(Actor actor, long report) {
            company.workflow.move(actor, new RecordRef(WorkReports.TYPE, report), "submit", Optional.empty());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theObjectivePartFillsItselfAndStandsFromSubmission(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Team team = new Team(company);
            long id = team.daily().id();
            company.customer(team.li, "Entered after the first draft", "0", 0);
            team.submit(team.li, id);
            company.customer(team.li, "Entered after submission", "0", 0);

            WorkReport report = company.workReports.load(team.li, id).draft();

            assertThat(report.getState()).isEqualTo(ReportState.SUBMITTED);
            assertThat(report.getFigures())
                    .extracting(ReportFigure::getMeasure, f -> f.getAmount().intValueExact())
                    .containsExactlyInAnyOrder(tuple("newCustomers", 2), tuple("activities", 1));
            assertThat(report.getEntries())
                    .extracting(ReportEntry::getTitle)
                    .contains("Talked about pumps  Blue Sky")
                    .hasSize(3);
            assertThatThrownBy(() -> company.workReports.update(
                            team.li, id, company.workReports.load(team.li, id).version(), report))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theManagerReadsAndTheAuthorIsTold(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Team team = new Team(company);
            Actor stranger = company.user("zhu", "sales-manager", "Other");
            Stored<WorkReport> draft = team.daily();
            assertThatThrownBy(() -> company.workReports.read(team.wu, draft.id(), draft.version(), Optional.empty()))
                    .as("not submitted")
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> team.submit(team.wu, draft.id()))
                    .as("somebody else's")
                    .isInstanceOf(ProblemException.class);
            team.submit(team.li, draft.id());
            int version = company.workReports.load(team.wu, draft.id()).version();
            assertThatThrownBy(() -> company.workReports.read(stranger, draft.id(), version, Optional.empty()))
                    .as("out of scope")
                    .isInstanceOf(ProblemException.class);

            assertThat(company.inbox.reminders(team.wu, 10))
                    .extracting(Inbox.Reminder::record)
                    .contains(new RecordRef(WorkReports.TYPE, draft.id()));
            company.workReports.read(team.wu, draft.id(), version, Optional.of("Take Ma along"));

            WorkReport read = company.workReports.load(team.li, draft.id()).draft();
            assertThat(read.getState()).isEqualTo(ReportState.READ);
            assertThat(read.getComment()).isEqualTo("Take Ma along");
            assertThat(read.getReadBy()).isEqualTo("wu");
            assertThat(company.inbox.notices(team.li, 5))
                    .anyMatch(n -> n.record().equals(Optional.of(new RecordRef(WorkReports.TYPE, draft.id()))));
            assertThat(company.inbox.notices(team.wu, 5))
                    .anyMatch(n -> n.record().equals(Optional.of(new RecordRef(WorkReports.TYPE, draft.id()))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTeamsWeekIsOnOnePage(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Team team = new Team(company);
            Actor ma = company.user("ma", "sales", "Sales");
            long monday = team.daily().id();
            team.submit(team.li, monday);
            company.clock.set(TUESDAY);
            team.daily();
            WorkReport week = company.workReports.blank(team.li);
            week.setKind(ReportKind.WEEKLY);
            long weekly = company.workReports.create(team.li, week).id();
            team.submit(team.li, weekly);

            List<WorkReports.Writer> seen = company.workReports.week(team.wu, LocalDate.of(2026, 3, 4));

            assertThat(seen).extracting(WorkReports.Writer::name).containsExactly("li", "ma", "wu");
            assertThat(seen.getFirst().sheets())
                    .as("a draft is the author's own")
                    .extracting(WorkReports.Sheet::id)
                    .containsExactly(monday, weekly);
            assertThat(company.workReports.load(team.li, weekly).draft().getTo())
                    .isEqualTo(LocalDate.of(2026, 3, 8));
            assertThat(company.workReports.week(ma, LocalDate.of(2026, 3, 4)))
                    .extracting(WorkReports.Writer::name)
                    .containsExactly("ma");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoMissesADayIsReminded(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Team team = new Team(company);
            company.clock.set(TUESDAY);
            LocalDate monday = LocalDate.of(2026, 3, 2);

            assertThat(company.inbox.reminders(team.li, 10))
                    .filteredOn(r -> r.record().isFresh())
                    .extracting(Inbox.Reminder::due)
                    .containsExactly(monday);
            assertThat(company.workReports.blank(team.li).getFrom()).isEqualTo(monday);
            team.daily();
            assertThat(company.workReports.missing(team.li, LocalDate.of(2026, 3, 3)))
                    .isEmpty();
            assertThat(company.workReports.blank(team.li).getFrom()).isEqualTo(LocalDate.of(2026, 3, 3));
            WorkReport again = company.workReports.blank(team.li);
            again.setFrom(monday);
            assertThatThrownBy(() -> company.workReports.create(team.li, again))
                    .as("one report for a day")
                    .isInstanceOf(ProblemException.class);
            WorkReport ahead = company.workReports.blank(team.li);
            ahead.setFrom(LocalDate.of(2026, 3, 4));
            assertThatThrownBy(() -> company.workReports.create(team.li, ahead))
                    .as("the future")
                    .isInstanceOf(ProblemException.class);
        }
    }
}
