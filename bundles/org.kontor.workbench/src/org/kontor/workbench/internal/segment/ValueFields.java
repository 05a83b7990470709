package org.kontor.workbench.internal.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Subject;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.field.Days;

/** The fields behind a comparison: what it compares with, over what time, in which currency. */
final class ValueFields {

    private static final TextSource TEXTS = TextSource.beside(ValueFields.class);
    private static final String SEPARATORS = "[;；、]";
    private static final int TEXT_WIDTH = 200;
    private static final int NUMBER_WIDTH = 100;
    private static final int PERCENT_DIGITS = 2;

    private final Subject subject;
    private final Comparison comparison;
    private final Runnable changed;
    private Supplier<List<String>> values = List::of;
    private Supplier<Optional<Period>> span = Optional::empty;
    private Supplier<Optional<String>> currency = Optional::empty;

    /**
     * Makes the fields.
     *
     * @param known what stands in them at first
     */
    ValueFields(
            Composite parent,
            Subject subject,
            Comparison comparison,
            Condition known,
            ConditionSource source,
            Runnable changed) {
        this.subject = subject;
        this.comparison = comparison;
        this.changed = changed;
        if (subject.figure() || comparison.takesSpan()) {
            Spans spans = new Spans(parent, subject.figure(), known.span());
            spans.onChange(changed);
            span = spans::chosen;
        }
        if (comparison.operands() == Comparison.SEVERAL) {
            several(parent, known.values(), source);
        } else if (comparison.operands() > 0) {
            single(parent, known.values());
        }
        if (subject.currency()) {
            currencies(parent, known.currency(), source);
        }
    }

    Condition condition() {
        return new Condition(subject.id(), comparison, values.get(), span.get(), currency.get());
    }

    private void several(Composite parent, List<String> known, ConditionSource source) {
        if (subject.kind() == FieldKind.CHOICE) {
            ChoicePicker picker = new ChoicePicker(parent, subject.choices(), known, changed);
            values = picker::picked;
            return;
        }
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setData("org.kontor.testId", "condition.value");
        combo.setToolTipText(TEXTS.get("several.tip"));
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.setText(String.join(TEXTS.get("several"), known));
        combo.addListener(SWT.Modify, e -> changed.run());
        values = () -> Arrays.stream(combo.getText().split(SEPARATORS))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        source.values(subject, combo, offered -> {
            String typed = combo.getText();
            combo.setItems(offered.toArray(String[]::new));
            if (!typed.isEmpty()) {
                combo.setText(typed);
            }
        });
    }

    private void single(Composite parent, List<String> known) {
        List<Text> fields = new ArrayList<>();
        for (int i = 0; i < comparison.operands(); i++) {
            if (i > 0) {
                new Label(parent, SWT.NONE).setText(TEXTS.get("to"));
            }
            Text text = new Text(parent, SWT.BORDER);
            text.setData("org.kontor.testId", "condition.value");
            boolean isText = subject.kind() == FieldKind.TEXT || subject.kind() == FieldKind.LONG_TEXT;
            GridDataFactory.fillDefaults()
                    .hint(isText ? TEXT_WIDTH : NUMBER_WIDTH, SWT.DEFAULT)
                    .applyTo(text);
            text.setMessage(isTime() ? TEXTS.get("day") : "");
            text.setText(i < known.size() ? shown(known.get(i)) : "");
            text.addListener(SWT.Modify, e -> changed.run());
            fields.add(text);
        }
        if (subject.kind() == FieldKind.PERCENT) {
            new Label(parent, SWT.NONE).setText("%");
        }
        values = () ->
                fields.stream().map(field -> stored(field.getText().strip())).toList();
    }

    private boolean isTime() {
        return subject.kind() == FieldKind.DATE || subject.kind() == FieldKind.INSTANT;
    }

    private String shown(String value) {
        return subject.kind() == FieldKind.PERCENT
                ? Formats.current()
                        .parseNumber(value)
                        .map(fraction -> Formats.current().edit(FieldKind.PERCENT, fraction))
                        .orElse(value)
                : value;
    }

    /** As conditions hold it; what cannot be read is handed on as it is, so that it is refused in words. */
    private String stored(String typed) {
        return switch (subject.kind()) {
            case DATE, INSTANT ->
                Days.parse(typed, LocalDate.now()).map(LocalDate::toString).orElse(typed);
            case PERCENT ->
                Formats.current()
                        .parseNumber(typed)
                        .map(number -> number.movePointLeft(PERCENT_DIGITS).toPlainString())
                        .orElse(typed);
            case MONEY, QUANTITY, INTEGER ->
                Formats.current()
                        .parseNumber(typed)
                        .map(BigDecimal::toPlainString)
                        .orElse(typed);
            default -> typed;
        };
    }

    private void currencies(Composite parent, Optional<String> known, ConditionSource source) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("org.kontor.testId", "condition.currency");
        known.ifPresent(code -> {
            combo.add(code);
            combo.select(0);
        });
        combo.addListener(SWT.Selection, e -> changed.run());
        currency = () -> Optional.of(combo.getText()).filter(code -> !code.isEmpty());
        source.currencies(subject, combo, offered -> {
            offered.stream().filter(code -> combo.indexOf(code) < 0).forEach(combo::add);
            if (combo.getSelectionIndex() < 0 && combo.getItemCount() > 0) {
                combo.select(0);
            }
            layOut(combo);
            changed.run();
        });
    }

    private static void layOut(Control control) {
        control.getParent().layout(true);
        control.getParent().getParent().layout(true);
    }
}
