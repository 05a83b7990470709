package org.kontor.customers.ui.analysis;

import java.time.LocalDate;
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
import org.kontor.kernel.text.TextSource;
import org.kontor.process.measures.Measure;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** What customers bring by industry, scale, region and other things, as a chart; each bar opens its customers (REP-05). */
public final class AnalysisPart extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.customers.ui.analysis";

    private static final TextSource TEXTS = TextSource.beside(AnalysisPart.class);

    private Workplace workplace;
    private Analyses analyses;
    private List<Measure> measures = List.of();
    private List<Analyses.Aspect> aspects = List.of();
    private List<Bar> bars = List.of();
    private Combo measure;
    private Combo aspect;
    private Combo span;
    private Combo currency;
    private Label remark;
    private SliceChart chart;

    /** What the choices offer. */
    private record Offer(List<Measure> measures, List<String> currencies) {}

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        analyses = getSite().getService(Analyses.class);
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(16, 12)
                .spacing(8, 8)
                .applyTo(parent);
        heading(parent, TEXTS.get("analysis"));
        measure = combo(parent, "analysis.measure", this::reload);
        aspect = combo(parent, "analysis.aspect", this::reload);
        span = combo(parent, "analysis.span", this::reload);
        currency = combo(parent, "analysis.currency", this::reload);
        Button pie = new Button(parent, SWT.CHECK);
        pie.setText(TEXTS.get("analysis.pie"));
        pie.setData("org.kontor.testId", "analysis.pie");
        remark = new Label(parent, SWT.NONE);
        remark.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(remark);
        chart = new SliceChart(parent, this::open);
        chart.setData("org.kontor.testId", "analysis.chart");
        GridDataFactory.fillDefaults().span(7, 1).grab(true, true).applyTo(chart);
        pie.addListener(SWT.Selection, e -> chart.asPie(pie.getSelection()));
        workplace.load(
                TEXTS.text("analysis"),
                chart,
                () -> new Offer(
                        analyses.measures(workplace.actor()),
                        getSite().getService(ValueClasses.class).currencies(workplace.actor())),
                this::offer);
    }

    private void offer(Offer offer) {
        measures = offer.measures();
        aspects = analyses.aspects();
        measures.forEach(m -> measure.add(m.label().toString()));
        aspects.forEach(a -> aspect.add(a.label().toString()));
        for (Span each : Span.values()) {
            span.add(each.label().toString());
        }
        offer.currencies().forEach(currency::add);
        List.of(measure, aspect, span, currency).forEach(combo -> combo.select(0));
        currency.setEnabled(offer.currencies().size() > 1);
        chart.getParent().layout(true, true);
        if (measures.isEmpty()) {
            remark.setText(TEXTS.get("analysis.noMeasure"));
        } else {
            reload();
        }
    }

    private void reload() {
        Analyses.Question question = new Analyses.Question(
                measures.get(measure.getSelectionIndex()).id(),
                aspects.get(aspect.getSelectionIndex()).id(),
                Span.values()[span.getSelectionIndex()].until(LocalDate.now()),
                Optional.of(currency.getText()).filter(code -> !code.isEmpty()));
        workplace.load(TEXTS.text("analysis"), chart, () -> analyses.bars(workplace.actor(), question), this::show);
    }

    private void show(List<Bar> now) {
        bars = now;
        remark.setText(TEXTS.get(bars.isEmpty() ? "analysis.empty" : "analysis.hint"));
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
