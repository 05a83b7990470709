package org.kontor.finance.ui.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.cashplan.CashPlans.Company;
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.finance.cashplan.CashPlans.Plan;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.CourseChart;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** The cash plan: parts of time as a chart and a table, the lines behind the chosen part, and a button to rearrange one. */
public final class CashPlanPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.finance.ui.cashPlan";

    private static final TextSource TEXTS = TextSource.beside(CashPlanPart.class);
    private static final List<TimeStep> STEPS = List.of(TimeStep.WEEK, TimeStep.MONTH, TimeStep.QUARTER, TimeStep.YEAR);
    private static final int PARTS = 12;
    private static final int YEARS = 4;

    /** What was read for one look at the page. */
    private record Look(List<Company> companies, List<String> currencies, Question question, Plan plan) {}

    private Workplace workplace;
    private CashPlans plans;
    private List<Company> companies = List.of();
    private List<String> currencies = List.of();
    private volatile Optional<Look> shown = Optional.empty();
    private Combo step;
    private Combo company;
    private Combo currency;
    private Button rearrange;
    private CourseChart chart;
    private PartsTable parts;
    private LinesTable lines;
    private SashForm body;
    private boolean loaded;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        plans = getSite().getService(CashPlans.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        head(parent);
        body = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        chart = new CourseChart(body, TEXTS.get("cashPlan"), this::choose);
        chart.setData("org.kontor.testId", "cashPlan.chart");
        parts = new PartsTable(body, this::choose);
        lines = new LinesTable(body, () -> rearrange.setEnabled(mayRearrange()), this::open);
        body.setWeights(4, 3, 4);
        workplace.onChange(body, changed -> reload());
        reload();
    }

    private void head(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(bar);
        heading(bar, TEXTS.get("cashPlan"));
        step = combo(bar, "cashPlan.step", this::reload);
        step.setItems(STEPS.stream().map(s -> TEXTS.get("step." + s.name())).toArray(String[]::new));
        step.select(STEPS.indexOf(TimeStep.MONTH));
        currency = combo(bar, "cashPlan.currency", this::reload);
        company = combo(bar, "cashPlan.company", this::reload);
        Label legend = new Label(bar, SWT.NONE);
        legend.setText(TEXTS.get("legend"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(legend);
        rearrange = new Button(bar, SWT.PUSH);
        rearrange.setText(TEXTS.get("rearrange.button"));
        rearrange.setData("org.kontor.testId", "cashPlan.rearrange");
        rearrange.setEnabled(false);
        rearrange.addListener(SWT.Selection, e -> lines.selected().ifPresent(this::rearrange));
        exportable(bar, this::table);
    }

    /** What stands on the page; before anything does, the months of the company's currency. */
    private ComputedTable table() {
        Question question = shown.map(Look::question)
                .orElseGet(() ->
                        read(TimeStep.MONTH, Optional.empty(), Optional.empty()).question());
        return plans.table(workplace.actor(), question);
    }

    @Override
    public void setFocus() {
        chart.setFocus();
        if (loaded) {
            reload();
        }
    }

    private void reload() {
        TimeStep wantedStep = STEPS.get(Math.max(0, step.getSelectionIndex()));
        Optional<String> wantedCurrency = chosen(currency, currencies, 0);
        Optional<Long> wantedCompany = chosen(company, companies, 1).map(Company::id);
        workplace.load(TEXTS.text("cashPlan"), body, () -> read(wantedStep, wantedCurrency, wantedCompany), this::show);
    }

    private Look read(TimeStep wanted, Optional<String> wantedCurrency, Optional<Long> wantedCompany) {
        List<String> all = plans.currencies(workplace.actor());
        Question question = new Question(
                period(wanted, LocalDate.now()), wanted, wantedCurrency.orElseGet(all::getFirst), wantedCompany);
        return new Look(plans.companies(workplace.actor()), all, question, plans.plan(workplace.actor(), question));
    }

    /** Two parts that are over, to compare, then the present one and what follows. */
    private static Period period(TimeStep step, LocalDate today) {
        LocalDate from = step.before(step.before(today).from()).from();
        LocalDate to = from;
        for (int i = 0; i < (step == TimeStep.YEAR ? YEARS : PARTS); i++) {
            to = step.next(to);
        }
        return new Period(from, to.minusDays(1));
    }

    private void show(Look look) {
        Optional<LocalDate> before = parts.selected().map(Part::begin);
        Optional<Long> ofCompany = look.question().companyId();
        loaded = true;
        shown = Optional.of(look);
        companies = look.companies();
        currencies = look.currencies();
        currency.setItems(currencies.toArray(String[]::new));
        currency.select(currencies.indexOf(look.question().currency()));
        company.setItems(TEXTS.get("company.all"));
        companies.forEach(c -> company.add(c.name()));
        company.select(1 + companies.stream().map(Company::id).toList().indexOf(ofCompany.orElse(-1L)));
        company.setVisible(companies.size() > 1);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .exclude(companies.size() < 2)
                .applyTo(company);
        currency.getParent().layout(true);
        List<Part> all = look.plan().parts();
        LocalDate wanted = before.orElseGet(() -> look.question().step().begin(LocalDate.now()));
        int index = Math.max(0, all.stream().map(Part::begin).toList().indexOf(wanted));
        parts.show(all, look.question().step(), index);
        choose(index);
    }

    private void choose(int index) {
        shown.ifPresent(look -> {
            TimeStep by = look.question().step();
            List<Part> all = look.plan().parts();
            chart.show(course(all, by), index);
            parts.select(index);
            LocalDate begin = all.get(index).begin();
            boolean now = by.begin(LocalDate.now()).equals(begin);
            lines.show(look.plan().lines().stream()
                    .filter(line -> by.begin(line.expectedOn()).equals(begin)
                                    && !line.expectedOn().isBefore(LocalDate.now())
                            || now && line.expectedOn().isBefore(LocalDate.now()))
                    .toList());
            rearrange.setEnabled(false);
        });
    }

    /** What should come in and be paid, with what really did, and the sum until then. */
    private static List<CourseChart.Part> course(List<Part> parts, TimeStep by) {
        List<CourseChart.Part> course = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        Formats formats = Formats.current();
        for (Part part : parts) {
            sum = sum.add(part.net());
            String name = by.name(part.begin());
            course.add(new CourseChart.Part(
                    name,
                    part.expectedIn(),
                    part.expectedOut(),
                    part.actualIn(),
                    part.actualOut(),
                    sum,
                    TEXTS.text(
                                    "chart.spoken",
                                    name,
                                    formats.show(FieldKind.MONEY, part.expectedIn()),
                                    formats.show(FieldKind.MONEY, part.expectedOut()))
                            .toString()));
        }
        return course;
    }

    private boolean mayRearrange() {
        return lines.selected().isPresent() && workplace.actor().may("finance.edit");
    }

    private void open(PlannedCash line) {
        workplace.openRecord(line.source().document());
    }

    private void rearrange(PlannedCash line) {
        workplace.ask(
                TEXTS.text("rearrange.title"),
                TEXTS.text(
                        "rearrange.explanation",
                        line.source().title(),
                        line.source().party()),
                RearrangeDraft.TYPE,
                RearrangeDraft.of(line),
                draft -> {
                    Optional<BigDecimal> part = draft.part();
                    plans.rearrange(workplace.actor(), line, draft.day(), part, draft.reason());
                    return Optional.empty();
                });
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> values, int first) {
        int index = combo.getSelectionIndex() - first;
        return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }
}
