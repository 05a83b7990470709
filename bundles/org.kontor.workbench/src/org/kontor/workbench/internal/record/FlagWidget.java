package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.Field;

/**
 * Yes or no.
 *
 * @param <T> the draft
 */
final class FlagWidget<T> extends FieldWidget<T> {

    private final Button button;

    FlagWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, boolean writable) {
        super(field, model);
        button = new Button(parent, SWT.CHECK);
        button.setEnabled(writable);
        button.addListener(SWT.Selection, e -> entered(Optional.of(button.getSelection())));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(button);
    }

    @Override
    Control control() {
        return button;
    }

    @Override
    Control input() {
        return button;
    }

    @Override
    void display(Optional<Object> value) {
        button.setSelection(value.filter(Boolean.TRUE::equals).isPresent());
    }
}
