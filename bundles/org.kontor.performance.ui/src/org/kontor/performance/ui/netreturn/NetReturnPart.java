package org.kontor.performance.ui.netreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.NetReturns.Part;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.NetReturns.Unit;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.CourseChart;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/**
 * The dynamic net return of a department in a month, quarter or year (FIN-24): what it consists of, what would be left if
 * something changed, how the departments below stand, and how it went until then.
 */
public final class NetReturnPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.performance.ui.netReturn";

    private static final TextSource TEXTS = TextSource.beside(NetReturnPart.class);
    private static final List<TimeStep> STEPS = List.of(TimeStep.MONTH, TimeStep.QUARTER, TimeStep.YEAR);
    private static final int CHOICES = 24;
    private static final String INDENT = "    ";

    /** What was read for one look at the page. */
    private record Look(List<Unit> units, Question question, Statement statement) {}

    private Workplace workplace;
    private NetReturns returns;
    private volatile Optional<Look> shown = Optional.empty();
    private List<LocalDate> begins = List.of();
    private List<Unit> units = List.of();
    private Combo step;
    private Combo begin;
    private Combo unit;
    private Label hint;
    private SashForm body;
    private StatementTree statement;
    private SimulationPane simulation;
    private DepartmentsTable departments;
    private CourseChart chart;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        returns = getSite().getService(NetReturns.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        head(parent);
        body = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        SashForm above = new SashForm(body, SWT.HORIZONTAL);
        statement = new StatementTree(above, this::documents);
        simulation = new SimulationPane(above, this::keep);
        above.setWeights(7, 3);
        departments = new DepartmentsTable(
                body, id -> load(question().step(), question().begin(), Optional.of(id)));
        chart = new CourseChart(body, TEXTS.get("netReturn"), this::choose);
        chart.setData("org.kontor.testId", "netReturn.chart");
        body.setWeights(5, 3, 3);
        workplace.onChange(body, changed -> reload());
        load(TimeStep.MONTH, TimeStep.MONTH.begin(LocalDate.now()), Optional.empty());
    }

    private void head(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).applyTo(bar);
        heading(bar, TEXTS.get("netReturn"));
        step = combo(bar, "netReturn.step", this::stepChosen);
        step.setItems(STEPS.stream().map(s -> TEXTS.get("step." + s.name())).toArray(String[]::new));
        begin = combo(bar, "netReturn.begin", this::reload);
        unit = combo(bar, "netReturn.unit", this::reload);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(unit);
        exportable(bar, this::table);
        hint = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(6, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(hint);
    }

    /** What stands on the page; before anything does, the present month. */
    private ComputedTable table() {
        Question asked = shown.map(Look::question)
                .orElseGet(() -> new Question(TimeStep.MONTH, TimeStep.MONTH.begin(LocalDate.now()), Optional.empty()));
        return returns.table(workplace.actor(), asked);
    }

    @Override
    public void setFocus() {
        statement.setFocus();
        if (shown.isPresent()) {
            reload();
        }
    }

    private Question question() {
        return shown.orElseThrow().question();
    }

    /** The part in which the days lie that were looked at until now. */
    private void stepChosen() {
        TimeStep wanted = STEPS.get(step.getSelectionIndex());
        LocalDate last = question().period().to();
        LocalDate today = LocalDate.now();
        load(wanted, wanted.begin(last.isAfter(today) ? today : last), chosenUnit());
    }

    private void reload() {
        if (shown.isPresent()) {
            load(question().step(), begins.get(Math.max(0, begin.getSelectionIndex())), chosenUnit());
        }
    }

    private Optional<Long> chosenUnit() {
        int index = unit.getSelectionIndex();
        return index >= 0 && index < units.size() ? Optional.of(units.get(index).id()) : Optional.empty();
    }

    private void load(TimeStep by, LocalDate day, Optional<Long> of) {
        Question wanted = new Question(by, day, of);
        workplace.load(
                TEXTS.text("netReturn"),
                body,
                () -> new Look(returns.units(workplace.actor()), wanted, returns.statement(workplace.actor(), wanted)),
                this::show);
    }

    private void show(Look look) {
        shown = Optional.of(look);
        TimeStep by = look.question().step();
        step.select(STEPS.indexOf(by));
        begins = choices(by, look.question().begin());
        begin.setItems(begins.stream().map(by::name).toArray(String[]::new));
        begin.select(begins.indexOf(by.begin(look.question().begin())));
        units = look.units();
        unit.setItems(
                units.stream().map(u -> INDENT.repeat(u.depth()) + u.name()).toArray(String[]::new));
        unit.select(
                units.stream().map(Unit::id).toList().indexOf(look.statement().unitId()));
        Period compared = look.statement().compared();
        boolean running = !compared.equals(look.question().before());
        String days = days(compared);
        String before = TEXTS.get(running ? "column.sameDays" : "column.before");
        hint.setText(TEXTS.get(running ? "compared.running" : "compared", days) + " " + hint(look.statement()));
        hint.setToolTipText(hint.getText());
        begin.getParent().layout(true);
        statement.show(look.statement(), before, days);
        simulation.show(look.statement().total(), workplace.actor().may("netReturn.edit"));
        departments.show(look.statement().rows(), before, days);
        List<CourseChart.Part> course =
                look.statement().course().stream().map(part -> bars(by, part)).toList();
        chart.show(course, course.size() - 1);
    }

    /** This part of time and those before it, the latest first; the one looked at is among them. */
    private static List<LocalDate> choices(TimeStep by, LocalDate looked) {
        LocalDate first = by.begin(LocalDate.now());
        for (int i = 1; i < CHOICES; i++) {
            first = by.before(first).from();
        }
        LocalDate from = looked.isBefore(first) ? looked : first;
        return by.begins(new Period(from, by.around(LocalDate.now()).to())).reversed();
    }

    private static String days(Period period) {
        Formats formats = Formats.current();
        return TEXTS.get(
                "compared.days",
                formats.show(FieldKind.DATE, period.from()),
                formats.show(FieldKind.DATE, period.to()));
    }

    private static String hint(Statement statement) {
        return statement.unseen().isEmpty()
                ? TEXTS.text("legend", statement.currency()).toString()
                : TEXTS.text(
                                "unseen",
                                statement.unseen().stream()
                                        .map(Text::toString)
                                        .collect(Collectors.joining(TEXTS.get("separator"))))
                        .toString();
    }

    private static CourseChart.Part bars(TimeStep by, Part part) {
        ReturnFigures figures = part.figures();
        String name = by.name(part.begin());
        return new CourseChart.Part(
                name,
                figures.revenue(),
                figures.dynamicCost(),
                BigDecimal.ZERO,
                figures.staticCost(),
                figures.net(),
                TEXTS.text("chart.spoken", name, Shown.money(figures.revenue()), Shown.money(figures.net()))
                        .toString());
    }

    private void choose(int index) {
        LocalDate day = shown.orElseThrow().statement().course().get(index).begin();
        if (!day.equals(question().period().from())) {
            load(question().step(), day, chosenUnit());
        }
    }

    private void documents(String measure) {
        workplace.load(
                TEXTS.text("netReturn"),
                body,
                () -> returns.documents(workplace.actor(), question(), measure),
                documents -> documents.ifPresent(d -> workplace.openList(d.listId(), d.request())));
    }

    private void keep(ReturnFigures figures) {
        Question asked = new Question(
                question().step(),
                question().begin(),
                Optional.of(shown.orElseThrow().statement().unitId()));
        workplace.ask(
                TEXTS.text("keep.title"),
                TEXTS.text(
                        "keep.explanation",
                        shown.orElseThrow().statement().total().name(),
                        asked.step().name(asked.begin())),
                KeepDraft.TYPE,
                KeepDraft.of(figures),
                draft -> {
                    returns.aim(workplace.actor(), asked, draft.figures(), draft.note());
                    return Optional.empty();
                });
    }
}
