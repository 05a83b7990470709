package org.kontor.workbench.internal.record;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.field.Days;

/**
 * A day: typed in any usual way, or picked from a calendar.
 *
 * @param <T> the draft
 */
final class DateWidget<T> extends FieldWidget<T> {

    private static final TextSource TEXTS = TextSource.beside(FieldWidget.class);

    private final Composite box;
    private final Text text;

    DateWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, boolean writable) {
        super(field, model);
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(writable ? 2 : 1)
                .spacing(2, 0)
                .applyTo(box);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(box);
        text = new Text(box, SWT.SINGLE | SWT.BORDER | (writable ? 0 : SWT.READ_ONLY));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(90, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        if (writable) {
            text.setMessage(TEXTS.get("field.dayFormat"));
            text.setToolTipText(TEXTS.get("field.dayTip"));
            text.addListener(SWT.Modify, e -> read());
            text.addListener(SWT.FocusOut, e -> {
                if (Days.parse(text.getText(), LocalDate.now()).isPresent()) {
                    show();
                }
            });
            iconButton(box, "calendar", TEXTS.get("field.calendar"), this::pick);
        } else {
            muted(text);
        }
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    Control input() {
        return text;
    }

    @Override
    void display(Optional<Object> value) {
        String shown = value.map(Object::toString).orElse("");
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    private void read() {
        if (isShowing()) {
            return;
        }
        if (text.getText().isBlank()) {
            entered(Optional.empty());
            return;
        }
        Days.parse(text.getText(), LocalDate.now())
                .ifPresentOrElse(day -> entered(Optional.of(day)), () -> unreadable("field.noDay"));
    }

    private void pick() {
        LocalDate start = Days.parse(text.getText(), LocalDate.now()).orElse(LocalDate.now());
        new CalendarPopup(text, start, day -> {
                    entered(Optional.of(day));
                    show();
                })
                .open();
    }
}
