package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;

/**
 * Another record, found while typing; a button opens it.
 *
 * @param <T> the draft
 */
final class ReferenceWidget<T> extends FieldWidget<T> {

    private static final TextSource TEXTS = TextSource.beside(FieldWidget.class);
    private static final int REST_MILLIS = 400;

    private final Composite box;
    private final Text text;
    private final Titles titles;
    private final Optional<TypeAhead> typeAhead;
    private final String target;
    private final Button link;

    ReferenceWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, Titles titles, boolean writable) {
        super(field, model);
        this.titles = titles;
        target = field.target().orElse("");
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(box);
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
        link = iconButton(box, "link", TEXTS.get("field.open"), this::open);
        if (writable) {
            text.setMessage(TEXTS.get("field.typeToFind"));
            typeAhead = Optional.of(new TypeAhead(
                    text,
                    target,
                    titles,
                    hit -> entered(Optional.of(hit.record().id()))));
            text.addListener(SWT.Modify, e -> {
                if (!isShowing() && text.getText().isBlank()) {
                    entered(Optional.empty());
                }
            });
            text.addListener(SWT.FocusOut, e -> text.getDisplay().timerExec(REST_MILLIS, () -> {
                if (!text.isDisposed() && !text.isFocusControl()) {
                    show();
                }
            }));
        } else {
            typeAhead = Optional.empty();
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
        link.setEnabled(value.isPresent() && titles.canRead(target));
        if (value.isEmpty()) {
            put("");
            return;
        }
        if (!titles.canRead(target)) {
            put(field().nameIn(modelDraft()).orElseGet(() -> TEXTS.get("field.absent")));
            return;
        }
        titles.read(new RecordRef(target, (Long) value.get()), this::show);
    }

    /** Who may not see the other record reads what this one calls it, and is not offered to open it. */
    private void show(String title) {
        if (!link.isDisposed()) {
            link.setEnabled(!title.isEmpty());
        }
        put(title.isEmpty() ? field().nameIn(modelDraft()).orElseGet(() -> TEXTS.get("field.hidden")) : title);
    }

    private void put(String title) {
        if (text.isDisposed() || text.getText().equals(title)) {
            return;
        }
        typeAhead.ifPresentOrElse(t -> t.show(title), () -> text.setText(title));
    }

    private void open() {
        field().get(modelDraft()).ifPresent(id -> titles.open(new RecordRef(target, (Long) (Object) id)));
    }
}
