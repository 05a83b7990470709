package org.kontor.customers.ui.analysis;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.customers.analysis.Analyses;
import org.kontor.customers.analysis.Bar;
import org.kontor.customers.value.ValueClasses;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Slice;
import org.kontor.workbench.contribution.SliceChart;
import org.kontor.workbench.contribution.Workplace;

/** What customers bring by industry, scale, region and other things, as a chart; each bar opens its customers (REP-05). */
public final class AnalysisPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.customers.ui.analysis";

    private static final TextSource TEXTS = TextSource.beside(AnalysisPart.class);

    private static final int COLUMNS = 6;

    private Workplace workplace;
    private Analyses analyses;
    private List<Analyses.Aspect> aspects = List.of();
    private List<Bar> bars = List.of();
    private volatile Optional<Analyses.Question> asked = Optional.empty();
    private BasisBar basis;
    private Combo aspect;
    private Combo segment;
    private Label remark;
    private SliceChart chart;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        analyses = getSite().getService(Analyses.class);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(16, 12)
                .spacing(8, 8)
                .applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(heading(bar, TEXTS.get("analysis")));
        exportable(bar, this::table);
        aspect = combo(parent, "analysis.aspect", this::reload);
        basis = new BasisBar(parent, "analysis", this::reload);
        segment = combo(parent, "analysis.segment", this::reload);
        segment.add(TEXTS.get("analysis.everybody"));
        segment.select(0);
        Button pie = new Button(parent, SWT.CHECK);
        pie.setText(TEXTS.get("analysis.pie"));
        pie.setData("org.kontor.testId", "analysis.pie");
        GridDataFactory.swtDefaults().grab(true, false).applyTo(pie);
        chart = new SliceChart(parent, this::open);
        chart.setData("org.kontor.testId", "analysis.chart");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(chart);
        remark = new Label(parent, SWT.WRAP);
        remark.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(remark);
        pie.addListener(SWT.Selection, e -> chart.asPie(pie.getSelection()));
        workplace.load(TEXTS.text("analysis"), chart, () -> analyses.segments(workplace.actor()), names -> {
            names.forEach(segment::add);
            parent.layout(true, true);
        });
        workplace.load(
                TEXTS.text("analysis"),
                chart,
                () -> new BasisBar.Offer(
                        analyses.measures(workplace.actor()),
                        getSite().getService(ValueClasses.class).currencies(workplace.actor())),
                this::offer);
    }

    private void offer(BasisBar.Offer offer) {
        aspects = analyses.aspects();
        aspects.forEach(a -> aspect.add(a.label().toString()));
        aspect.select(0);
        if (basis.offer(offer)) {
            reload();
        } else {
            remark.setText(TEXTS.get("analysis.noMeasure"));
            remark.requestLayout();
        }
    }

    private void reload() {
        Optional<String> narrowed = Optional.of(segment.getText()).filter(name -> segment.getSelectionIndex() > 0);
        Analyses.Question question = new Analyses.Question(
                        basis.measure(), aspects.get(aspect.getSelectionIndex()).id(), basis.period(), basis.currency())
                .within(narrowed);
        asked = Optional.of(question);
        workplace.load(TEXTS.text("analysis"), chart, () -> analyses.bars(workplace.actor(), question), this::show);
    }

    private ComputedTable table() {
        return analyses.table(
                workplace.actor(), asked.orElseThrow(() -> new ProblemException(TEXTS.text("analysis.noMeasure"))));
    }

    private void show(List<Bar> now) {
        bars = now;
        remark.setText(TEXTS.get(bars.isEmpty() ? "analysis.empty" : "analysis.hint"));
        remark.requestLayout();
        chart.show(bars.stream()
                .map(bar -> new Slice(
                        bar.label().toString(),
                        bar.amount(),
                        bar.before(),
                        TEXTS.get("analysis.customers", bar.customers())))
                .toList());
    }

    private void open(int index) {
        bars.get(index).shows().ifPresent(request -> workplace.openList("customers", request));
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }
}
