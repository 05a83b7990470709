package org.kontor.contracts.internal.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectRevenue;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.contracts.projects.RevenueStanding;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.orders.cash.InvoicedSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Books the revenue of projects; two who book at the same moment come one after the other, because both take the project. */
@Component
public final class RevenueService implements ProjectRevenue {

    private static final String AREA = "revenue";
    private static final String VIEW = "revenue.view";
    private static final String EDIT = "revenue.edit";
    private static final int ALL = 100;

    private final UnitsOfWork units;
    private final SqlReader reader;
    private final List<InvoicedSource> invoices = new CopyOnWriteArrayList<>();

    /** On the open database. */
    @Activate
    public RevenueService(@Reference UnitsOfWork units, @Reference SqlReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** Somebody invoices. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addInvoices(InvoicedSource source) {
        invoices.add(source);
    }

    /** Nobody invoices any more. */
    public void removeInvoices(InvoicedSource source) {
        invoices.remove(source);
    }

    @Override
    public RevenueEntry recognise(Actor actor, long projectId, LocalDate day, int progress, String note) {
        return units.change(actor, EDIT, uow -> {
            Project project = locked(uow, projectId);
            List<RevenueEntry> entries = entries(uow, projectId);
            int before = entries.isEmpty() ? 0 : entries.getLast().getProgress();
            require(project.getState() != ProjectState.ABANDONED, "state", RevenueText.of("revenue.abandoned"));
            require(progress >= 0 && progress <= ALL, "progress", RevenueText.of("revenue.range"));
            require(progress >= before, "progress", RevenueText.of("revenue.backwards", before));
            requireDay(uow, day, entries);
            BigDecimal contracted = contracted(uow, projectId);
            BigDecimal amount = share(contracted, progress, Currency.getInstance(project.getCurrency()))
                    .subtract(sum(entries));
            require(contracted.signum() > 0, "progress", RevenueText.of("revenue.noContract"));
            require(amount.signum() != 0, "progress", RevenueText.of("revenue.nothing", before));
            RevenueEntry entry = uow.add(
                    new RevenueEntry(projectId, entries.size() + 1, day, progress, contracted, amount, actor.name())
                            .because(note.strip()));
            moveTo(uow, project, progress, true);
            return entry;
        });
    }

    @Override
    public RevenueEntry reverseLast(Actor actor, long projectId, String reason) {
        return units.change(actor, EDIT, uow -> {
            Project project = locked(uow, projectId);
            require(!reason.isBlank(), "note", RevenueText.of("revenue.reason"));
            List<RevenueEntry> entries = entries(uow, projectId);
            List<RevenueEntry> open = open(entries);
            require(!open.isEmpty(), "note", RevenueText.of("revenue.nothingToReverse"));
            int before = open.size() > 1 ? open.get(open.size() - 2).getProgress() : 0;
            BigDecimal left = sum(entries).subtract(open.getLast().getAmount());
            BigDecimal contracted = contracted(uow, projectId);
            require(
                    open.getLast().getAmount().signum() > 0 || left.compareTo(contracted) <= 0,
                    "note",
                    RevenueText.of("revenue.correction", left, contracted));
            RevenueEntry entry = uow.add(open.getLast()
                    .reversed(entries.size() + 1, uow.today(), before, actor.name())
                    .because(reason.strip()));
            moveTo(uow, project, before, open.size() > 1);
            return entry;
        });
    }

    private static void moveTo(UnitOfWork uow, Project project, int progress, boolean booked) {
        project.setProgress(progress);
        project.setRevenueBooked(booked);
        uow.changed(new RecordRef(Projects.TYPE, project.getId()));
    }

    /** Revenue that was not taken back. */
    private static List<RevenueEntry> open(List<RevenueEntry> entries) {
        Set<Long> reversed = entries.stream()
                .flatMap(entry -> entry.getReversesId().stream())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.getReversesId().isEmpty() && !reversed.contains(entry.getId()))
                .toList();
    }

    private static void requireDay(UnitOfWork uow, LocalDate day, List<RevenueEntry> entries) {
        require(!day.isAfter(uow.today()), "bookedOn", RevenueText.of("revenue.future"));
        boolean inOrder = entries.isEmpty() || !day.isBefore(entries.getLast().getBookedOn());
        require(
                inOrder,
                "bookedOn",
                RevenueText.of(
                        "revenue.beforeLast",
                        entries.isEmpty() ? day : entries.getLast().getBookedOn()));
    }

    private static void require(boolean holds, String field, Text otherwise) {
        if (!holds) {
            throw new ProblemException(field, otherwise);
        }
    }

    /** To all of the progress all of the money belongs. */
    private static BigDecimal share(BigDecimal contracted, int progress, Currency currency) {
        return Money.round(contracted.multiply(BigDecimal.valueOf(progress)).movePointLeft(2), currency);
    }

    static BigDecimal sum(List<RevenueEntry> entries) {
        return entries.stream().map(RevenueEntry::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal contracted(UnitOfWork uow, long projectId) {
        return uow
                .query(
                        Contract.class,
                        "SELECT c FROM Contract c WHERE c.projectId = ?1 AND (c.state = ?2 OR c.state = ?3)",
                        projectId,
                        ContractState.SIGNED,
                        ContractState.COMPLETED)
                .stream()
                .filter(contract -> contract.getKind().isSold())
                .map(Contract::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Project locked(UnitOfWork uow, long projectId) {
        Project project = uow.lock(Project.class, projectId);
        require(uow.actor().sees(AREA, project), "", RevenueText.of("revenue.notSeen"));
        return project;
    }

    static List<RevenueEntry> entries(UnitOfWork uow, long projectId) {
        return uow.query(
                RevenueEntry.class, "SELECT e FROM RevenueEntry e WHERE e.projectId = ?1 ORDER BY e.number", projectId);
    }

    @Override
    public List<RevenueEntry> entries(Actor actor, long projectId) {
        return units.read(actor, VIEW, uow -> {
            visible(uow, projectId);
            return entries(uow, projectId);
        });
    }

    private static void visible(UnitOfWork uow, long projectId) {
        require(uow.actor().sees(AREA, uow.get(Project.class, projectId)), "", RevenueText.of("revenue.notSeen"));
    }

    @Override
    public RevenueStanding standing(Actor actor, long projectId) {
        LocalDate today = units.read(actor, VIEW, uow -> {
            visible(uow, projectId);
            return uow.today();
        });
        List<RevenueStanding> found = new ArrayList<>();
        figures().read(new Period(today.withDayOfYear(1), today), "p.ID = ?", List.of(projectId), found::add);
        return found.getFirst();
    }

    @Override
    public void standings(Actor actor, Period period, Consumer<RevenueStanding> sink) {
        units.read(actor, VIEW, UnitOfWork::today);
        List<Object> values = new ArrayList<>();
        String scope = DataScope.condition(actor, AREA, "p.OWNER_ID", "p.DEPARTMENT_ID", values);
        figures().read(period, "r.PROJECT_ID IS NOT NULL AND " + scope, values, sink);
    }

    private RevenueFigures figures() {
        return new RevenueFigures(
                reader, Optional.of(invoices).filter(all -> !all.isEmpty()).map(List::getFirst));
    }
}
