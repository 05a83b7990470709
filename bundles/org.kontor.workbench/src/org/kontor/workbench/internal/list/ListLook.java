package org.kontor.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Font;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.process.DocumentState;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.grid.PillPainter;
import org.kontor.workbench.internal.grid.Tones;
import org.kontor.workbench.internal.style.Palette;

/** Styles, painters and filter editors of a list's columns. Cells say what they are by labels. */
final class ListLook {

    /** The line of totals. */
    static final String FOOTER = "FOOTER";
    /** A row that is being read. */
    static final String PENDING = "PENDING";
    /** The heading of a group. */
    static final String GROUP = "GROUP";

    private static final String COLUMN = "COLUMN_";
    private static final String BODY = "BODY_COLUMN_";

    private final CellText text;
    private final Map<String, Tone> tones;
    private final Function<ILayerCell, Object> value;

    /**
     * The look of a list.
     *
     * @param states the states of the documents it shows, if it shows documents
     * @param value the value behind a cell, null if there is none
     */
    ListLook(CellText text, List<DocumentState> states, Function<ILayerCell, Object> value) {
        this.text = text;
        this.tones = states.stream().collect(Collectors.toMap(DocumentState::id, s -> Tones.of(s.tone())));
        this.value = value;
    }

    /** The label of all cells of a column. */
    static String column(int index) {
        return COLUMN + index;
    }

    /** The label of the cells of a column that show values of rows. */
    static String body(int index) {
        return BODY + index;
    }

    void register(IConfigRegistry registry, Palette palette, Font bold) {
        for (int i = 0; i < text.columns().size(); i++) {
            column(registry, palette, i);
            filterEditor(registry, i);
        }
        Style pending = new Style();
        pending.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.muted());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, pending, DisplayMode.NORMAL, PENDING);
        for (String label : List.of(FOOTER, GROUP)) {
            Style strong = new Style();
            strong.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.surface());
            strong.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.text());
            strong.setAttributeValue(CellStyleAttributes.FONT, bold);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, strong, DisplayMode.NORMAL, label);
        }
    }

    private void column(IConfigRegistry registry, Palette palette, int index) {
        ListColumn column = text.columns().get(index);
        Style style = new Style();
        style.setAttributeValue(
                CellStyleAttributes.HORIZONTAL_ALIGNMENT,
                CellText.isNumber(column) ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, column(index));
        if (column.kind() == FieldKind.CHOICE) {
            // only in rows: the heading of the column and those of groups keep their plain look
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER,
                    new PillPainter(palette, this::tone),
                    DisplayMode.NORMAL,
                    body(index));
        }
    }

    private Tone tone(ILayerCell cell) {
        Object shown = value.apply(cell);
        return shown == null ? Tone.NEUTRAL : tones.getOrDefault(shown.toString(), Tone.NEUTRAL);
    }

    private void filterEditor(IConfigRegistry registry, int index) {
        List<String> values = new ArrayList<>(text.offered(index));
        boolean typed = values.isEmpty();
        values.addFirst("");
        registry.registerConfigAttribute(
                EditConfigAttributes.CELL_EDITOR,
                typed ? new TextCellEditor() : new ComboBoxCellEditor(values, values.size()),
                DisplayMode.NORMAL,
                FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + index);
    }

    /** Space for the theme's padding around a heading, with room for the arrow of the order. */
    static int headingRoom() {
        return 2 * GridTheme.PADDING + 24;
    }
}
