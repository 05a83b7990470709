package org.kontor.customers.ui.selling;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.customers.selling.SalePath;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** A bar for each stage: the deals that went on, that were lost there, and that are there now; beside it the days. */
final class PathPicture extends Canvas {

    private static final int NAME = 130;
    private static final int DAYS = 300;
    private static final int HIGHEST = 54;
    private static final int PAD = 8;

    private List<SalePath.Step> steps = List.of();

    PathPicture(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Colours.ownPainting(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = steps.stream().map(s -> s.stage() + ": " + days(s)).reduce("", (a, b) -> a + b + "; ");
            }
        });
    }

    void show(List<SalePath.Step> shown) {
        steps = List.copyOf(shown);
        redraw();
    }

    /** What is shown; for tests. */
    List<SalePath.Step> steps() {
        return steps;
    }

    private void paint(GC gc) {
        Colours colours = Colours.of(this);
        Rectangle client = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colours.background());
        gc.fillRectangle(client);
        if (steps.isEmpty()) {
            return;
        }
        int height = Math.min(HIGHEST, (client.height - PAD) / steps.size());
        int most = Math.max(
                1, steps.stream().mapToInt(SalePath.Step::reached).max().orElse(1));
        int room = Math.max(80, client.width - NAME - DAYS - 3 * PAD);
        for (int i = 0; i < steps.size(); i++) {
            paintStep(gc, colours, steps.get(i), new Rectangle(PAD, PAD + i * height, room, height - PAD), most);
        }
    }

    private void paintStep(GC gc, Colours colours, SalePath.Step step, Rectangle at, int most) {
        int middle = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(colours.text());
        gc.drawText(Amounts.fit(gc, step.stage(), NAME), at.x, middle, true);
        int x = at.x + NAME + PAD;
        gc.setBackground(colours.surface());
        gc.fillRectangle(x, at.y, at.width, at.height);
        int width = at.width * step.reached() / most;
        int[] parts = {step.wentOn(), step.lost(), step.here()};
        Color[] grounds = {colours.ink(Tone.GOOD), colours.ink(Tone.BAD), colours.ink(Tone.ACTIVE)};
        int left = x;
        for (int part = 0; part < parts.length; part++) {
            int wide = step.reached() == 0 ? 0 : width * parts[part] / step.reached();
            gc.setBackground(grounds[part]);
            gc.fillRectangle(left, at.y, wide, at.height);
            String number = String.valueOf(parts[part]);
            if (parts[part] > 0 && gc.textExtent(number).x + 4 < wide) {
                gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
                gc.drawText(number, left + (wide - gc.textExtent(number).x) / 2, middle, true);
            }
            left += wide;
        }
        gc.setForeground(isSlow(step) ? colours.ink(Tone.BAD) : colours.muted());
        gc.drawText(Amounts.fit(gc, days(step), DAYS - PAD), x + at.width + PAD, middle, true);
    }

    /** Those who are there now have been there for half as long again as is usual. */
    private static boolean isSlow(SalePath.Step step) {
        return step.here() > 0
                && step.usualDays().signum() > 0
                && step.daysNow().compareTo(step.usualDays().multiply(new BigDecimal("1.5"))) > 0;
    }

    private static String days(SalePath.Step step) {
        return ScreenText.of(
                        "path.days",
                        Formats.current().show(FieldKind.PERCENT, step.passing()),
                        step.usualDays().toPlainString(),
                        step.daysNow().toPlainString())
                .toString();
    }
}
