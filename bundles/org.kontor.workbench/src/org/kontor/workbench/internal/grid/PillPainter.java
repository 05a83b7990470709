package org.kontor.workbench.internal.grid;

import java.util.function.Function;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.style.Palette;

/** Shows a state as a small coloured label. */
public final class PillPainter extends BackgroundPainter {

    private static final int INSET = 8;

    private final Palette palette;
    private final Function<ILayerCell, Tone> tones;

    /** A painter that asks for the tone of each cell. */
    public PillPainter(Palette palette, Function<ILayerCell, Tone> tones) {
        this.palette = palette;
        this.tones = tones;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        String text = cell.getDataValue() == null ? "" : cell.getDataValue().toString();
        if (text.isEmpty()) {
            return;
        }
        Tone tone = tones.apply(cell);
        Rectangle clipping = gc.getClipping();
        gc.setClipping(clipping.intersection(bounds));
        gc.setAntialias(SWT.ON);
        Point size = gc.textExtent(text);
        int height = Math.min(bounds.height - 6, size.y + 4);
        int width = Math.min(size.x + 2 * INSET, bounds.width - INSET);
        int y = bounds.y + (bounds.height - height) / 2;
        gc.setBackground(palette.ground(tone));
        gc.fillRoundRectangle(bounds.x + INSET - 2, y, width, height, height, height);
        gc.setForeground(tone == Tone.NEUTRAL ? palette.text() : palette.ink(tone));
        gc.drawText(text, bounds.x + 2 * INSET - 2, y + (height - size.y) / 2, true);
        gc.setClipping(clipping);
    }
}
