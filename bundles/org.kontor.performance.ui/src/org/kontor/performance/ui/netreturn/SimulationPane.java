package org.kontor.performance.ui.netreturn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.performance.netreturn.Simulation;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** What would be left if revenue or costs were different: three changes in percent, the result at once, nothing stored. */
final class SimulationPane {

    private static final TextSource TEXTS = TextSource.beside(SimulationPane.class);
    private static final int DIGITS = 1;
    private static final int LEAST = -1000;
    private static final int MOST = 10_000;
    private static final int STEP = 10;
    private static final int PAGE = 50;

    private final Composite pane;
    private final List<Spinner> changes = new ArrayList<>();
    private final List<Label> results = new ArrayList<>();
    private final Label net;
    private final Label difference;
    private final Label breakEven;
    private final Label needed;
    private final Button keep;
    private ReturnFigures now = ReturnFigures.NOTHING;
    private Optional<ReturnFigures> target = Optional.empty();

    /**
     * Nothing to simulate yet.
     *
     * @param keeps makes the simulated figures the target
     */
    SimulationPane(Composite parent, Consumer<ReturnFigures> keeps) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 4)
                .spacing(12, 6)
                .applyTo(pane);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), pane);
        Label title = label(TEXTS.get("simulation"), SWT.LEFT, 3);
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        change("simulation.revenue", "netReturn.simulate.revenue");
        change("simulation.dynamicCost", "netReturn.simulate.dynamicCost");
        change("simulation.staticCost", "netReturn.simulate.staticCost");
        net = result("simulation.net");
        net.setFont(title.getFont());
        net.setData("org.kontor.testId", "netReturn.simulated");
        difference = result("simulation.difference");
        breakEven = result("simulation.breakEven");
        needed = result("simulation.needed");
        Composite buttons = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        Button reset = new Button(buttons, SWT.PUSH);
        reset.setText(TEXTS.get("simulation.reset"));
        reset.addListener(SWT.Selection, e -> reset());
        keep = new Button(buttons, SWT.PUSH);
        keep.setText(TEXTS.get("simulation.keep"));
        keep.setData("org.kontor.testId", "netReturn.keep");
        keep.addListener(SWT.Selection, e -> keeps.accept(simulation().of(now)));
    }

    private Label label(String text, int style, int span) {
        Label label = new Label(pane, style);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(style == SWT.RIGHT, false)
                .span(span, 1)
                .applyTo(label);
        return label;
    }

    private void change(String key, String testId) {
        label(TEXTS.get(key), SWT.LEFT, 1);
        Spinner spinner = new Spinner(pane, SWT.BORDER);
        spinner.setValues(0, LEAST, MOST, DIGITS, STEP, PAGE);
        spinner.setToolTipText(TEXTS.get("simulation.percent"));
        spinner.setData("org.kontor.testId", testId);
        spinner.addListener(SWT.Selection, e -> present());
        spinner.addListener(SWT.Modify, e -> present());
        changes.add(spinner);
        results.add(label("", SWT.RIGHT, 1));
    }

    private Label result(String key) {
        label(TEXTS.get(key), SWT.LEFT, 2);
        return label("", SWT.RIGHT, 1);
    }

    /** Begins with the figures of a row. */
    void show(Row row, boolean mayKeep) {
        now = row.now();
        target = row.target();
        keep.setVisible(mayKeep);
        present();
    }

    private void reset() {
        changes.forEach(spinner -> spinner.setSelection(0));
        present();
    }

    private Simulation simulation() {
        List<BigDecimal> fractions = changes.stream()
                .map(spinner -> BigDecimal.valueOf(spinner.getSelection(), DIGITS + 2))
                .toList();
        return new Simulation(fractions.get(0), fractions.get(1), fractions.get(2));
    }

    private void present() {
        if (results.size() < changes.size() || needed == null) {
            return;
        }
        ReturnFigures then = simulation().of(now);
        results.get(0).setText(Shown.money(then.revenue()));
        results.get(1).setText(Shown.money(then.dynamicCost()));
        results.get(2).setText(Shown.money(then.staticCost()));
        net.setText(Shown.money(then.net()));
        net.setForeground(Colours.of(pane).ink(then.net().signum() < 0 ? Tone.BAD : Tone.GOOD));
        difference.setText(Shown.signed(then.net().subtract(now.net())));
        breakEven.setText(shown(then.revenueFor(BigDecimal.ZERO)));
        needed.setText(target.map(t -> shown(then.revenueFor(t.net()))).orElse("–"));
        pane.layout(true);
    }

    private static String shown(Optional<BigDecimal> revenue) {
        return revenue.map(Shown::money).orElse(TEXTS.get("simulation.never"));
    }
}
