package org.kontor.customers.ui.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Measure;
import org.kontor.workbench.contribution.Span;

/** The choices that pages on figures of customers share: what counts, when, and in which currency. */
public final class BasisBar {

    /**
     * What there is to choose from.
     *
     * @param measures what may count
     * @param currencies the currencies of customers, the most frequent first
     */
    public record Offer(List<Measure> measures, List<String> currencies) {}

    private final Combo measure;
    private final Combo span;
    private final Combo currency;
    private List<Measure> measures = List.of();

    /**
     * Three choices in a row.
     *
     * @param page names the page for tests
     * @param changed done when something else is chosen
     */
    public BasisBar(Composite parent, String page, Runnable changed) {
        measure = combo(parent, page + ".measure", changed);
        span = combo(parent, page + ".span", changed);
        currency = combo(parent, page + ".currency", changed);
    }

    private static Combo combo(Composite parent, String testId, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("org.kontor.testId", testId);
        combo.addListener(SWT.Selection, e -> changed.run());
        return combo;
    }

    /** Fills the choices. Answers whether there is anything that counts. */
    public boolean offer(Offer offer) {
        measures = offer.measures();
        measures.forEach(m -> measure.add(m.label().toString()));
        for (Span each : Span.values()) {
            span.add(each.label().toString());
        }
        offer.currencies().forEach(currency::add);
        List.of(measure, span, currency).forEach(combo -> combo.select(0));
        currency.setEnabled(offer.currencies().size() > 1);
        measure.getParent().layout(true, true);
        return !measures.isEmpty();
    }

    /** The id of what counts. */
    public String measure() {
        return measures.get(measure.getSelectionIndex()).id();
    }

    /** The days that count. */
    public Period period() {
        return Span.values()[span.getSelectionIndex()].until(LocalDate.now());
    }

    /** The currency; empty where there are no customers yet. */
    public Optional<String> currency() {
        return Optional.of(currency.getText()).filter(code -> !code.isEmpty());
    }

    /** Puts the focus on the first choice. */
    public void setFocus() {
        measure.setFocus();
    }
}
