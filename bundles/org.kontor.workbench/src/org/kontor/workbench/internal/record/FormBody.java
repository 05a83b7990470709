package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/**
 * The fields of a draft in two aligned columns, its tables of lines below, generated from the description. The editor and
 * the dialogs that ask for values use the same one.
 *
 * @param <T> the draft
 */
final class FormBody<T> {

    private static final int UNIT = 8;
    private static final int LEAST_GRID = 200;
    private static final int MOST_GRID = 360;

    private final DraftModel<T> model;
    private final List<FieldWidget<T>> widgets = new ArrayList<>();
    private final List<LinesGrid<T, ?>> grids = new ArrayList<>();
    private final Composite body;

    FormBody(
            Composite parent, DraftModel<T> model, Titles titles, boolean editable, boolean twoColumns, LineAids aids) {
        this.model = model;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(twoColumns ? 4 : 2)
                .margins(2 * UNIT, 2 * UNIT)
                .spacing(2 * UNIT, UNIT)
                .applyTo(body);
        Palette palette = Palette.of(parent.getDisplay());
        body.setBackground(palette.background());
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        for (RecordType.Section<T> section : model.type().sections()) {
            section.label().ifPresent(label -> heading(label.toString(), twoColumns ? 4 : 2, palette));
            fields(section.fields(), titles, editable, twoColumns, palette);
        }
        model.type().tables().stream()
                .filter(table -> !table.inTab())
                .forEach(table -> table(table, titles, editable, twoColumns ? 4 : 2, palette, aids));
        model.listen(new DraftModel.Listener() {
            @Override
            public void valuesReplaced() {
                show();
            }

            @Override
            public void edited() {
                grids.forEach(LinesGrid::refresh);
            }

            @Override
            public void completed() {
                if (!body.isDisposed()) {
                    widgets.stream().filter(w -> w.field().readOnly()).forEach(FieldWidget::show);
                    grids.forEach(LinesGrid::completed);
                }
            }

            @Override
            public void problemsChanged() {
                List<Problem> problems = model.problems();
                if (!body.isDisposed()) {
                    widgets.forEach(w -> w.mark(problems));
                    grids.forEach(g -> g.mark(problems));
                }
            }
        });
        show();
    }

    private void fields(
            List<Field<T, ?>> fields, Titles titles, boolean editable, boolean twoColumns, Palette palette) {
        int columns = 0;
        for (Field<T, ?> field : fields) {
            boolean wide = field.kind() == FieldKind.LONG_TEXT;
            if (twoColumns && wide && columns % 2 == 1) {
                filler();
                columns++;
            }
            label(field, palette, wide);
            FieldWidget<T> widget = FieldWidget.create(body, field, model, titles, editable);
            widgets.add(widget);
            if (twoColumns && wide) {
                GridDataFactory.createFrom((org.eclipse.swt.layout.GridData)
                                widget.control().getLayoutData())
                        .span(3, 1)
                        .applyTo(widget.control());
                columns += 2;
            } else {
                columns++;
            }
        }
        if (twoColumns && columns % 2 == 1) {
            filler();
        }
    }

    private void heading(String text, int span, Palette palette) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(text);
        heading.setFont(Fonts.larger(heading, 1, true));
        heading.setForeground(palette.text());
        GridDataFactory.fillDefaults().span(span, 1).indent(0, 2 * UNIT).applyTo(heading);
    }

    Composite control() {
        return body;
    }

    /** Puts the focus into the first field that can be edited. */
    boolean focusFirst() {
        return widgets.stream()
                .filter(w -> !w.field().readOnly())
                .findFirst()
                .map(w -> w.input().setFocus())
                .orElse(false);
    }

    /** Ends the editing of a cell, so that nothing typed is lost. */
    void commit() {
        grids.forEach(LinesGrid::commit);
    }

    /** Puts the focus to the place of a problem. */
    void focus(Problem problem) {
        focus(problem.field().orElse(""));
    }

    /** Puts the focus to a place, named as problems name places. */
    void focus(String place) {
        Optional<Control> input = widgets.stream()
                .filter(w -> w.field().id().equals(place))
                .map(FieldWidget::input)
                .findFirst();
        input.ifPresentOrElse(Control::setFocus, () -> grids.stream()
                .filter(g -> place.startsWith(g.id() + "["))
                .findFirst()
                .ifPresent(g -> g.focus(place)));
    }

    private void show() {
        if (!body.isDisposed()) {
            widgets.forEach(FieldWidget::show);
            grids.forEach(LinesGrid::refresh);
        }
    }

    private void filler() {
        GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(body, SWT.NONE));
    }

    private void label(Field<T, ?> field, Palette palette, boolean top) {
        Label label = new Label(body, SWT.NONE);
        label.setText(field.label() + (field.required() && !field.readOnly() ? " *" : ""));
        label.setForeground(palette.muted());
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, top ? UNIT / 2 : 0)
                .applyTo(label);
    }

    private <L> void table(
            RecordType.Table<T, L> table, Titles titles, boolean editable, int span, Palette palette, LineAids aids) {
        heading(table.label().toString(), span, palette);
        LinesGrid<T, L> grid = new LinesGrid<>(body, table, model, titles, editable && !table.readOnly(), aids);
        int height = Math.clamp(
                (table.lines().apply(model.draft()).size() + 2) * GridTheme.ROW_HEIGHT, LEAST_GRID, MOST_GRID);
        GridDataFactory.fillDefaults()
                .span(span, 1)
                .grab(true, true)
                .hint(400, height)
                .applyTo(grid.control());
        grids.add(grid);
    }
}
