package org.kontor.performance.internal.reports;

import java.util.Optional;
import org.kontor.identity.User;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Notifier;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work reports as documents: written, submitted, read (P-17). What was submitted stands as it was at that moment. */
@Component(service = DocumentType.class)
public final class ReportDocument extends EntityDocument<WorkReport, ReportState> {

    /** The way that reading takes. */
    static final String READ = "read";

    private static final DocumentFlow<ReportState> FLOW = DocumentFlow.of(ReportState.class, ReportText.SOURCE)
            .state(ReportState.DRAFT, StateTone.ACTIVE)
            .state(ReportState.SUBMITTED, StateTone.WAITING)
            .state(ReportState.READ, StateTone.GOOD)
            .way("submit", ReportState.DRAFT, ReportState.SUBMITTED, ReportsPermissions.EDIT)
            .way("takeBack", ReportState.SUBMITTED, ReportState.DRAFT, ReportsPermissions.EDIT)
            .way(READ, ReportState.SUBMITTED, ReportState.READ, ReportsPermissions.READ)
            .byService()
            .build();

    private final Objective objective;
    private final Notifier notifier;

    /** Reports and their flow. */
    @Activate
    public ReportDocument(@Reference Objective objective, @Reference Notifier notifier) {
        super(
                WorkReports.TYPE,
                ReportText.of("workReport"),
                WorkReport.class,
                ReportsLists.REPORTS,
                FLOW,
                WorkReport::getState,
                WorkReport::setState);
        this.objective = objective;
        this.notifier = notifier;
    }

    static Text title(WorkReport report) {
        return ReportText.of(
                "workReport.title",
                ReportText.of("ReportKind." + report.getKind().name()),
                report.getKind().step().name(report.getFrom()),
                report.getAuthor());
    }

    @Override
    protected Text titleOf(WorkReport report) {
        return title(report);
    }

    @Override
    protected void step(UnitOfWork uow, WorkReport report, Transition way, Optional<String> note) {
        if (way.id().equals(READ)) {
            return;
        }
        if (report.getOwnerId() != uow.actor().userId()) {
            throw new ProblemException(ReportText.of("report.notYours"));
        }
        boolean submits = way.to().equals(ReportState.SUBMITTED.name());
        report.submitted(submits ? uow.now() : null);
        if (submits) {
            objective.tell(uow.actor(), report);
            tellManager(uow, report);
        }
    }

    private void tellManager(UnitOfWork uow, WorkReport report) {
        uow.find(User.class, report.getOwnerId())
                .flatMap(author -> Optional.ofNullable(author.getManagerId()))
                .ifPresent(manager -> notifier.tell(
                        uow,
                        manager,
                        ReportText.of("notice.submitted", title(report)),
                        new RecordRef(WorkReports.TYPE, report.getId())));
    }
}
