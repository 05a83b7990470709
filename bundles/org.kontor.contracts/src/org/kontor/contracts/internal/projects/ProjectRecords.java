package org.kontor.contracts.internal.projects;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.contracts.projects.ContractBenefit;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectBenefit;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.projects.RevenueEntry;
import org.kontor.contracts.projects.RevenueStep;
import org.kontor.customers.Customers;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores projects and adds up what they leave over. */
@Component(service = {Projects.class, RecordService.class})
public final class ProjectRecords extends EntityRecords<Project> implements Projects {

    private static final int ALL = 100;

    private static final RecordType<RevenueStep> STEP = RecordType.of(
                    "revenueStep", ProjectsText.SOURCE, RevenueStep::new)
            .date("plannedOn", RevenueStep::getPlannedOn, RevenueStep::setPlannedOn)
            .required()
            .text("title", 120, RevenueStep::getTitle, RevenueStep::setTitle)
            .required()
            .integer("progress", RevenueStep::getProgress, RevenueStep::setProgress)
            .required()
            .build();

    private static final RecordType<Project> RECORD = RecordType.of(TYPE, ProjectsText.SOURCE, Project::new)
            .shownText("number", Project::getNumber)
            .text("name", 120, Project::getName, Project::setName)
            .required()
            .text("branch", 60, Project::getBranch, Project::setBranch)
            .offering("projectBranch")
            .reference("customerId", "customer", Project::getCustomerId, Project::setCustomerId)
            .date("startsOn", Project::getStartsOn, Project::setStartsOn)
            .date("endsOn", Project::getEndsOn, Project::setEndsOn)
            .integer("progress", Project::getProgress, (p, percent) -> p.setProgress(percent == null ? 0 : percent))
            .text("currency", 3, Project::getCurrency, Project::setCurrency)
            .required()
            .shownReference("ownerId", "user", Project::getOwnerId)
            .longText("note", 2000, Project::getNote, Project::setNote)
            .table("revenueSteps", STEP, Project::getRevenueSteps)
            .build();

    /** What lessens a benefit: an expense to which all levels have agreed. */
    private static final Set<ExpenseState> APPROVED = EnumSet.of(ExpenseState.APPROVED, ExpenseState.PAID);

    private final Customers customers;
    private final Contracts contracts;
    private final Workflow workflow;

