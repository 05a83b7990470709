package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.Field;

/**
 * One of several values.
 *
 * @param <T> the draft
 */
final class ChoiceWidget<T> extends FieldWidget<T> {

    private final Combo combo;
    private final int offset;

    ChoiceWidget(Composite parent, Field<T, ?> field, DraftModel<T> model) {
        super(field, model);
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(15);
        offset = field.required() ? 0 : 1;
        if (offset == 1) {
            combo.add("");
        }
        field.choices().forEach(c -> combo.add(c.label().toString()));
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex() - offset;
            entered(
                    index < 0
                            ? Optional.empty()
                            : Optional.of(field().choices().get(index).value()));
        });
        // the wheel scrolls the page, it must not change a value by accident
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(combo);
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
        for (int i = 0; i < field().choices().size(); i++) {
            if (value.filter(field().choices().get(i).value()::equals).isPresent()) {
                combo.select(i + offset);
                return;
            }
        }
        if (offset == 1) {
            combo.select(0);
        } else {
            combo.deselectAll();
        }
    }
}
