package org.kontor.workbench.internal.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** Paints the entries with picture and text under the names of their departments; a mouse or the keys open them. */
final class NavigationBar extends Canvas {

    private static final int ROW = 34;
    private static final int HEADING = 30;
    private static final int INDENT = 12;
    private static final int ICON = 20;

    private record Line(Optional<NavigationEntry> entry, String text, int y, int height) {}

    private final Icons icons;
    private final Font bold;
    private final Font small;
    private final Consumer<NavigationEntry> opener;
    private final Map<Badge, Integer> badges = new HashMap<>();
    private List<Line> lines = List.of();
    private Optional<String> active = Optional.empty();
    private int focus = -1;
    private int hover = -1;

    NavigationBar(Composite parent, Consumer<NavigationEntry> opener) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.opener = opener;
        icons = new Icons(this);
        bold = Fonts.bold(this);
        small = Fonts.smaller(this);
        setData("org.kontor.testId", "navigation");
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> hover(lineAt(e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseDown, e -> {
            setFocus();
            open(lineAt(e.y));
        });
        addListener(SWT.FocusIn, e -> {
            if (focus < 0) {
                move(-1, 1);
            }
            redraw();
        });
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addKeyListener(org.eclipse.swt.events.KeyListener.keyPressedAdapter(this::key));
        accessible();
    }

    void show(List<NavigationEntry> entries) {
        List<Line> result = new ArrayList<>();
        int y = 8;
        NavigationGroup group = NavigationGroup.TOP;
        for (NavigationEntry entry : entries) {
            if (!entry.group().id().equals(group.id())) {
                group = entry.group();
                result.add(new Line(Optional.empty(), group.label().toString(), y, HEADING));
                y += HEADING;
            }
            result.add(new Line(Optional.of(entry), entry.label().toString(), y, ROW));
            y += ROW;
        }
        lines = List.copyOf(result);
        focus = Math.min(focus, lines.size() - 1);
        resize();
        redraw();
    }

    void activate(Optional<String> entryId) {
        active = entryId;
        redraw();
    }

    void badges(Map<Badge, Integer> counted) {
        badges.clear();
        badges.putAll(counted);
        redraw();
    }

    List<NavigationEntry> entries() {
        return lines.stream().flatMap(l -> l.entry().stream()).toList();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height =
                lines.isEmpty() ? ROW : lines.getLast().y() + lines.getLast().height() + 8;
        return new Point(widthHint == SWT.DEFAULT ? 180 : widthHint, height);
    }

    private void resize() {
        if (getParent() instanceof ScrolledComposite scroller) {
            scroller.setMinHeight(computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y);
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.navigation());
        gc.fillRectangle(area);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.entry().isPresent()) {
                paintEntry(gc, palette, area, i, line, line.entry().get());
            } else {
                gc.setFont(small);
                gc.setForeground(palette.navigationMuted());
                int height = gc.textExtent(line.text()).y;
                gc.drawText(line.text(), INDENT + 4, line.y() + line.height() - height - 4, true);
            }
        }
    }

    private void paintEntry(GC gc, Palette palette, Rectangle area, int index, Line line, NavigationEntry entry) {
        boolean selected = active.filter(entry.id()::equals).isPresent();
        if (selected || index == hover) {
            gc.setAlpha(selected ? 255 : 120);
            gc.setBackground(palette.navigationSelection());
            gc.fillRoundRectangle(8, line.y() + 1, area.width - 16, line.height() - 2, 8, 8);
            gc.setAlpha(255);
        }
        if (index == focus && isFocusControl()) {
            gc.setForeground(palette.navigationMuted());
            gc.drawRoundRectangle(8, line.y() + 1, area.width - 17, line.height() - 3, 8, 8);
        }
        var ink = selected ? new org.eclipse.swt.graphics.Color(255, 255, 255) : palette.navigationText();
        gc.drawImage(icons.image(entry.icon(), ICON, ink), INDENT + 6, line.y() + (line.height() - ICON) / 2);
        gc.setFont(selected ? bold : getFont());
        gc.setForeground(ink);
        int height = gc.textExtent(line.text()).y;
        gc.drawText(line.text(), INDENT + 6 + ICON + 10, line.y() + (line.height() - height) / 2, true);
        entry.badge().map(badges::get).filter(n -> n > 0).ifPresent(n -> paintBadge(gc, palette, area, line, n));
    }

    private void paintBadge(GC gc, Palette palette, Rectangle area, Line line, int count) {
        String text = count > 99 ? "99+" : Integer.toString(count);
        gc.setFont(small);
        Point size = gc.textExtent(text);
        int width = Math.max(size.x + 12, size.y + 4);
        int x = area.width - width - 18;
        int y = line.y() + (line.height() - size.y - 4) / 2;
        gc.setBackground(Palette.LIGHT.accent());
        gc.fillRoundRectangle(x, y, width, size.y + 4, size.y + 4, size.y + 4);
        gc.setForeground(new org.eclipse.swt.graphics.Color(255, 255, 255));
        gc.drawText(text, x + (width - size.x) / 2, y + 2, true);
        gc.setForeground(palette.navigationText());
    }

    private int lineAt(int y) {
        for (int i = 0; i < lines.size(); i++) {
            if (y >= lines.get(i).y() && y < lines.get(i).y() + lines.get(i).height()) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int index) {
        if (hover != index) {
            hover = index;
            boolean hand = index >= 0 && lines.get(index).entry().isPresent();
            setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    private void open(int index) {
        if (index >= 0) {
            lines.get(index).entry().ifPresent(entry -> {
                focus = index;
                opener.accept(entry);
            });
        }
    }

    private void key(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(focus, 1);
            case SWT.ARROW_UP -> move(focus, -1);
            case SWT.HOME -> move(-1, 1);
            case SWT.END -> move(lines.size(), -1);
            case SWT.CR, SWT.KEYPAD_CR -> open(focus);
            default -> {
                if (event.character == ' ') {
                    open(focus);
                }
            }
        }
    }

    private void move(int from, int step) {
        int i = from + step;
        while (i >= 0 && i < lines.size() && lines.get(i).entry().isEmpty()) {
            i += step;
        }
        if (i >= 0 && i < lines.size()) {
            focus = i;
            getAccessible().selectionChanged();
            if (getParent() instanceof ScrolledComposite scroller) {
                reveal(scroller, lines.get(i));
            }
            redraw();
        }
    }

    private static void reveal(ScrolledComposite scroller, Line line) {
        int top = scroller.getOrigin().y;
        int height = scroller.getClientArea().height;
        if (height < line.height()) {
            // not laid out yet: everything would seem to lie below the edge
            return;
        }
        if (line.y() < top) {
            scroller.setOrigin(0, line.y());
        } else if (line.y() + line.height() > top + height) {
            scroller.setOrigin(0, line.y() + line.height() - height);
        }
    }

    private void accessible() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = focus >= 0 && focus < lines.size() ? lines.get(focus).text() : "";
            }
        });
    }
}
