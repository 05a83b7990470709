package org.kontor.customers.ui.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.ValueClass;
import org.kontor.customers.ui.analysis.BasisBar;
import org.kontor.customers.value.ValueBasis;
import org.kontor.customers.value.ValueClasses;
import org.kontor.customers.value.ValuePreview;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Slice;
import org.kontor.workbench.contribution.SliceChart;
import org.kontor.workbench.contribution.Workplace;

/** Classes customers by what they bring: first shows who would change, then does it when asked to (CUS-09, R-20). */
public final class ValueClassesPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.customers.ui.value";

    private static final TextSource TEXTS = TextSource.beside(ValueClassesPart.class);
    private static final int MOST_SHOWN = 500;
    private static final int MOST_SHARE = 99;
    private static final int MOST_GROWTH = 1000;
    private static final int CHART_HEIGHT = 170;

    private Workplace workplace;
    private ValueClasses values;
    private BasisBar basis;
    private Spinner share;
    private Spinner growth;
    private Button apply;
    private SliceChart chart;
    private Label summary;
    private Table changes;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        values = getSite().getService(ValueClasses.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(head);
        heading(head, TEXTS.get("value"));
        basis = new BasisBar(head, "value", this::reload);
        share = spinner(head, "value.share", 1, MOST_SHARE, ValueBasis.GOLD_SHARE);
        growth = spinner(head, "value.growth", 0, MOST_GROWTH, ValueBasis.GROWTH);
        chart = new SliceChart(parent, index -> workplace.openList("customers"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, CHART_HEIGHT)
                .applyTo(chart);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        summary = new Label(bar, SWT.NONE);
        summary.setData("org.kontor.testId", "value.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        apply = new Button(bar, SWT.PUSH);
        apply.setText(TEXTS.get("value.apply"));
        apply.setData("org.kontor.testId", "value.apply");
        apply.setEnabled(false);
        apply.addListener(SWT.Selection, e -> apply());
        table(parent);
        workplace.load(
                TEXTS.text("value"),
                chart,
                () -> new BasisBar.Offer(values.bases(workplace.actor()), values.currencies(workplace.actor())),
                this::offer);
    }

    private Spinner spinner(Composite parent, String key, int least, int most, int usual) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get(key));
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(usual, least, most, 0, 1, 10);
        spinner.setData("org.kontor.testId", key);
        spinner.addListener(SWT.Selection, e -> reload());
        return spinner;
    }

    private void table(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        changes = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        changes.setData("org.kontor.testId", "value.changes");
        changes.setHeaderVisible(true);
        column(layout, "value.customer", SWT.LEFT, 50);
        column(layout, "value.amount", SWT.RIGHT, 20);
        column(layout, "value.before", SWT.LEFT, 15);
        column(layout, "value.after", SWT.LEFT, 15);
        changes.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof RecordRef record) {
                workplace.openRecord(record);
            }
        });
    }

    private void column(TableColumnLayout layout, String key, int style, int weight) {
        TableColumn column = new TableColumn(changes, style);
        column.setText(TEXTS.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    private void offer(BasisBar.Offer offer) {
        if (basis.offer(offer)) {
            reload();
        } else {
            summary.setText(TEXTS.get("value.noMeasure"));
        }
    }

    private ValueBasis chosen() {
        return new ValueBasis(
                basis.measure(), basis.period(), basis.currency(), share.getSelection(), growth.getSelection());
    }

    private void reload() {
        ValueBasis wanted = chosen();
        apply.setEnabled(false);
        workplace.load(TEXTS.text("value"), chart, () -> values.preview(workplace.actor(), wanted), preview -> {
            if (wanted.equals(chosen())) {
                show(preview);
            }
        });
    }

    private void show(ValuePreview preview) {
        Map<ValueClass, ValuePreview.Tally> tallies = preview.tallies();
        chart.show(List.of(ValueClass.values()).stream()
                .map(each -> new Slice(
                        name(each),
                        tallies.get(each).amount(),
                        BigDecimal.ZERO,
                        TEXTS.get("value.customers", tallies.get(each).customers())))
                .toList());
        changes.removeAll();
        preview.changes().stream().limit(MOST_SHOWN).forEach(this::row);
        summary.setText(TEXTS.get("value.summary", preview.changes().size()));
        apply.setEnabled(!preview.changes().isEmpty());
    }

    private void row(ValuePreview.Change change) {
        TableItem item = new TableItem(changes, SWT.NONE);
        item.setText(new String[] {
            change.name(),
            Formats.current().show(FieldKind.MONEY, change.amount()),
            name(change.before()),
            name(change.after())
        });
        item.setData(new RecordRef("customer", change.customerId()));
    }

    private static String name(ValueClass value) {
        return TEXTS.get("class." + value.name());
    }

    private void apply() {
        ValueBasis wanted = chosen();
        if (workplace.confirm(TEXTS.text("value.apply"), TEXTS.text("value.sure", changes.getItemCount()))) {
            workplace.load(TEXTS.text("value.apply"), chart, () -> values.apply(workplace.actor(), wanted), done -> {
                reload();
                workplace.openRecord(done);
            });
        }
    }

    @Override
    public void setFocus() {
        basis.setFocus();
    }
}
