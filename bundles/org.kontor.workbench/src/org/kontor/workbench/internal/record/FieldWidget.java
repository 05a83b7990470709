package org.kontor.workbench.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.field.Days;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.field.TypeAhead;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/**
 * The widget of one field, made for its kind of value.
 *
 * @param <T> the draft
 */
abstract class FieldWidget<T> {

    private static final TextSource TEXTS = TextSource.beside(FieldWidget.class);
    private static final int LONG_TEXT_HEIGHT = 72;
    private static final int REST_MILLIS = 400;

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

    /** A line or several lines of text, and numbers. */
    private static final class TextWidget<T> extends FieldWidget<T> {

        private final Text text;

        TextWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, boolean writable) {
            super(field, model);
            boolean several = field.kind() == FieldKind.LONG_TEXT;
            boolean number =
                    switch (field.kind()) {
                        case MONEY, QUANTITY, PERCENT, INTEGER -> true;
                        default -> false;
                    };
            int style = several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
            text = new Text(parent, style | SWT.BORDER | (number ? SWT.RIGHT : 0) | (writable ? 0 : SWT.READ_ONLY));
            if (field.maxLength() > 0 && writable) {
                text.setTextLimit(field.maxLength());
            }
            if (several) {
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(120, LONG_TEXT_HEIGHT)
                        .applyTo(text);
                text.addListener(SWT.Traverse, e -> {
                    if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                        e.doit = true;
                    }
                });
            } else {
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .align(SWT.FILL, SWT.CENTER)
                        .hint(120, SWT.DEFAULT)
                        .applyTo(text);
            }
            if (writable) {
                text.addListener(SWT.Modify, e -> read());
                text.addListener(SWT.FocusIn, e -> {
                    if (!several) {
                        edit();
                        text.selectAll();
                    }
                });
                text.addListener(SWT.FocusOut, e -> {
                    if (!several && number) {
                        rest();
                    }
                });
            } else {
                muted(text);
            }
        }

        @Override
        Control control() {
            return text;
        }

        @Override
        Control input() {
            return text;
        }

        @Override
        void display(Optional<Object> value) {
            String shown = value.map(v -> text.isFocusControl() && text.getEditable()
                            ? Formats.current().edit(field().kind(), v)
                            : said(v))
                    .orElse("");
            if (!text.getText().equals(shown)) {
                text.setText(shown);
            }
        }

        private String said(Object value) {
            return field().choices().stream()
                    .filter(c -> c.value().equals(value))
                    .map(c -> c.label().toString())
                    .findFirst()
                    .orElseGet(() -> Formats.current().show(field().kind(), value));
        }

        private void edit() {
            if (isNumber()) {
                show();
            }
        }

        private void rest() {
            boolean readable = text.getText().isBlank()
                    || Formats.current().parseNumber(text.getText()).isPresent();
            if (readable) {
                show();
            }
        }

        private boolean isNumber() {
            return switch (field().kind()) {
                case MONEY, QUANTITY, PERCENT, INTEGER -> true;
                default -> false;
            };
        }

        private void read() {
            if (isShowing()) {
                return;
            }
            String typed = text.getText();
            if (typed.isBlank()) {
                entered(Optional.empty());
            } else if (isNumber()) {
                Optional<BigDecimal> number = Formats.current().parseNumber(typed);
                if (number.isEmpty()) {
                    unreadable("field.noNumber");
                } else {
                    enteredNumber(number.get());
                }
            } else {
                entered(Optional.of(typed));
            }
        }

        private void enteredNumber(BigDecimal number) {
            if (field().kind() == FieldKind.PERCENT) {
                entered(Optional.of(number.movePointLeft(2)));
            } else if (field().kind() != FieldKind.INTEGER) {
                entered(Optional.of(number));
            } else if (number.stripTrailingZeros().scale() > 0
                    || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                unreadable("field.noWholeNumber");
            } else {
                entered(Optional.of(number.intValue()));
            }
        }
    }

    /** Yes or no. */
    private static final class FlagWidget<T> extends FieldWidget<T> {

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

    /** One of several values. */
    private static final class ChoiceWidget<T> extends FieldWidget<T> {

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

    /** A day: typed in any usual way, or picked from a calendar. */
    private static final class DateWidget<T> extends FieldWidget<T> {

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

    /** Another record, found while typing; a button opens it. */
    private static final class ReferenceWidget<T> extends FieldWidget<T> {

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
            link.setEnabled(value.isPresent());
            if (value.isEmpty()) {
                put("");
                return;
            }
            titles.read(new RecordRef(target, (Long) value.get()), this::put);
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

    private static void muted(Text text) {
        text.setBackground(Palette.of(text.getDisplay()).surface());
    }
}
