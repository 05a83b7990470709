package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.Field;
import org.kontor.workbench.internal.field.Titles;

/**
 * A line of text for which the company keeps a list of values; another text can be typed as well.
 *
 * @param <T> the draft
 */
final class OfferedTextWidget<T> extends FieldWidget<T> {

    private static final int VISIBLE_VALUES = 15;

    private final Combo combo;

    OfferedTextWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, Titles titles) {
        super(field, model);
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE_VALUES);
        if (field.maxLength() > 0) {
            combo.setTextLimit(field.maxLength());
        }
        combo.addListener(SWT.Modify, e -> entered(typed()));
        // the wheel scrolls the page, it must not change a value by accident
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(combo);
        field.valueList()
                .ifPresent(list -> titles.values(
                        list,
                        values -> values.forEach(value -> {
                            if (!combo.isDisposed()) {
                                combo.add(value);
                            }
                        })));
    }

    private Optional<Object> typed() {
        return Optional.<Object>of(combo.getText())
                .filter(text -> !text.toString().isBlank());
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    Control input() {
        return combo;
    }

    @Override
    void display(Optional<Object> value) {
        String shown = value.map(Object::toString).orElse("");
        if (!combo.getText().equals(shown)) {
            combo.setText(shown);
        }
    }
}
