package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.CheckBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CheckBoxPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.widgets.Display;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.style.Palette;

/**
 * Converters, editors and styles of the cells of lines.
 *
 * @param <L> a line's draft
 */
final class LinesLook<L> extends AbstractRegistryConfiguration {

    /** Of all cells of a column. */
    static final String COLUMN = "COLUMN_";
    /** Of the cells of a column below its heading. */
    static final String CELL = "CELL_";
    /** Of a cell with a problem. */
    static final String WRONG = "WRONG";
    /** Of a cell that an assistant fills, with its tone behind it. */
    static final String FACT = "FACT_";

    private static final TextSource TEXTS = TextSource.beside(LinesLook.class);

    private final Display display;
    private final LineColumns<L> columns;
    private final boolean editable;
    private final Titles titles;
    private final LineText<L> text;
    private final Runnable moveOn;
    private final Optional<? extends LineAid<?, L, ?>> aid;

    /**
     * The look of a grid.
     *
     * @param moveOn goes to the next cell, when an editor was left by Enter or Tab
     * @param aid helps with the lines, if somebody does
     */
    LinesLook(
            Display display,
            LineColumns<L> columns,
            boolean editable,
            Titles titles,
            LineText<L> text,
            Runnable moveOn,
            Optional<? extends LineAid<?, L, ?>> aid) {
        this.display = display;
        this.columns = columns;
        this.aid = aid;
        this.editable = editable;
        this.titles = titles;
        this.text = text;
        this.moveOn = moveOn;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = Palette.of(display);
        Style bad = new Style();
        bad.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.ground(Tone.BAD));
        bad.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.ink(Tone.BAD));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, bad, DisplayMode.NORMAL, WRONG);
        for (Tone tone : Tone.values()) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
            style.setAttributeValue(
                    CellStyleAttributes.FOREGROUND_COLOR, tone == Tone.NEUTRAL ? palette.text() : palette.ink(tone));
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, FACT + tone);
        }
        for (int i = 0; i < columns.count(); i++) {
            int index = i;
            columns.get(i)
                    .field()
                    .ifPresentOrElse(field -> column(registry, index, field, palette), () -> fact(registry, index));
        }
    }

    /** What an assistant says is never edited; its heading stands on the right as its cells do. */
    private static void fact(IConfigRegistry registry, int index) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, COLUMN + index);
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.NEVER_EDITABLE, DisplayMode.EDIT, CELL + index);
    }

    private void column(IConfigRegistry registry, int index, Field<L, ?> field, Palette palette) {
        String label = CELL + index;
        boolean number =
                switch (field.kind()) {
                    case MONEY, QUANTITY, PERCENT, INTEGER -> true;
                    default -> false;
                };
        Style style = new Style();
        style.setAttributeValue(
                CellStyleAttributes.HORIZONTAL_ALIGNMENT,
                number ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
        if (editable && field.readOnly()) {
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.muted());
        }
        // the heading stands as its column does
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, COLUMN + index);
        registry.registerConfigAttribute(
                CellConfigAttributes.DISPLAY_CONVERTER, text.converter(field), DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(
                CellConfigAttributes.DISPLAY_CONVERTER, text.editConverter(field), DisplayMode.EDIT, label);
        if (field.kind() == FieldKind.FLAG) {
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER, new CheckBoxPainter(), DisplayMode.NORMAL, label);
        }
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITABLE_RULE,
                editable && !field.readOnly() ? IEditableRule.ALWAYS_EDITABLE : IEditableRule.NEVER_EDITABLE,
                DisplayMode.EDIT,
                label);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(field), DisplayMode.EDIT, label);
        registry.registerConfigAttribute(
                EditConfigAttributes.DATA_VALIDATOR, new Lengths(field), DisplayMode.EDIT, label);
        registry.registerConfigAttribute(
                EditConfigAttributes.CONVERSION_ERROR_HANDLER, new RenderErrorHandling(), DisplayMode.EDIT, label);
    }

    private ICellEditor editor(Field<L, ?> field) {
        return switch (field.kind()) {
            case FLAG -> new CheckBoxCellEditor();
            case CHOICE -> {
                List<Object> values = new ArrayList<>();
                field.choices().forEach(c -> values.add(c.value()));
                yield new ComboBoxCellEditor(values, values.size());
            }
            case REFERENCE -> reference(field);
            default ->
                field.valueList()
                        .<ICellEditor>map(values -> new OfferedCellEditor(values, titles, moveOn))
                        .orElseGet(LineTextEditor::new);
        };
    }

    private ICellEditor reference(Field<L, ?> field) {
        String target = field.target().orElse("");
        return aid.filter(a -> a.isEntry(field))
                .map(a -> new ReferenceCellEditor(target, titles, a::find, true, moveOn))
                .orElseGet(() -> new ReferenceCellEditor(
                        target, titles, (typed, show) -> titles.find(target, typed, show), false, moveOn));
    }

    /** Edits a text; Enter and Tab commit and move on as everywhere in the grid. */
    private final class LineTextEditor extends TextCellEditor {

        LineTextEditor() {
            super(false, true);
        }

        @Override
        public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
            boolean onwards = direction == MoveDirectionEnum.DOWN || direction == MoveDirectionEnum.RIGHT;
            boolean done = super.commit(onwards ? MoveDirectionEnum.NONE : direction, closeAfterCommit, skipValidation);
            if (done && onwards) {
                moveOn.run();
            }
            return done;
        }
    }

    /** Refuses texts that are too long while they are typed. */
    private final class Lengths extends DataValidator {

        private final Field<L, ?> field;

        Lengths(Field<L, ?> field) {
            this.field = field;
        }

        @Override
        public boolean validate(int column, int row, Object value) {
            if (field.maxLength() > 0 && value != null && value.toString().length() > field.maxLength()) {
                throw new ValidationFailedException(TEXTS.get("line.tooLong", field.maxLength()));
            }
            return true;
        }

        @Override
        public boolean validate(ILayerCell cell, IConfigRegistry registry, Object value) {
            return validate(cell.getColumnIndex(), cell.getRowIndex(), value);
        }
    }
}
