package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Score;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Standing;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.WorkingDays;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares targets with figures; a whole tree takes one query for each indicator and period. */
@Component(service = Achievements.class)
public final class AchievementService implements Achievements {

    private static final String PIPELINE = "pipeline";
    private static final String LATEST_FIRST = "SELECT p FROM TargetPlan p ORDER BY p.year DESC, p.quarter DESC, p.id";

    private final UnitsOfWork units;
    private final Measures measures;
    private final Seats seats;

    /** Over the open database. */
    @Activate
    public AchievementService(@Reference UnitsOfWork units, @Reference Measures measures, @Reference Seats seats) {
        this.units = units;
        this.measures = measures;
        this.seats = seats;
    }

    /** What is read of a plan at once; everything after that needs no unit of work. */
    private record Base(
            long planId,
            String name,
            Period period,
            String currency,
            LocalDate today,
            List<Indicator> indicators,
            TargetNode root,
            List<TargetNode> visible) {}

    private Base base(Actor actor, long planId) {
        return units.read(actor, TargetsPermissions.VIEW, uow -> {
            TargetPlan plan = uow.get(TargetPlan.class, planId);
            TargetNode root = seats.tree(uow, plan);
            return new Base(
                    planId,
                    plan.getName(),
                    plan.period(),
                    plan.getCurrency(),
                    uow.today(),
                    Indicators.of(plan, measures),
                    root,
                    Seats.visible(actor, root));
        });
    }

    @Override
    public List<Plan> plans(Actor actor) {
        return units.read(actor, TargetsPermissions.VIEW, AchievementService::plans);
    }

    private static List<Plan> plans(UnitOfWork uow) {
        return uow.query(TargetPlan.class, LATEST_FIRST).stream()
                .map(plan -> new Plan(plan.getId(), plan.getName(), plan.period()))
                .toList();
    }

    @Override
    public Optional<Plan> planFor(Actor actor, LocalDate day) {
        return plans(actor).stream().filter(plan -> plan.period().contains(day)).findFirst();
    }

    @Override
    public Board board(Actor actor, long planId) {
        Base base = base(actor, planId);
        List<Reading> readings =
                base.indicators().stream().map(i -> reading(actor, base, i)).toList();
        List<Standing> standings = base.visible().stream()
                .map(node -> standing(node, base.indicators(), readings))
                .toList();
        return new Board(
                planId, base.name(), base.period(), base.currency(), base.today(), base.indicators(), standings);
    }

    /** The figures of one indicator for the whole tree. */
    private record Reading(
            String measure,
            Optional<Reached> actual,
            Reached previous,
            Optional<Reached> pipeline,
            Period period,
            LocalDate today) {

        private Achievement of(TargetNode node) {
            Optional<BigDecimal> reached = actual.map(figures -> figures.of(node));
            return new Achievement(
                    measure,
                    node.target(measure),
                    reached,
                    reached.map(r -> previous.of(node)),
                    reached.flatMap(r -> WorkingDays.forecast(r, period, today)),
                    reached.flatMap(r -> pipeline.map(p -> p.of(node).add(r))));
        }
    }

    private Reading reading(Actor actor, Base base, Indicator indicator) {
        Optional<Reached> actual = reached(actor, indicator.measure(), base.period(), base.currency());
        Reached previous = actual.flatMap(r -> reached(actor, indicator.measure(), comparable(base), base.currency()))
                .orElse(Reached.NOTHING);
        Optional<Reached> pipeline = indicator.kind() == FieldKind.MONEY
                        && !base.today().isAfter(base.period().to())
                ? reached(actor, PIPELINE, stillOpen(base), base.currency())
                : Optional.empty();
        return new Reading(indicator.measure(), actual, previous, pipeline, base.period(), base.today());
    }

    /** As many days of the quarter before as have passed of this one; all of it when this one is over. */
    private static Period comparable(Base base) {
        Period before = TimeStep.QUARTER.before(base.period().from());
        if (base.today().isAfter(base.period().to())
                || base.today().isBefore(base.period().from())) {
            return before;
        }
        LocalDate same =
                before.from().plusDays(ChronoUnit.DAYS.between(base.period().from(), base.today()));
        return new Period(before.from(), same.isAfter(before.to()) ? before.to() : same);
    }

