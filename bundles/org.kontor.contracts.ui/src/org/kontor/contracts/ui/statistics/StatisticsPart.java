package org.kontor.contracts.ui.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.contracts.statistics.Amount;
import org.kontor.contracts.statistics.Aspect;
import org.kontor.contracts.statistics.ContractStatistics;
import org.kontor.contracts.statistics.ContractStatistics.Answer;
import org.kontor.contracts.statistics.ContractStatistics.Question;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/**
 * Contracts by anything and by time (CON-13 to CON-17, FIN-06): a click on a figure opens what is behind it. One product
 * class in the contracts of one December is a click on this page, one on the year before, and one on the figure.
 */
public final class StatisticsPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.contracts.ui.statistics";

    private static final TextSource TEXTS = TextSource.beside(StatisticsPart.class);
    private static final List<TimeStep> STEPS = List.of(TimeStep.MONTH, TimeStep.WEEK, TimeStep.QUARTER, TimeStep.YEAR);
    private static final int YEARS = 5;

    private Workplace workplace;
    private ContractStatistics statistics;
    private List<Amount> amounts;
    private Combo by;
    private Combo amount;
    private Combo step;
    private Combo currency;
    private Label period;
    private Label remark;
    private Conditions conditions;
    private FigureTable table;
    private List<String> offered = List.of();
    private int year = LocalDate.now().getYear();

    /** What the choices offer. */
    private record Offer(String home, List<String> currencies, Map<Aspect, List<String>> values) {}

    /** Figures, and how many rows do not count because their money is worth nobody knows what. */
    private record Told(Answer answer, long unrated) {}

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        statistics = getSite().getService(ContractStatistics.class);
        amounts = statistics.amounts();
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        Composite head = row(parent);
        heading(head, TEXTS.get("statistics"));
        amount = choice(head, "statistics.amount", amounts.toArray(Amount[]::new), a -> "amount." + a.name());
        by = choice(head, "statistics.by", Aspect.values(), a -> "aspect." + a.name());
        step = choice(head, "statistics.step", STEPS.toArray(TimeStep[]::new), s -> "step." + s.name());
        button(head, "earlier", () -> move(-1));
        period = new Label(head, SWT.CENTER);
        period.setData("org.kontor.testId", "statistics.period");
        button(head, "later", () -> move(1));
        currency = combo(head, "statistics.currency", this::reload);
        button(head, "print", this::print);
        conditions = new Conditions(row(parent), this::reload);
        remark = new Label(parent, SWT.WRAP);
        remark.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
        table = new FigureTable(parent, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        workplace.load(TEXTS.text("statistics"), table.control(), this::readOffer, this::offer);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private <T> Combo choice(Composite parent, String testId, T[] values, Function<T, String> key) {
        Combo combo = combo(parent, testId, this::reload);
        Arrays.stream(values).map(key).map(TEXTS::get).forEach(combo::add);
        combo.select(0);
        return combo;
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setToolTipText(TEXTS.get(key + ".tip"));
        button.setData("org.kontor.testId", "statistics." + key);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private Offer readOffer() {
        Map<Aspect, List<String>> values = new EnumMap<>(Aspect.class);
        Conditions.OFFERED.forEach(aspect -> values.put(aspect, statistics.values(workplace.actor(), aspect)));
        return new Offer(statistics.home(workplace.actor()), statistics.currencies(workplace.actor()), values);
    }

    private void offer(Offer offer) {
        offered = offer.currencies();
        currency.add(TEXTS.get("currency.all", offer.home()));
        offered.stream().map(code -> TEXTS.get("currency.only", code)).forEach(currency::add);
        currency.select(0);
        currency.setEnabled(offered.size() > 1);
        conditions.offer(offer.values());
        table.control().getParent().layout(true, true);
        if (offer.currencies().isEmpty()) {
            remark.setText(TEXTS.get("statistics.none"));
        } else {
            reload();
        }
    }

    private void move(int years) {
        year += years;
        reload();
    }

    private TimeStep chosenStep() {
        return STEPS.get(step.getSelectionIndex());
    }

    private Period chosenPeriod() {
        int first = chosenStep() == TimeStep.YEAR ? year - YEARS + 1 : year;
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(year, 12, 31));
    }

    private Question question() {
        return new Question(
                Aspect.values()[by.getSelectionIndex()],
                amounts.get(amount.getSelectionIndex()),
                chosenStep(),
                chosenPeriod(),
                chosenCurrency(),
                conditions.chosen());
    }

    /** All contracts in the company's currency come first. */
    private Optional<String> chosenCurrency() {
        int index = currency.getSelectionIndex();
        return index > 0 ? Optional.of(offered.get(index - 1)) : Optional.empty();
    }

    private void reload() {
        if (currency.getText().isEmpty()) {
            return;
        }
        Question question = question();
        int first = question.period().from().getYear();
        period.setText(first == year ? String.valueOf(year) : first + " – " + year);
        period.getParent().layout();
        boolean ofGoods = question.by().isOfGoods() || conditions.areOfGoods();
        boolean possible = question.amount().isOfGoods() || !ofGoods && question.amount() != Amount.QUANTITY;
        remark.setText(TEXTS.get(possible ? "statistics.hint" : "statistics.notPaid"));
        if (possible) {
            workplace.load(
                    TEXTS.text("statistics"),
                    table.control(),
                    () -> new Told(
                            statistics.answer(workplace.actor(), question),
                            statistics.unrated(workplace.actor(), question)),
                    told -> show(question, told));
        } else {
            table.clear();
        }
        remark.requestLayout();
    }

    private void show(Question question, Told told) {
        table.show(question, told.answer());
        if (told.unrated() > 0) {
            remark.setText(TEXTS.get("statistics.unrated", told.unrated()));
            remark.requestLayout();
        }
    }

    private void open(FigureTable.Figure figure) {
        ContractStatistics.Documents documents =
                statistics.documents(figure.question(), figure.line(), figure.column());
        workplace.openList(documents.listId(), documents.request());
    }

    private void print() {
        Optional.ofNullable(getSite().getService(org.kontor.workbench.contribution.ReportDesk.class))
                .ifPresentOrElse(
                        desk -> desk.open(
                                workplace,
                                "contract-statistics",
                                Map.of(
                                        "by", question().by().name(),
                                        "from", question().period().from().toString(),
                                        "to", question().period().to().toString(),
                                        "currency", question().currency().orElse(""))),
                        () -> workplace.tell(TEXTS.text("print.tip"), TEXTS.text("print.missing")));
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
