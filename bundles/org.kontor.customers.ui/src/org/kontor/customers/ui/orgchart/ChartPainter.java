package org.kontor.customers.ui.orgchart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.Contact;
import org.kontor.customers.orgchart.ChartLayout;
import org.kontor.customers.orgchart.ChartLayout.Box;
import org.kontor.customers.orgchart.ChartLayout.Line;
import org.kontor.customers.orgchart.ChartLayout.Plan;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** Paints an organisation chart at full size, on the screen in the colours of the theme, on paper in black. */
final class ChartPainter {

    private static final TextSource TEXTS = TextSource.beside(ChartPainter.class);
    private static final int PADDING = 10;
    private static final int STRIPE = 5;
    private static final int ARC = 8;
    private static final float BOLD_PIXELS = 14;
    private static final float SMALL_PIXELS = 12;
    private static final int POINTS_PER_INCH = 72;
    private static final String ELLIPSIS = "…";

    private final Control control;
    private final List<Contact> contacts;
    private final Font bold;
    private final Font small;

    /** A painter for a control; its fonts go when the control goes. */
    ChartPainter(Control control, LocalResourceManager resources, List<Contact> contacts) {
        this.control = control;
        this.contacts = contacts;
        FontDescriptor usual = FontDescriptor.createFrom(control.getFont());
        bold = resources.create(usual.setStyle(SWT.BOLD));
        small = resources.create(usual.increaseHeight(-1));
    }

    static LocalResourceManager resources(Control control) {
        return new LocalResourceManager(JFaceResources.getResources(), control);
    }

    /** On the screen. */
    void paint(GC gc, Plan plan, Optional<Box> selected) {
        Colours colours = Colours.of(control);
        lines(gc, plan, colours.muted());
        for (Box box : plan.boxes()) {
            boolean chosen = selected.equals(Optional.of(box));
            gc.setBackground(box.node().isPerson() ? colours.background() : colours.surface());
            gc.fillRoundRectangle(box.x(), box.y(), ChartLayout.WIDTH, ChartLayout.HEIGHT, ARC, ARC);
            stripe(box).ifPresent(tone -> {
                gc.setBackground(colours.ink(tone));
                gc.fillRoundRectangle(box.x(), box.y(), STRIPE, ChartLayout.HEIGHT, STRIPE, STRIPE);
            });
            gc.setForeground(chosen ? colours.accent() : colours.border());
            gc.setLineWidth(chosen ? 2 : 1);
            gc.drawRoundRectangle(box.x(), box.y(), ChartLayout.WIDTH, ChartLayout.HEIGHT, ARC, ARC);
            words(gc, box, colours.text(), colours.muted(), bold, small);
        }
    }

    /** On paper; the context is scaled so that a unit is a pixel of the screen. */
    void print(GC gc, Plan plan) {
        Color black = gc.getDevice().getSystemColor(SWT.COLOR_BLACK);
        Font strong = font(gc, BOLD_PIXELS, SWT.BOLD);
        Font plain = font(gc, SMALL_PIXELS, SWT.NORMAL);
        lines(gc, plan, black);
        for (Box box : plan.boxes()) {
            gc.drawRoundRectangle(box.x(), box.y(), ChartLayout.WIDTH, ChartLayout.HEIGHT, ARC, ARC);
            words(gc, box, black, black, strong, plain);
        }
        strong.dispose();
        plain.dispose();
    }

    /** The scale of the context counts for texts as well, so the font's height is in units, not in points. */
    private Font font(GC gc, float pixels, int style) {
        int points =
                Math.max(1, Math.round(pixels * POINTS_PER_INCH / gc.getDevice().getDPI().y));
        return new Font(gc.getDevice(), control.getFont().getFontData()[0].getName(), points, style);
    }

    private static void lines(GC gc, Plan plan, Color color) {
        gc.setForeground(color);
        gc.setLineWidth(1);
        for (Line line : plan.lines()) {
            gc.drawLine(line.x1(), line.y1(), line.x2(), line.y2());
        }
    }

    private void words(GC gc, Box box, Color text, Color muted, Font strong, Font plain) {
        int x = box.x() + PADDING + STRIPE;
        int width = ChartLayout.WIDTH - 2 * PADDING - STRIPE;
        Optional<Contact> person = contact(box);
        List<String> below = person.map(ChartPainter::details).orElse(List.of());
        gc.setFont(strong);
        int line = gc.getFontMetrics().getHeight();
        int y = box.y() + (ChartLayout.HEIGHT - line * (1 + below.size())) / 2;
        gc.setForeground(text);
        gc.drawText(fit(gc, box.node().label(), width), x, y, true);
        gc.setFont(plain);
        gc.setForeground(muted);
        for (String detail : below) {
            y += line;
            gc.drawText(fit(gc, detail, width), x, y, true);
        }
    }

    private Optional<Contact> contact(Box box) {
        return box.node().contact().stream().mapToObj(contacts::get).findFirst();
    }

    /** Position and department; then the part in a purchase. */
    private static List<String> details(Contact contact) {
        String place = Stream.of(contact.getTitle(), contact.getDepartment())
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining("  ·  "));
        Stream<String> role = Optional.ofNullable(contact.getRole()).map(r -> TEXTS.get("role." + r.name())).stream();
        return Stream.concat(Stream.of(place), role).filter(s -> !s.isBlank()).toList();
    }

    /** What one sees of the words; for assistive programs and tests. */
    String spoken(Box box) {
        return Stream.concat(
                        Stream.of(box.node().label()),
                        contact(box).map(ChartPainter::details).orElse(List.of()).stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<Tone> stripe(Box box) {
        return contact(box).flatMap(c -> Optional.ofNullable(c.getRole())).map(ChartPainter::tone);
    }

    private static Tone tone(BuyingRole role) {
        return switch (role) {
            case DECIDER -> Tone.BAD;
            case INFLUENCER -> Tone.WARNING;
            case BUYER -> Tone.ACTIVE;
            case COACH -> Tone.GOOD;
            case USER -> Tone.NEUTRAL;
        };
    }

    private static String fit(GC gc, String text, int width) {
        String shown = text;
        for (int end = text.length() - 1; end > 0 && gc.textExtent(shown).x > width; end--) {
            shown = text.substring(0, end) + ELLIPSIS;
        }
        return shown;
    }
}