    private static Period stillOpen(Base base) {
        LocalDate from =
                base.today().isBefore(base.period().from()) ? base.period().from() : base.today();
        return new Period(from, base.period().to());
    }

    private Optional<Reached> reached(Actor actor, String measure, Period period, String currency) {
        boolean readable = measures.measure(measure)
                .map(Measure::permission)
                .filter(actor::may)
                .isPresent();
        return readable
                ? Optional.of(new Reached(measures.figures(
                        actor,
                        MeasureQuery.of(measure, period).in(currency).per(Dimension.OWNER, Dimension.DEPARTMENT))))
                : Optional.empty();
    }

    private static Standing standing(TargetNode node, List<Indicator> indicators, List<Reading> readings) {
        List<Achievement> achievements =
                readings.stream().map(reading -> reading.of(node)).toList();
        List<Standing> children = node.children().stream()
                .map(child -> standing(child, indicators, readings))
                .toList();
        return new Standing(node.seat(), node.name(), achievements, score(indicators, achievements), children);
    }

    private static Optional<BigDecimal> score(List<Indicator> indicators, List<Achievement> achievements) {
        List<Score.Part> parts = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            parts.add(new Score.Part(
                    indicators.get(i).weight(), achievements.get(i).completion()));
        }
        return Score.of(parts);
    }

    @Override
    public List<Place> ranking(Actor actor, long planId, YearMonth month, Seat.Kind kind) {
        Base base = base(actor, planId);
        Period days = Period.of(month);
        if (!base.period().contains(days.from())) {
            throw new ProblemException(TargetText.of("ranking.otherQuarter", month.toString(), base.name()));
        }
        List<Optional<Reached>> reached = base.indicators().stream()
                .map(i -> reached(actor, i.measure(), days, base.currency()))
                .toList();
        List<Place> found = new ArrayList<>();
        base.visible().stream()
                .flatMap(TargetNode::all)
                .filter(node -> node.seat().kind() == kind
                        && !node.seat().equals(base.root().seat()))
                .forEach(node -> monthly(base, days, node, reached)
                        .ifPresent(score -> found.add(
                                new Place(0, node.seat(), node.name(), score, score.compareTo(BigDecimal.ONE) >= 0))));
        return placed(found);
    }

    private static Optional<BigDecimal> monthly(
            Base base, Period days, TargetNode node, List<Optional<Reached>> reached) {
        List<Score.Part> parts = new ArrayList<>();
        for (int i = 0; i < base.indicators().size(); i++) {
            Indicator indicator = base.indicators().get(i);
            Achievement month = new Achievement(
                    indicator.measure(),
                    node.target(indicator.measure()).map(t -> WorkingDays.part(t, base.period(), days)),
                    reached.get(i).map(r -> r.of(node)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            parts.add(new Score.Part(indicator.weight(), month.completion()));
        }
        return Score.of(parts);
    }

    private static List<Place> placed(List<Place> found) {
        List<Place> sorted = found.stream()
                .sorted(Comparator.comparing(Place::score).reversed().thenComparing(Place::name))
                .toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Place here = sorted.get(i);
            boolean same = i > 0 && sorted.get(i - 1).score().compareTo(here.score()) == 0;
            int place = same ? places.get(i - 1).place() : i + 1;
            places.add(new Place(place, here.seat(), here.name(), here.score(), here.above()));
        }
        return List.copyOf(places);
    }

    @Override
    public Optional<Measures.Documents> documents(Actor actor, long planId, Seat seat, String measure) {
        Base base = base(actor, planId);
        Optional<TargetNode> node =
                base.visible().stream().flatMap(top -> top.find(seat).stream()).findFirst();
        if (node.isEmpty()) {
            throw new ProblemException(TargetText.of("share.notYours"));
        }
        MeasureQuery query = MeasureQuery.of(measure, base.period()).in(base.currency());
        Set<Long> ids = seat.kind() == Seat.Kind.PERSON ? Set.of(seat.id()) : Seats.units(node.get());
        Dimension whose = seat.kind() == Seat.Kind.PERSON ? Dimension.OWNER : Dimension.DEPARTMENT;
        return measures.documents(
                actor, query.where(whose, ids.stream().sorted().collect(Collectors.toList())));
    }
}
