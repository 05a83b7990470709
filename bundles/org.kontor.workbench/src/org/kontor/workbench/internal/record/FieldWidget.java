package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/**
 * The widget of one field, made for its kind of value.
 *
 * @param <T> the draft
 */
abstract class FieldWidget<T> {

    private static final TextSource TEXTS = TextSource.beside(FieldWidget.class);

    private final Field<T, ?> field;
    private final DraftModel<T> model;
    private Optional<ControlDecoration> decoration = Optional.empty();
    private boolean showing;

    FieldWidget(Field<T, ?> field, DraftModel<T> model) {
        this.field = field;
        this.model = model;
    }

    /** Makes the widget that fits the kind. */
    static <T> FieldWidget<T> create(
            Composite parent, Field<T, ?> field, DraftModel<T> model, Titles titles, boolean editable) {
        boolean writable = editable && !field.readOnly();
        FieldWidget<T> widget =
                switch (field.kind()) {
                    case FLAG -> new FlagWidget<>(parent, field, model, writable);
                    case CHOICE ->
                        writable
                                ? new ChoiceWidget<>(parent, field, model)
                                : new TextWidget<>(parent, field, model, false);
                    case REFERENCE -> new ReferenceWidget<>(parent, field, model, titles, writable);
                    case DATE -> new DateWidget<>(parent, field, model, writable);
                    case TEXT ->
                        writable && field.valueList().isPresent()
                                ? new OfferedTextWidget<>(parent, field, model, titles)
                                : new TextWidget<>(parent, field, model, writable);
                    default -> new TextWidget<>(parent, field, model, writable);
                };
        widget.input().setData("org.kontor.testId", "field." + field.id());
        widget.input().setData("org.kontor.field", field.id());
        return widget;
    }

    Field<T, ?> field() {
        return field;
    }

    /** The outermost control, for the layout. */
    abstract Control control();

    /** The control that takes the focus. */
    abstract Control input();

    abstract void display(Optional<Object> value);

    /** Shows the draft's value. */
    final void show() {
        showing = true;
        display(field.get(model.draft()).map(v -> (Object) v));
        showing = false;
    }

    /** The user entered a value. */
    final void entered(Optional<Object> value) {
        if (!showing) {
            model.set(field, value);
        }
    }

    final void unreadable(String key) {
        if (!showing) {
            model.unreadable(field, TEXTS.text(key, field.label()));
        }
    }

    final boolean isShowing() {
        return showing;
    }

    /** Marks the field when one of the problems belongs to it. */
    final void mark(List<Problem> problems) {
        Optional<Problem> mine = problems.stream()
                .filter(p -> p.field().filter(field.id()::equals).isPresent())
                .findFirst();
        if (mine.isEmpty()) {
            decoration.ifPresent(ControlDecoration::hide);
            return;
        }
        ControlDecoration mark = decoration.orElseGet(() -> {
            ControlDecoration made = new ControlDecoration(input(), SWT.LEFT | SWT.TOP);
            made.setMarginWidth(1);
            decoration = Optional.of(made);
            return made;
        });
        String image = mine.get().isError() ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
        mark.setImage(
                FieldDecorationRegistry.getDefault().getFieldDecoration(image).getImage());
        mark.setDescriptionText(mine.get().text().toString());
        mark.show();
    }

    final T modelDraft() {
        return model.draft();
    }

    /** A small button with a picture only. */
    static Button iconButton(Composite parent, String icon, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(new Icons(button)
                .image(Icons.own(icon), 16, Palette.of(parent.getDisplay()).muted()));
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** Of a field that only shows. */
    static void muted(Text text) {
        text.setBackground(Palette.of(text.getDisplay()).surface());
    }
}
