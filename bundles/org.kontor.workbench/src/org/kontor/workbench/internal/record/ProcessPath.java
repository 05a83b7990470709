package org.kontor.workbench.internal.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.process.DocumentState;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.grid.Tones;
import org.kontor.workbench.internal.style.Ellipsis;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/**
 * Shows where a document stands: the states of its path as arrows, the present one filled. Below each state that it came
 * to stands who brought it there, when, and how long it stayed (ORD-24); below that, what the document waits for: somebody
 * outside the company, or those who have not answered yet.
 */
final class ProcessPath extends Canvas {

    private static final int HEIGHT = 28;
    private static final int POINT = 10;
    private static final int ROOM = 14;
    private static final int GAP = 4;
    /** As narrow as a state gets: some letters of its name; the mouse shows it in full. */
    private static final int LEAST = 56;

    private final Font bold;
    private final Font small;
    private List<DocumentState> path = List.of();
    private Optional<DocumentState> present = Optional.empty();
    private Optional<String> awaited = Optional.empty();
    private PathMarks marks = new PathMarks(List.of(), Instant.EPOCH, Formats.current());

    ProcessPath(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        bold = Fonts.bold(this);
        small = Fonts.smaller(this);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> setToolTipText(at(e.x).map(marks::full).orElse(null)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    void show(Workflow.Standing standing) {
        path = standing.path();
        present = Optional.of(standing.state());
        awaited = standing.awaits().map(Object::toString);
        marks = new PathMarks(standing.history(), Instant.now(), Formats.current());
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** Why it stands there, in the words of who took the last step. */
    Optional<String> reason() {
        return marks.reason();
    }

    /** The present state, then all that is said of each. */
    String spoken() {
        return present.map(state -> state.label().toString()).orElse("")
                + awaited.map(words -> ", " + words).orElse("") + "\n"
                + path.stream()
                        .filter(state -> marks.brief(state).isPresent())
                        .map(marks::full)
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int width = side().map(s -> width(gc, s)).orElse(0) + sideGap();
        for (DocumentState state : path) {
            width += width(gc, state);
        }
        gc.setFont(small);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int lines = awaited.isPresent() ? 2 : 1;
        return new Point(width + POINT, path.isEmpty() ? 0 : HEIGHT + GAP + lines * line);
    }

    private Optional<DocumentState> side() {
        return present.filter(s -> s.step() < 0);
    }

    /**
     * How wide each state is drawn. Where the room is too narrow for all of them, the words below the names give way, then the
     * names of all but the present state.
     */
    private Map<DocumentState, Integer> widths(GC gc) {
        List<DocumentState> shown =
                Stream.concat(path.stream(), side().stream()).toList();
        Map<DocumentState, Integer> widths = new LinkedHashMap<>();
        shown.forEach(state -> widths.put(state, width(gc, state)));
        int wanted = widths.values().stream().mapToInt(Integer::intValue).sum() + sideGap() + POINT;
        int spare = shown.stream()
                .mapToInt(state -> widths.get(state) - nameWidth(gc, state))
                .sum();
        int missing = Math.min(spare, wanted - getClientArea().width);
        if (missing > 0) {
            widths.replaceAll((state, width) -> width - Math.ceilDiv((width - nameWidth(gc, state)) * missing, spare));
        }
        shortenNames(widths);
        return widths;
    }

    private void shortenNames(Map<DocumentState, Integer> widths) {
        int wanted = widths.values().stream().mapToInt(Integer::intValue).sum() + sideGap() + POINT;
        int spare = widths.keySet().stream()
                .mapToInt(state -> spare(state, widths.get(state)))
                .sum();
        int missing = Math.min(spare, wanted - getClientArea().width);
        if (missing > 0) {
            widths.replaceAll((state, width) -> width - Math.ceilDiv(spare(state, width) * missing, spare));
        }
    }

    /** How much narrower a state may become: where the document stands is always read in full. */
    private int spare(DocumentState state, int width) {
        return present.filter(state::equals).isPresent() ? 0 : Math.max(0, width - LEAST);
    }

    private int sideGap() {
        return side().map(state -> ROOM).orElse(0);
    }

    private int nameWidth(GC gc, DocumentState state) {
        gc.setFont(bold);
        return gc.textExtent(state.label().toString()).x + 2 * ROOM + POINT;
    }

    private int width(GC gc, DocumentState state) {
        int name = nameWidth(gc, state);
        gc.setFont(small);
        return Math.max(
                name,
                marks.brief(state)
                        .map(mark -> gc.textExtent(mark).x + ROOM + POINT)
                        .orElse(0));
    }

    /** The state at a place from the left. */
    private Optional<DocumentState> at(int x) {
        GC gc = new GC(this);
        int right = 0;
        Optional<DocumentState> found = Optional.empty();
        Map<DocumentState, Integer> widths = widths(gc);
        for (DocumentState state : path) {
            right += widths.get(state);
            if (found.isEmpty() && x < right) {
                found = Optional.of(state);
            }
        }
        gc.dispose();
        return found.or(this::side);
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        gc.setAntialias(SWT.ON);
        int reached = present.map(DocumentState::step).orElse(-1);
        Map<DocumentState, Integer> widths = widths(gc);
        int x = 0;
        for (int i = 0; i < path.size(); i++) {
            DocumentState state = path.get(i);
            boolean here = present.filter(state::equals).isPresent();
            Color ground =
                    here ? palette.accent() : palette.ground(state.step() < reached ? Tone.ACTIVE : Tone.NEUTRAL);
            Color ink = here ? palette.background() : state.step() < reached ? palette.accent() : palette.muted();
            int width = widths.get(state);
            gc.setFont(here ? bold : getFont());
            arrow(gc, x, width, i == 0, ground);
            String name = Ellipsis.fit(gc, state.label().toString(), width - POINT - GAP);
            Point text = gc.textExtent(name);
            gc.setForeground(ink);
            gc.drawText(name, x + (i == 0 ? 0 : POINT / 2) + (width - text.x) / 2, (HEIGHT - text.y) / 2, true);
            mark(gc, palette, state, x + (i == 0 ? 0 : POINT / 2), width);
            if (here) {
                await(gc, palette, x + (i == 0 ? 0 : POINT / 2), width);
            }
            x += width;
        }
        int start = x + ROOM + POINT;
        side().ifPresent(state -> paintSide(gc, palette, state, start, widths.get(state) - POINT));
    }

    private void mark(GC gc, Palette palette, DocumentState state, int x, int width) {
        marks.brief(state).ifPresent(whole -> {
            gc.setFont(small);
            gc.setForeground(palette.muted());
            String mark = Ellipsis.fit(gc, whole, width - POINT);
            gc.drawText(mark, x + (width - gc.textExtent(mark).x) / 2, HEIGHT + GAP, true);
        });
    }

    /** Below the present state, where nothing else stands on that line; long words go on to either side, not out of sight. */
    private void await(GC gc, Palette palette, int x, int width) {
        awaited.ifPresent(words -> {
            gc.setFont(small);
            gc.setForeground(palette.ink(Tone.WARNING));
            int wide = gc.textExtent(words).x;
            int left = Math.min(x + (width - wide) / 2, getClientArea().width - wide);
            gc.drawText(
                    words, Math.max(0, left), HEIGHT + GAP + gc.getFontMetrics().getHeight(), true);
        });
    }

    private void paintSide(GC gc, Palette palette, DocumentState state, int x, int width) {
        Tone tone = Tones.of(state.tone());
        gc.setFont(bold);
        Point text = gc.textExtent(state.label().toString());
        gc.setBackground(palette.ground(tone));
        gc.fillRoundRectangle(x, 2, width, HEIGHT - 4, HEIGHT, HEIGHT);
        gc.setForeground(tone == Tone.NEUTRAL ? palette.text() : palette.ink(tone));
        gc.drawText(state.label().toString(), x + (width - text.x) / 2, (HEIGHT - text.y) / 2, true);
        mark(gc, palette, state, x, width);
        await(gc, palette, x, width);
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
