package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.Quarter;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Splitting;
import org.kontor.performance.targets.TargetAction;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.TargetSplit;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes target plans, stores and splits them. */
@Component(service = {Targets.class, RecordService.class})
public final class TargetRecords extends EntityRecords<TargetPlan> implements Targets {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /** With what a new plan begins, where the module is installed that counts it: the three measures of R-23. */
    private record Usual(String measure, String weight) {}

    private static final List<Usual> USUAL =
            List.of(new Usual("received", "0.5"), new Usual("ordered", "0.3"), new Usual("newCustomers", "0.2"));

    private final Workflow workflow;
    private final Measures measures;
    private final Seats seats;
    private final History history;

    /** A service on target plans. */
    @Activate
    public TargetRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Workflow workflow,
            @Reference Measures measures,
            @Reference Seats seats) {
        super(units, queries, TargetPlan.class, PlanType.of(measures), TargetsLists.PLANS);
        this.workflow = workflow;
        this.measures = measures;
        this.seats = seats;
        this.history = new History(measures);
    }

    @Override
    protected String titleOf(TargetPlan plan) {
        return plan.getName();
    }

    /** That there is a plan is no secret; whose figures somebody sees is cut by {@link Seats#visible}. */
    @Override
    protected boolean sharedWith(Actor actor, TargetPlan plan) {
        return true;
    }

    @Override
    protected void prepare(UnitOfWork uow, TargetPlan blank) {
        blank.giveTo(uow.actor());
        blank.setYear(uow.today().getYear());
        blank.setQuarter(Quarter.of(uow.today()));
        blank.setCurrency(CompanySettings.currency(uow));
        uow.first(OrgUnit.class, "SELECT o FROM OrgUnit o WHERE o.parentId IS NULL ORDER BY o.id")
                .ifPresent(company -> blank.setUnitId(company.getId()));
        List<Usual> counted = USUAL.stream()
                .filter(usual -> measures.measure(usual.measure()).isPresent())
                .toList();
        List<BigDecimal> weights = Splitting.proportionally(
                BigDecimal.ONE,
                counted.stream().map(usual -> new BigDecimal(usual.weight())).toList(),
                2);
        for (int i = 0; i < counted.size(); i++) {
            TargetIndicator indicator = new TargetIndicator();
            indicator.setMeasure(counted.get(i).measure());
            indicator.setWeight(weights.get(i));
            indicator.setAmount(BigDecimal.ZERO);
            blank.adopt(indicator);
            blank.getIndicators().add(indicator);
        }
    }

    @Override
    public boolean editable(Actor actor, Stored<TargetPlan> plan) {
        return super.editable(actor, plan) && plan.draft().getState() == PlanState.DRAFT;
    }

    @Override
    protected void validate(UnitOfWork uow, TargetPlan draft, Optional<TargetPlan> stored, Problems problems) {
        problems.require(
                stored.filter(s -> s.getState() != PlanState.DRAFT).isEmpty(), "state", TargetText.of("plan.agreed"));
        boolean sensible = draft.getYear() >= FIRST_YEAR && draft.getYear() <= LAST_YEAR;
        problems.require(sensible, "year", TargetText.of("plan.year", FIRST_YEAR, LAST_YEAR));
        problems.require(Money.isCurrency(draft.getCurrency()), "currency", TargetText.of("plan.currency"));
        boolean other = uow
                .query(
                        TargetPlan.class,
                        "SELECT p FROM TargetPlan p WHERE p.year = ?1 AND p.quarter = ?2 AND p.unitId = ?3",
                        draft.getYear(),
                        draft.getQuarter(),
                        draft.getUnitId())
                .stream()
                .anyMatch(p -> stored.filter(s -> s.getId() == p.getId()).isEmpty());
        problems.require(!other, "quarter", TargetText.of("plan.twice"));
        PlanChecks.indicators(draft, problems);
    }

    @Override
    protected void advise(UnitOfWork uow, TargetPlan draft, Optional<TargetPlan> stored, Problems problems) {
        PlanChecks.gaps(draft)
                .forEach(gap -> problems.add(Problem.warning(
                        "splits",
                        TargetText.of(
                                "splits.sum",
                                TargetText.of(
                                        "SplitDimension." + gap.dimension().name()),
                                gap.difference()))));
    }

    @Override
    protected void stored(UnitOfWork uow, TargetPlan plan, boolean isNew) {
        if (plan.getName() == null || plan.getName().isBlank()) {
            plan.setName(plan.getYear() + " " + plan.getQuarter().name());
        }
        Set<String> counted =
                plan.getIndicators().stream().map(TargetIndicator::getMeasure).collect(Collectors.toSet());
        plan.getShares().removeIf(share -> !counted.contains(share.getMeasure()));
        if (isNew) {
            workflow.begin(uow, ref(plan));
        }
    }

    @Override
    protected void attach(TargetPlan plan, Identified line) {
        switch (line) {
            case TargetIndicator indicator -> plan.adopt(indicator);
            case TargetSplit split -> plan.adopt(split);
            case TargetAction action -> plan.adopt(action);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    @Override
    public Division division(Actor actor, long planId) {
        return units().read(actor, TargetsPermissions.VIEW, uow -> {
            TargetPlan plan = visible(uow, planId);
            return new Division(
                    plan.getVersion(),
                    actor.may(TargetsPermissions.SPLIT) && plan.getState() == PlanState.DRAFT,
                    Indicators.of(plan, measures),
                    Seats.visible(actor, seats.tree(uow, plan)));
        });
    }

    @Override
    public boolean maySet(Actor actor, long planId, Seat seat) {
        return units().read(
                        actor, TargetsPermissions.VIEW, uow -> settable(actor, seats.tree(uow, visible(uow, planId)))
                                .contains(seat));
    }

    /** What the topmost themselves are to reach is said from above. */
    private static Set<Seat> settable(Actor actor, TargetNode root) {
        return Seats.visible(actor, root).stream()
                .flatMap(top -> top.children().stream())
                .flatMap(TargetNode::all)
                .map(TargetNode::seat)
                .collect(Collectors.toSet());
    }

    /** The plan is everybody's to see, but not to change; who splits changes no more of it than the shares in his reach. */
    @Override
    public void split(Actor actor, long planId, int version, List<Change> changes) {
        units().run(actor, TargetsPermissions.SPLIT, uow -> {
            TargetPlan plan = visible(uow, planId);
            uow.expectVersion(plan, ref(plan), version);
            if (plan.getState() != PlanState.DRAFT) {
                throw new ProblemException("state", TargetText.of("plan.agreed"));
            }
            Set<Seat> settable = settable(actor, seats.tree(uow, plan));
            for (Change change : changes) {
                if (!settable.contains(change.seat())) {
                    throw new ProblemException("shares", TargetText.of("share.notYours"));
                }
                if (plan.indicator(change.measure()).isEmpty()) {
                    throw new ProblemException("shares", TargetText.of("split.noIndicator"));
                }
                if (change.amount().filter(a -> a.signum() < 0).isPresent()) {
                    throw new ProblemException("shares", TargetText.of("target.negative"));
                }
                plan.share(change.seat(), change.measure(), change.amount().map(a -> rounded(plan, change, a)));
            }
            uow.changed(ref(plan));
        });
    }

    private BigDecimal rounded(TargetPlan plan, Change change, BigDecimal amount) {
        return amount.setScale(scale(plan, change.measure()), RoundingMode.HALF_UP);
    }

    /** Money has the decimals of its currency, what is counted has none. */
    private int scale(TargetPlan plan, String measure) {
        FieldKind kind = measures.measure(measure).map(Measure::kind).orElse(FieldKind.MONEY);
        return kind == FieldKind.INTEGER
                ? 0
                : Money.round(BigDecimal.ZERO, Currency.getInstance(plan.getCurrency()))
                        .scale();
    }

    @Override
    public List<Change> propose(Actor actor, long planId, Seat parent, String measure) {
        return units().read(actor, TargetsPermissions.SPLIT, uow -> {
            TargetPlan plan = visible(uow, planId);
            TargetNode root = seats.tree(uow, plan);
            TargetNode node = Seats.visible(actor, root).stream()
                    .flatMap(top -> top.find(parent).stream())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException("shares", TargetText.of("share.notYours")));
            Map<Seat, BigDecimal> reached = history.before(actor, plan, node, measure);
            int scale = scale(plan, measure);
            BigDecimal total = node.target(measure).orElse(BigDecimal.ZERO).setScale(scale, RoundingMode.DOWN);
            List<BigDecimal> parts = Splitting.proportionally(
                    total,
                    node.children().stream()
                            .map(child -> reached.getOrDefault(child.seat(), BigDecimal.ZERO)
                                    .max(BigDecimal.ZERO))
                            .toList(),
                    scale);
            List<Change> changes = new ArrayList<>();
            IntStream.range(0, parts.size())
                    .forEach(i -> changes.add(new Change(
                            node.children().get(i).seat(),
                            measure,
                            Optional.of(parts.get(i)).filter(part -> part.signum() > 0))));
            return List.copyOf(changes);
        });
    }
}
