package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.process.DocumentState;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.grid.Tones;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** Shows where a document stands: the states of its path as arrows, the present one filled. */
final class ProcessPath extends Canvas {

    private static final int HEIGHT = 28;
    private static final int POINT = 10;
    private static final int ROOM = 14;

    private final Font bold;
    private List<DocumentState> path = List.of();
    private Optional<DocumentState> present = Optional.empty();

    ProcessPath(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        bold = Fonts.bold(this);
        addPaintListener(e -> paint(e.gc));
    }

    void show(List<DocumentState> states, DocumentState state) {
        path = states;
        present = Optional.of(state);
        getAccessible().sendEvent(org.eclipse.swt.accessibility.ACC.EVENT_NAME_CHANGED, null);
        setToolTipText(state.label().toString());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(bold);
        int width = side().map(s -> width(gc, s) + ROOM).orElse(0);
        for (DocumentState state : path) {
            width += width(gc, state);
        }
        gc.dispose();
        return new Point(width + POINT, path.isEmpty() ? 0 : HEIGHT);
    }

    private Optional<DocumentState> side() {
        return present.filter(s -> s.step() < 0);
    }

    private static int width(GC gc, DocumentState state) {
        return gc.textExtent(state.label().toString()).x + 2 * ROOM + POINT;
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        gc.setAntialias(SWT.ON);
        int reached = present.map(DocumentState::step).orElse(-1);
        int x = 0;
        for (int i = 0; i < path.size(); i++) {
            DocumentState state = path.get(i);
            boolean here = present.filter(state::equals).isPresent();
            Color ground =
                    here ? palette.accent() : palette.ground(state.step() < reached ? Tone.ACTIVE : Tone.NEUTRAL);
            Color ink = here ? palette.background() : state.step() < reached ? palette.accent() : palette.muted();
            gc.setFont(bold);
            int width = width(gc, state);
            gc.setFont(here ? bold : getFont());
            arrow(gc, x, width, i == 0, ground);
            Point text = gc.textExtent(state.label().toString());
            gc.setForeground(ink);
            gc.drawText(
                    state.label().toString(),
                    x + (i == 0 ? 0 : POINT / 2) + (width - text.x) / 2,
                    (HEIGHT - text.y) / 2,
                    true);
            x += width;
        }
        int start = x + ROOM + POINT;
        side().ifPresent(state -> paintSide(gc, palette, state, start));
    }

    private void paintSide(GC gc, Palette palette, DocumentState state, int x) {
        Tone tone = Tones.of(state.tone());
        gc.setFont(bold);
        Point text = gc.textExtent(state.label().toString());
        gc.setBackground(palette.ground(tone));
        gc.fillRoundRectangle(x, 2, text.x + 2 * ROOM, HEIGHT - 4, HEIGHT, HEIGHT);
        gc.setForeground(tone == Tone.NEUTRAL ? palette.text() : palette.ink(tone));
        gc.drawText(state.label().toString(), x + ROOM, (HEIGHT - text.y) / 2, true);
    }

    private static void arrow(GC gc, int x, int width, boolean first, Color ground) {
        int right = x + width - 3;
        int[] shape = first
                ? new int[] {x, 0, right, 0, right + POINT, HEIGHT / 2, right, HEIGHT, x, HEIGHT}
                : new int[] {x, 0, right, 0, right + POINT, HEIGHT / 2, right, HEIGHT, x, HEIGHT, x + POINT, HEIGHT / 2
                };
        gc.setBackground(ground);
        gc.fillPolygon(shape);
    }
}
