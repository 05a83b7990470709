package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.ReturnPart;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the net return together from what the installed modules count (FIN-24). */
@Component(service = NetReturns.class)
public final class NetReturnService implements NetReturns {

    private static final int PARTS = 12;
    private static final int YEARS = 5;

    private final UnitsOfWork units;
    private final Measures measures;
    private final ReturnTargetRecords targets;

    /** Over the figures of all modules. */
    @Activate
    public NetReturnService(
            @Reference UnitsOfWork units, @Reference Measures measures, @Reference ReturnTargetRecords targets) {
        this.units = units;
        this.measures = measures;
        this.targets = targets;
    }

    /** What is read at once; the figures need no unit of work of ours. */
    private record Base(Departments departments, long unit, Currency home, Aims aims, LocalDate today) {}

    private Base base(Actor actor, Question question) {
        return units.read(actor, NetReturnPermissions.VIEW, uow -> {
            Departments departments = new Departments(uow);
            Currency home = Currency.getInstance(CompanySettings.currency(uow));
            return new Base(
                    departments,
                    unit(actor, departments, question),
                    home,
                    new Aims(uow, question.period(), home),
                    uow.today());
        });
    }

    private static long unit(Actor actor, Departments departments, Question question) {
        return departments.visible(actor).stream()
                .map(Unit::id)
                .filter(id ->
                        question.unitId().filter(wanted -> !wanted.equals(id)).isEmpty())
                .findFirst()
                .orElseThrow(() -> new ProblemException(NetReturnText.of("unit.notYours")));
    }

    @Override
    public List<Unit> units(Actor actor) {
        return units.read(actor, NetReturnPermissions.VIEW, uow -> new Departments(uow).visible(actor));
    }

    @Override
    public Statement statement(Actor actor, Question question) {
        Base base = base(actor, question);
        Set<Long> within = base.departments().within(base.unit());
        Period course = course(question);
        Period compared = question.compared(base.today());
        List<Reading> readings = new ArrayList<>();
        List<Text> unseen = new ArrayList<>();
        for (Measure measure : measures.ofNetReturn()) {
            if (actor.may(measure.permission())) {
                readings.add(
                        Reading.of(measures, actor, measure, course, compared, question.step(), within, base.home()));
            } else {
                unseen.add(measure.label());
            }
        }
        return new Statement(
                base.unit(),
                base.home().getCurrencyCode(),
                compared,
                row(base, readings, question, base.unit(), within, false),
                lines(readings, question, within),
                rows(base, readings, question),
                question.step().begins(course).stream()
                        .map(begin -> new Part(begin, Reading.figures(readings, begin, within)))
                        .toList(),
                sum(readings, question.period().from(), within),
                unseen);
    }

    @Override
    public ComputedTable table(Actor actor, Question question) {
        return NetReturnTable.of(question, statement(actor, question));
    }

    /** The part that is looked at and those before it. */
    private static Period course(Question question) {
        LocalDate from = question.period().from();
        for (int i = 1; i < (question.step() == TimeStep.YEAR ? YEARS : PARTS); i++) {
            from = question.step().before(from).from();
        }
        return new Period(from, question.period().to());
    }

    private static Row row(
            Base base, List<Reading> readings, Question question, long unit, Set<Long> within, boolean itself) {
        return new Row(
                unit,
                base.departments().name(unit),
                itself,
                Reading.figures(readings, question.period().from(), within),
                Reading.compared(readings, within),
                itself ? Optional.empty() : base.aims().of(unit));
    }

    private static List<Row> rows(Base base, List<Reading> readings, Question question) {
        List<Row> rows = new ArrayList<>();
        Set<Long> rest = new HashSet<>(base.departments().within(base.unit()));
        for (long child : base.departments().children(base.unit())) {
            Set<Long> within = base.departments().within(child);
            rest.removeAll(within);
            rows.add(row(base, readings, question, child, within, false));
        }
        if (!rows.isEmpty()) {
            rows.add(row(base, readings, question, base.unit(), rest, true));
        }
        rows.removeIf(row -> row.now().isNothing()
                && row.before().isNothing()
                && row.target().isEmpty());
        return rows;
    }

    private static List<Line> lines(List<Reading> readings, Question question, Set<Long> within) {
        return readings.stream()
                .filter(reading -> reading.part() != ReturnPart.UNCOSTED)
                .map(reading -> new Line(
                        reading.measure().id(),
                        reading.measure().label(),
                        reading.part(),
                        reading.amount(question.period().from(), within),
                        reading.compared(within)))
                .sorted((a, b) -> a.part().compareTo(b.part()))
                .toList();
    }

    private static BigDecimal sum(List<Reading> readings, LocalDate begin, Set<Long> within) {
        return readings.stream()
                .filter(reading -> reading.part() == ReturnPart.UNCOSTED)
                .map(reading -> reading.amount(begin, within))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<Measures.Documents> documents(Actor actor, Question question, String measure) {
        Base base = base(actor, question);
        List<Long> within =
                base.departments().within(base.unit()).stream().sorted().toList();
        return measures.documents(
                actor, MeasureQuery.of(measure, question.period()).where(Dimension.DEPARTMENT, within));
    }

    @Override
    public void aim(Actor actor, Question question, ReturnFigures figures, String note) {
        units.run(actor, NetReturnPermissions.EDIT, (UnitOfWork uow) -> {
            long unit = unit(actor, new Departments(uow), question);
            targets.aim(uow, unit, question.period(), figures, note);
        });
    }
}
