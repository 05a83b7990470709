package org.kontor.workbench.internal.segment;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Subject;

/** One condition: of what, how it compares, with what. */
final class ConditionRow {

    private static final TextSource TEXTS = TextSource.beside(ConditionRow.class);
    private static final int SHOWN = 20;
    private static final int WIDTH = 170;

    private final Composite row;
    private final ConditionSource source;
    private final Runnable changed;
    private final Combo subjects;
    private final Combo comparisons;
    private final Composite fields;
    private ValueFields values;

    /**
     * A row.
     *
     * @param removed takes the row when the user removes it
     */
    ConditionRow(
            Composite parent,
            ConditionSource source,
            Condition condition,
            Runnable changed,
            Consumer<ConditionRow> removed) {
        this.source = source;
        this.changed = changed;
        row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        subjects = new Combo(row, SWT.READ_ONLY);
        subjects.setVisibleItemCount(SHOWN);
        subjects.setData("org.kontor.testId", "condition.subject");
        source.subjects().forEach(subject -> subjects.add(name(subject)));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(subjects);
        comparisons = new Combo(row, SWT.READ_ONLY);
        comparisons.setVisibleItemCount(SHOWN);
        comparisons.setData("org.kontor.testId", "condition.comparison");
        fields = new Composite(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(fields);
        Button remove = new Button(row, SWT.PUSH | SWT.FLAT);
        remove.setText("×");
        remove.setToolTipText(TEXTS.get("condition.remove"));
        remove.addListener(SWT.Selection, e -> removed.accept(this));
        subjects.addListener(SWT.Selection, e -> subjectChosen());
        comparisons.addListener(SWT.Selection, e -> rebuild(condition()));
        show(condition);
    }

    private static String name(Subject subject) {
        return subject.figure()
                ? TEXTS.get("figure", subject.label())
                : subject.label().toString();
    }

    Control control() {
        return row;
    }

    /** What the row says now. */
    Condition condition() {
        return values.condition();
    }

    void setFocus() {
        subjects.setFocus();
    }

    private Subject subject() {
        return source.subjects().get(subjects.getSelectionIndex());
    }

    private void show(Condition condition) {
        List<String> ids = source.subjects().stream().map(Subject::id).toList();
        subjects.select(Math.max(0, ids.indexOf(condition.subject())));
        offerComparisons(condition.comparison());
        rebuild(condition);
    }

    private void subjectChosen() {
        offerComparisons(subject().comparisons().getFirst());
        rebuild(Condition.of(subject().id(), subject().comparisons().getFirst()));
    }

    private void offerComparisons(Comparison chosen) {
        comparisons.removeAll();
        boolean time = subject().comparisons().contains(Comparison.IN_LAST);
        subject()
                .comparisons()
                .forEach(each -> comparisons.add(
                        time ? TEXTS.get("day." + each.name()) : TEXTS.get("comparison." + each.name())));
        comparisons.select(Math.max(0, subject().comparisons().indexOf(chosen)));
    }

    private void rebuild(Condition known) {
        for (Control control : fields.getChildren()) {
            control.dispose();
        }
        Comparison comparison = subject().comparisons().get(comparisons.getSelectionIndex());
        values = new ValueFields(fields, subject(), comparison, known, source, changed);
        GridLayoutFactory.fillDefaults()
                .numColumns(Math.max(1, fields.getChildren().length))
                .spacing(8, 0)
                .applyTo(fields);
        row.layout(true, true);
        changed.run();
    }
}
