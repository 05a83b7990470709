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

/** One condition: among what it is found, of what it is, how it compares, with what. */
final class ConditionRow {

    private static final TextSource TEXTS = TextSource.beside(ConditionRow.class);
    private static final int SHOWN = 20;
    private static final int WIDTH = 170;
    private static final int GROUP_WIDTH = 130;

    private final Composite row;
    private final ConditionSource source;
    private final Runnable changed;
    private final Combo groups;
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
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(row);
        groups = new Combo(row, SWT.READ_ONLY);
        groups.setVisibleItemCount(SHOWN);
        groups.setData("org.kontor.testId", "condition.group");
        groupNames().forEach(groups::add);
        GridDataFactory.fillDefaults().hint(GROUP_WIDTH, SWT.DEFAULT).applyTo(groups);
        subjects = new Combo(row, SWT.READ_ONLY);
        subjects.setVisibleItemCount(SHOWN);
        subjects.setData("org.kontor.testId", "condition.subject");
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
        groups.addListener(SWT.Selection, e -> groupChosen());
        subjects.addListener(SWT.Selection, e -> subjectChosen());
        comparisons.addListener(SWT.Selection, e -> rebuild(condition()));
        show(condition);
    }

    private List<String> groupNames() {
        return source.subjects().stream()
                .map(subject -> subject.group().toString())
                .distinct()
                .toList();
    }

    /** The subjects among which the user chooses. */
    private List<Subject> offered() {
        return source.subjects().stream()
                .filter(subject -> subject.group().toString().equals(groups.getText()))
                .toList();
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
        return offered().get(subjects.getSelectionIndex());
    }

    private void show(Condition condition) {
        String group = source.subjects().stream()
                .filter(subject -> subject.id().equals(condition.subject()))
                .findFirst()
                .orElse(source.subjects().getFirst())
                .group()
                .toString();
        groups.select(groupNames().indexOf(group));
        offerSubjects();
        List<String> ids = offered().stream().map(Subject::id).toList();
        subjects.select(Math.max(0, ids.indexOf(condition.subject())));
        offerComparisons(condition.comparison());
        rebuild(condition);
    }

    private void offerSubjects() {
        subjects.removeAll();
        offered().forEach(subject -> subjects.add(subject.label().toString()));
        subjects.select(0);
    }

    private void groupChosen() {
        offerSubjects();
        subjectChosen();
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
