package org.kontor.performance.internal.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.time.Period;
import org.kontor.performance.reports.ReportKind;
import org.kontor.performance.reports.ReportState;
import org.kontor.performance.reports.WorkReport;
import org.kontor.performance.reports.WorkReports;
import org.kontor.performance.targets.WorkingDays;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Notifier;
import org.kontor.process.Workflow;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes work reports, stores them, and shows those of a team. */
@Component(service = {WorkReports.class, RecordService.class})
public final class ReportRecords extends EntityRecords<WorkReport> implements WorkReports {

    private static final int DAYS_BACK = 7;
    private static final int LONGEST_REMARK = 2000;

    private static final String ONE = "SELECT r FROM WorkReport r WHERE r.ownerId = ?1 AND r.kind = ?2 AND r.from = ?3";
    private static final String SINCE =
            "SELECT r FROM WorkReport r WHERE r.ownerId = ?1 AND r.kind = ?2 AND r.from >= ?3";
    private static final String BETWEEN =
            "SELECT r FROM WorkReport r WHERE r.from >= ?1 AND r.from <= ?2 ORDER BY r.from, r.id";

    private final UserDirectory directory;
    private final Workflow workflow;
    private final Notifier notifier;
    private final Objective objective;

    /** A service on work reports. */
    @Activate
    public ReportRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Workflow workflow,
            @Reference Notifier notifier,
            @Reference Objective objective) {
        super(units, queries, WorkReport.class, ReportType.TYPE, ReportsLists.REPORTS);
        this.directory = directory;
        this.workflow = workflow;
        this.notifier = notifier;
        this.objective = objective;
    }

    @Override
    protected String titleOf(WorkReport report) {
        return ReportDocument.title(report).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, WorkReport blank) {
        blank.giveTo(uow.actor());
        List<LocalDate> missing = missing(uow, uow.today());
        blank.setFrom(missing.isEmpty() ? uow.today() : missing.getFirst());
        blank.settle(uow.actor().name());
    }

    @Override
    public boolean editable(Actor actor, Stored<WorkReport> report) {
        return super.editable(actor, report)
                && report.draft().getOwnerId() == actor.userId()
                && report.draft().getState() == ReportState.DRAFT;
    }

    @Override
    protected void validate(UnitOfWork uow, WorkReport draft, Optional<WorkReport> stored, Problems problems) {
        boolean own = stored.filter(s -> s.getOwnerId() != uow.actor().userId()).isEmpty();
        problems.require(own, "thoughts", ReportText.of("report.notYours"))
                .require(
                        stored.filter(s -> s.getState() != ReportState.DRAFT).isEmpty(),
                        "state",
                        ReportText.of("report.submitted"));
        Period period = draft.getKind().step().around(draft.getFrom());
        problems.require(!period.from().isAfter(uow.today()), "from", ReportText.of("report.future"));
        boolean other = uow.query(WorkReport.class, ONE, uow.actor().userId(), draft.getKind(), period.from()).stream()
                .anyMatch(r -> stored.filter(s -> s.getId() == r.getId()).isEmpty());
        problems.require(!other, "from", ReportText.of("report.twice"));
    }

    @Override
    protected void stored(UnitOfWork uow, WorkReport report, boolean isNew) {
        report.settle(uow.actor().name());
        objective.tell(uow.actor(), report);
        if (isNew) {
            workflow.begin(uow, ref(report));
        }
    }

    @Override
    public Stored<WorkReport> read(Actor actor, long id, int version, Optional<String> remark) {
        return amend(actor, ReportsPermissions.READ, id, version, (uow, report) -> {
            if (report.getOwnerId() == actor.userId()) {
                throw new ProblemException(ReportText.of("report.own"));
            }
            if (report.getState() == ReportState.DRAFT) {
                throw new ProblemException(ReportText.of("report.draft"));
            }
            if (remark.filter(r -> r.length() > LONGEST_REMARK).isPresent()) {
                throw new ProblemException("remark", ReportText.of("remark.tooLong", LONGEST_REMARK));
            }
            report.read(actor.name(), uow.now(), remark);
            if (report.getState() == ReportState.SUBMITTED) {
                workflow.move(uow, ref(report), ReportDocument.READ, remark);
            }
            String key = remark.isPresent() ? "notice.remark" : "notice.read";
            notifier.tell(
                    uow,
                    report.getOwnerId(),
                    ReportText.of(key, ReportDocument.title(report), actor.name()),
                    ref(report));
            uow.changed(ref(report));
        });
    }

    @Override
    public List<Writer> week(Actor actor, LocalDate day) {
        Period week = TimeStep.WEEK.around(day);
        return units().read(actor, ReportsPermissions.VIEW, uow -> {
            Map<Long, String> writers = new LinkedHashMap<>();
            directory.allowed(uow, ReportsPermissions.EDIT).stream()
                    .filter(user -> actor.sees(area(), new Whose(user.getId(), user.getDepartmentId())))
                    .sorted(Comparator.comparing(User::getName))
                    .forEach(user -> writers.put(user.getId(), user.getName()));
            List<WorkReport> reports = uow.query(WorkReport.class, BETWEEN, week.from(), week.to()).stream()
                    .filter(report -> actor.sees(area(), report))
                    .filter(report -> report.getState() != ReportState.DRAFT || report.getOwnerId() == actor.userId())
                    .toList();
            reports.forEach(report -> writers.putIfAbsent(report.getOwnerId(), report.getAuthor()));
            Map<Long, List<Sheet>> sheets = reports.stream()
                    .collect(Collectors.groupingBy(
                            WorkReport::getOwnerId, Collectors.mapping(ReportRecords::sheet, Collectors.toList())));
            return writers.entrySet().stream()
                    .map(w -> new Writer(w.getKey(), w.getValue(), sheets.getOrDefault(w.getKey(), List.of())))
                    .toList();
        });
    }

    private record Whose(long getOwnerId, long getDepartmentId) implements Owned {}

    private static Sheet sheet(WorkReport report) {
        return new Sheet(
                report.getId(),
                report.getVersion(),
                report.getKind(),
                report.getFrom(),
                report.getState(),
                report.getFigures().stream()
                        .map(f -> new Fact(f.getLabel(), f.getAmount(), Optional.ofNullable(f.getCurrency())))
                        .toList(),
                Stream.of(report.getThoughts(), report.getProblems(), report.getMarket(), report.getNextPlan())
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .toList(),
                Optional.ofNullable(report.getComment()));
    }

    @Override
    public List<LocalDate> missing(Actor actor, LocalDate today) {
        return units().read(actor, ReportsPermissions.VIEW, uow -> missing(uow, today));
    }

    private static List<LocalDate> missing(UnitOfWork uow, LocalDate today) {
        long author = uow.actor().userId();
        LocalDate here = uow.find(User.class, author)
                .map(user -> user.getCreatedAt().atZone(ZoneId.systemDefault()).toLocalDate())
                .orElse(today);
        LocalDate first = today.minusDays(DAYS_BACK);
        Set<LocalDate> written = uow.query(WorkReport.class, SINCE, author, ReportKind.DAILY, first).stream()
                .map(WorkReport::getFrom)
                .collect(Collectors.toSet());
        return first.datesUntil(today)
                .filter(WorkingDays::isOne)
                .filter(day -> !day.isBefore(here) && !written.contains(day))
                .toList();
    }
}
