package org.kontor.customers.ui.selling;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kontor.customers.selling.Deal;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Formats;

/** Paints headings and cards of the board in the colours of its control, so that it fits the light and the dark theme. */
final class BoardPainter {

    private static final int PADDING = 10;
    private static final int LEADING = 4;
    private static final float SOFT = 0.06f;
    private static final float LINE = 0.16f;
    private static final float MUTED = 0.62f;
    private static final float TINT = 0.16f;
    private static final RGB LATE = new RGB(200, 55, 45);
    private static final RGB ACCENT = new RGB(37, 99, 201);

    private final Control control;
    private final Font bold;
    private final int line;

    /** A painter for a control; its fonts go when the control goes. */
    BoardPainter(Control control) {
        this.control = control;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        bold = resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
        GC gc = new GC(control);
        line = gc.getFontMetrics().getHeight() + LEADING;
        gc.dispose();
    }

    int headerHeight() {
        return line * 3 + PADDING * 2;
    }

    int cardHeight() {
        return line * 3 + PADDING * 2;
    }

    void ground(GC gc, Rectangle area, boolean target) {
        gc.setBackground(target ? mix(ACCENT, TINT) : mix(foreground(), SOFT));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 10, 10);
    }

    void header(GC gc, Rectangle area, BoardModel.Column column) {
        int width = area.width - 2 * PADDING;
        int y = area.y + PADDING;
        gc.setFont(bold);
        gc.setForeground(control.getForeground());
        String name = column.stage().getName() + "  " + column.sum().count();
        gc.drawText(Amounts.fit(gc, name, width), area.x + PADDING, y, true);
        gc.setFont(control.getFont());
        gc.setForeground(mix(foreground(), MUTED));
        gc.drawText(Amounts.fit(gc, Amounts.of(column.sum().amounts()), width), area.x + PADDING, y + line, true);
        String weighted = ScreenText.of(
                        "board.weighted", Amounts.of(column.sum().weighted()))
                .toString();
        gc.drawText(Amounts.fit(gc, weighted, width), area.x + PADDING, y + 2 * line, true);
    }

    void card(GC gc, Rectangle area, Deal deal, boolean selected, boolean late) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(control.getBackground());
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        gc.setForeground(selected ? color(ACCENT) : mix(foreground(), LINE));
        gc.setLineWidth(selected ? 2 : 1);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 8, 8);
        gc.setLineWidth(1);
        if (deal.tooLong()) {
            gc.setBackground(color(LATE));
            gc.fillRoundRectangle(area.x + 1, area.y + 6, 4, area.height - 12, 4, 4);
        }
        int width = area.width - 2 * PADDING;
        int x = area.x + PADDING;
        int y = area.y + PADDING;
        gc.setFont(bold);
        gc.setForeground(control.getForeground());
        gc.drawText(Amounts.fit(gc, deal.title(), width), x, y, true);
        gc.setFont(control.getFont());
        gc.setForeground(mix(foreground(), MUTED));
        Formats formats = Formats.current();
        String share = formats.show(FieldKind.PERCENT, deal.probability());
        int shareWidth = gc.textExtent(share).x;
        gc.drawText(share, x + width - shareWidth, y + line, true);
        gc.drawText(Amounts.fit(gc, deal.customer(), width - shareWidth - PADDING), x, y + line, true);
        String day = deal.closeOn().map(formats::day).orElse("");
        int dayWidth = gc.textExtent(day).x;
        if (late) {
            gc.setForeground(color(LATE));
        }
        gc.drawText(day, x + width - dayWidth, y + 2 * line, true);
        gc.setForeground(control.getForeground());
        String figure = formats.show(FieldKind.MONEY, deal.expected().amount()) + " "
                + deal.expected().currency();
        gc.drawText(Amounts.fit(gc, figure, width - dayWidth - PADDING), x, y + 2 * line, true);
    }

    private RGB foreground() {
        return control.getForeground().getRGB();
    }

    /** So much of an ink on the ground of the control. */
    private Color mix(RGB ink, float share) {
        RGB ground = control.getBackground().getRGB();
        return new Color(
                blend(ink.red, ground.red, share),
                blend(ink.green, ground.green, share),
                blend(ink.blue, ground.blue, share));
    }

    private static int blend(int ink, int ground, float share) {
        return Math.round(ink * share + ground * (1 - share));
    }

    private static Color color(RGB rgb) {
        return new Color(rgb);
    }
}
