package org.kontor.customers.ui.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.quality.CustomerQuality;
import org.kontor.customers.quality.Qualities;
import org.kontor.customers.quality.Verdict;
import org.kontor.customers.ui.analysis.BasisBar;
import org.kontor.customers.value.ValueClasses;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Slice;
import org.kontor.workbench.contribution.SliceChart;
import org.kontor.workbench.contribution.Workplace;

/**
 * What customers contribute against what serving them costs, and what to do about them (CUS-11). A bar narrows the table to its
 * customers; a second click shows all again.
 */
public final class QualityPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.customers.ui.quality";

    private static final TextSource TEXTS = TextSource.beside(QualityPart.class);
    private static final int MOST_SHOWN = 500;
    private static final int CHART_HEIGHT = 170;
    private static final List<Verdict> SHOWN = List.of(Verdict.KEEP, Verdict.SERVE_BETTER, Verdict.PHASE_OUT);

    private Workplace workplace;
    private Qualities qualities;
    private BasisBar basis;
    private SliceChart chart;
    private Label remark;
    private Label summary;
    private Table table;
    private Optional<Qualities.Result> result = Optional.empty();
    private Optional<Verdict> narrowed = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        qualities = getSite().getService(Qualities.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(head);
        heading(head, TEXTS.get("quality"));
        basis = new BasisBar(head, "quality", this::reload);
        remark = new Label(head, SWT.NONE);
        remark.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(remark);
        chart = new SliceChart(parent, this::narrow);
        chart.setData("org.kontor.testId", "quality.chart");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, CHART_HEIGHT)
                .applyTo(chart);
        summary = new Label(parent, SWT.WRAP);
        summary.setData("org.kontor.testId", "quality.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        makeTable(parent);
        workplace.load(
                TEXTS.text("quality"),
                chart,
                () -> new BasisBar.Offer(
                        qualities.bases(workplace.actor()),
                        getSite().getService(ValueClasses.class).currencies(workplace.actor())),
                this::offer);
    }

    private void makeTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.kontor.testId", "quality.customers");
        table.setHeaderVisible(true);
        column(layout, "customer", SWT.LEFT, 34);
        column(layout, "verdict", SWT.LEFT, 12);
        column(layout, "turnover", SWT.RIGHT, 13);
        column(layout, "contribution", SWT.RIGHT, 13);
        column(layout, "cost", SWT.RIGHT, 10);
        column(layout, "net", SWT.RIGHT, 13);
        column(layout, "share", SWT.RIGHT, 10);
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof RecordRef record) {
                workplace.openRecord(record);
            }
        });
    }

    private void column(TableColumnLayout layout, String key, int style, int weight) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get("column." + key));
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    private void offer(BasisBar.Offer offer) {
        if (basis.offer(offer)) {
            reload();
        } else {
            remark.setText(TEXTS.get("quality.noMeasure"));
        }
    }

    private void reload() {
        Optional<String> currency = basis.currency();
        if (currency.isEmpty()) {
            remark.setText(TEXTS.get("quality.empty"));
            return;
        }
        Qualities.Question question = new Qualities.Question(basis.measure(), basis.period(), currency.get());
        workplace.load(TEXTS.text("quality"), chart, () -> qualities.assess(workplace.actor(), question), this::show);
    }

    private void show(Qualities.Result now) {
        result = Optional.of(now);
        narrowed = Optional.empty();
        Map<Verdict, Long> tallies = now.tallies();
        chart.show(SHOWN.stream()
                .map(verdict -> new Slice(
                        name(verdict),
                        now.of(Optional.of(verdict)).stream()
                                .map(CustomerQuality::turnover)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .max(BigDecimal.ZERO),
                        BigDecimal.ZERO,
                        TEXTS.get("quality.customers", tallies.getOrDefault(verdict, 0L))))
                .toList());
        remark.setText(TEXTS.get(now.customers().isEmpty() ? "quality.empty" : "quality.hint"));
        String counted =
                now.counted().stream().map(Text::toString).collect(Collectors.joining(TEXTS.get("quality.and")));
        summary.setText(TEXTS.get(now.byMargin() ? "quality.byMargin" : "quality.byShare", counted));
        fill();
    }

    private void narrow(int index) {
        Optional<Verdict> clicked = Optional.of(SHOWN.get(index));
        narrowed = narrowed.equals(clicked) ? Optional.empty() : clicked;
        fill();
    }

    private void fill() {
        table.removeAll();
        result.stream()
                .flatMap(now -> now.of(narrowed).stream())
                .limit(MOST_SHOWN)
                .forEach(this::row);
        summary.getParent().layout(true, true);
    }

    private void row(CustomerQuality quality) {
        TableItem item = new TableItem(table, SWT.NONE);
        String[] money = Arrays.stream(
                        new BigDecimal[] {quality.turnover(), quality.contribution(), quality.cost(), quality.net()})
                .map(amount -> Formats.current().show(FieldKind.MONEY, amount))
                .toArray(String[]::new);
        String share = quality.share()
                .map(part -> Formats.current().show(FieldKind.PERCENT, part))
                .orElse("");
        item.setText(
                new String[] {quality.name(), name(quality.verdict()), money[0], money[1], money[2], money[3], share});
        item.setData(new RecordRef("customer", quality.customerId()));
    }

    private static String name(Verdict verdict) {
        return TEXTS.get("verdict." + verdict.name());
    }

    @Override
    public void setFocus() {
        basis.setFocus();
    }
}
