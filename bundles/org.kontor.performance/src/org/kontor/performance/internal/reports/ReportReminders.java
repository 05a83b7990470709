package org.kontor.performance.internal.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds authors of days without a report, and managers of reports that wait to be read (WRK-06). */
@Component
public final class ReportReminders implements ReminderSource {

    private static final int MOST = 50;

    private static final String WAITING =
            "SELECT r FROM WorkReport r WHERE r.state = ?1 AND r.ownerId <> ?2 ORDER BY r.from, r.id";

    private final UnitsOfWork units;
    private final WorkReports reports;

    /** Over the reports. */
    @Activate
    public ReportReminders(@Reference UnitsOfWork units, @Reference WorkReports reports) {
        this.units = units;
        this.reports = reports;
    }

    @Override
    public List<Inbox.Reminder> reminders(Actor actor, LocalDate today) {
        List<Inbox.Reminder> reminders = new ArrayList<>();
        if (actor.may(ReportsPermissions.EDIT) && actor.may(ReportsPermissions.VIEW)) {
            reports.missing(actor, today).stream()
                    .map(day -> new Inbox.Reminder(
                            ReportText.of("reminder.missing", day.toString()).toString(),
                            RecordRef.fresh(WorkReports.TYPE),
                            day))
                    .forEach(reminders::add);
        }
        if (actor.may(ReportsPermissions.READ) && actor.may(ReportsPermissions.VIEW)) {
            reminders.addAll(toRead(actor));
        }
        return List.copyOf(reminders);
    }

    private List<Inbox.Reminder> toRead(Actor actor) {
        return units.read(
                actor,
                ReportsPermissions.VIEW,
                uow -> uow.query(WorkReport.class, WAITING, ReportState.SUBMITTED, actor.userId()).stream()
                        .filter(report -> actor.sees("workReports", report))
                        .limit(MOST)
                        .map(report -> new Inbox.Reminder(
                                ReportText.of("reminder.toRead", ReportDocument.title(report))
                                        .toString(),
                                new RecordRef(WorkReports.TYPE, report.getId()),
                                report.getTo()))
                        .toList());
    }
}
