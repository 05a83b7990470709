package org.kontor.workbench.internal.grid;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Font;
import org.kontor.workbench.internal.style.Palette;

/** How all grids look: the colours of the palette, quiet lines, room around the text. */
public final class GridTheme extends ModernNatTableThemeConfiguration {

    /** Height of a row in points. */
    public static final int ROW_HEIGHT = 28;
    /** Room at both sides of a cell's text. */
    public static final int PADDING = 8;

    private final Palette palette;

    /** For a palette. */
    public GridTheme(Palette palette, Font font, Font bold) {
        this.palette = palette;
        defaultBgColor = palette.background();
        defaultFgColor = palette.text();
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = palette.background();
        oddRowBgColor = palette.stripe();
        gridLineColor = palette.border();
        renderBodyGridLines = Boolean.FALSE;
        renderColumnHeaderGridLines = Boolean.TRUE;
        renderFilterRowGridLines = Boolean.TRUE;

        cHeaderBgColor = palette.surface();
        cHeaderGradientBgColor = palette.surface();
        cHeaderGradientFgColor = palette.surface();
        cHeaderFgColor = palette.muted();
        cHeaderFont = bold;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = palette.surface();
        cHeaderSelectionFgColor = palette.text();
        cHeaderSelectionFont = bold;
        cHeaderFullSelectionBgColor = palette.surface();
        cHeaderFullSelectionFgColor = palette.text();
        cHeaderHoverBgColor = palette.selection();
        cHeaderHoverFgColor = palette.text();
        cHeaderHoverFont = bold;
        filterRowBgColor = palette.background();
        filterRowFgColor = palette.text();
        filterRowFont = font;

        defaultSelectionBgColor = palette.selection();
        defaultSelectionFgColor = palette.text();
        defaultSelectionFont = font;
        selectionAnchorBgColor = palette.selection();
        selectionAnchorFgColor = palette.text();
        selectionAnchorFont = font;
        selectionAnchorBorderStyle = none(palette);
        selectionAnchorSelectionBgColor = palette.selection();
        selectionAnchorSelectionFgColor = palette.text();
        selectionAnchorSelectionFont = font;
        selectionAnchorSelectionBorderStyle = none(palette);
        selectionAnchorGridBorderStyle = none(palette);
        conversionErrorFgColor = palette.ink(org.kontor.workbench.contribution.Tone.BAD);
    }

    /** The plain painter of a cell. */
    public static ICellPainter text() {
        return new BackgroundPainter(
                new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = text();
        cHeaderCellPainter = text();
        cHeaderSelectionCellPainter = text();
        cHeaderFullSelectionCellPainter = text();
        defaultSelectionCellPainter = text();
        sortHeaderCellPainter = sortable();
        selectedSortHeaderCellPainter = sortable();
    }

    /** The painter of a heading that shows the order. */
    public static ICellPainter sortable() {
        return new BackgroundPainter(new PaddingDecorator(
                new SortableHeaderTextPainter(new TextPainter(false, false), CellEdgeEnum.RIGHT, false, 4, false),
                0,
                PADDING,
                0,
                PADDING,
                false));
    }

    /** The palette in use. */
    public Palette palette() {
        return palette;
    }

    private static BorderStyle none(Palette palette) {
        return new BorderStyle(0, palette.selection(), LineStyleEnum.SOLID);
    }
}