    /** A service on projects. */
    @Activate
    public ProjectRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Contracts contracts,
            @Reference Workflow workflow) {
        super(units, queries, Project.class, RECORD, ProjectsLists.PROJECTS);
        this.customers = customers;
        this.contracts = contracts;
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(Project project) {
        return ProjectDocument.title(project).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, Project blank) {
        blank.giveTo(uow.actor());
        blank.setStartsOn(uow.today());
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    public boolean editable(Actor actor, Stored<Project> project) {
        return super.editable(actor, project) && project.draft().getState() == ProjectState.OPEN;
    }

    @Override
    protected void validate(UnitOfWork uow, Project draft, Optional<Project> stored, Problems problems) {
        boolean inOrder = draft.getStartsOn() == null
                || draft.getEndsOn() == null
                || !draft.getEndsOn().isBefore(draft.getStartsOn());
        boolean known = Money.isCurrency(draft.getCurrency());
        boolean used = stored.filter(project -> !project.getCurrency().equals(draft.getCurrency()))
                .flatMap(project ->
                        uow.first(Contract.class, "SELECT c FROM Contract c WHERE c.projectId = ?1", project.getId()))
                .isPresent();
        boolean ahead = stored.filter(project -> project.getProgress() != draft.getProgress())
                .flatMap(project -> uow.first(
                        RevenueEntry.class, "SELECT e FROM RevenueEntry e WHERE e.projectId = ?1", project.getId()))
                .isPresent();
        problems.require(
                        stored.filter(p -> p.getState() != ProjectState.OPEN).isEmpty(),
                        "state",
                        ProjectsText.of("project.closed"))
                .require(!ahead, "progress", ProjectsText.of("project.progressByRevenue"))
                .require(inOrder, "endsOn", ProjectsText.of("project.datesReversed"))
                .require(
                        draft.getProgress() >= 0 && draft.getProgress() <= ALL,
                        "progress",
                        ProjectsText.of("project.progressRange"))
                .require(
                        draft.getRevenueSteps().stream().allMatch(s -> s.getProgress() >= 0 && s.getProgress() <= ALL),
                        "revenueSteps",
                        ProjectsText.of("project.progressRange"))
                .require(known, "currency", ProjectsText.of("currency.unknown"))
                .require(!used, "currency", ProjectsText.of("project.currencyUsed"));
    }

    @Override
    protected void attach(Project project, Identified line) {
        if (line instanceof RevenueStep step) {
            project.adopt(step);
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Project project, boolean isNew) {
        project.setCustomerName(Optional.ofNullable(project.getCustomerId())
                .map(id -> customers.get(uow, id).getName())
                .orElse(null));
        if (isNew) {
            project.setNumber(uow.nextNumber("PJ-" + uow.today().getYear()));
            workflow.begin(uow, ref(project));
        }
    }

    @Override
    public Project enter(UnitOfWork uow, Project draft) {
        Project project = create(uow, draft);
        if (draft.hasOwner()) {
            project.giveToOwnerOf(draft);
        }
        return project;
    }

    @Override
    public ContractBenefit ofContract(Actor actor, long contractId) {
        Contract contract = contracts.load(actor, contractId).draft();
        return units().read(actor, "contracts.view", uow -> {
            Map<Long, BigDecimal> spent =
                    spent(uow, "e.contractId = ?1 GROUP BY e.contractId", "e.contractId", contractId);
            return benefit(contract, spent);
        });
    }

    @Override
    public ProjectBenefit ofProject(Actor actor, long projectId) {
        return units().read(actor, "contracts.view", uow -> {
            Project project = visible(uow, projectId);
            Map<Long, BigDecimal> spent = spent(
                    uow,
                    "e.contractId IN (SELECT c.id FROM Contract c WHERE c.projectId = ?1) GROUP BY e.contractId",
                    "e.contractId",
                    projectId);
            BigDecimal own = spent(
                            uow,
                            "e.projectId = ?1 AND e.contractId IS NULL GROUP BY e.projectId",
                            "e.projectId",
                            projectId)
                    .getOrDefault(projectId, BigDecimal.ZERO);
            List<ContractBenefit> benefits = uow
                    .query(
                            Contract.class,
                            "SELECT c FROM Contract c WHERE c.projectId = ?1 AND (c.state = ?2 OR c.state = ?3)"
                                    + " ORDER BY c.signedOn, c.id",
                            projectId,
                            ContractState.SIGNED,
                            ContractState.COMPLETED)
                    .stream()
                    .map(contract -> benefit(contract, spent))
                    .toList();
            return new ProjectBenefit(benefits, Money.of(own, Currency.getInstance(project.getCurrency())));
        });
    }

    private static Map<Long, BigDecimal> spent(UnitOfWork uow, String condition, String key, long id) {
        return uow.entities()
                .createQuery(
                        "SELECT " + key + ", SUM(e.cost) FROM ContractExpense e WHERE e.state IN ?2 AND " + condition,
                        Object[].class)
                .setParameter(1, id)
                .setParameter(2, APPROVED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    private static ContractBenefit benefit(Contract contract, Map<Long, BigDecimal> spent) {
        Currency currency = Currency.getInstance(contract.getCurrency());
        BigDecimal settled =
                contract.getSettlements().stream().map(Settlement::getSettled).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ContractBenefit(
                contract.getId(),
                Optional.ofNullable(contract.getNumber()).orElse(""),
                contract.getTitle(),
                contract.getKind(),
                Money.of(contract.getAmount(), currency),
                Money.of(settled, currency),
                Money.of(spent.getOrDefault(contract.getId(), BigDecimal.ZERO), currency));
    }
}
