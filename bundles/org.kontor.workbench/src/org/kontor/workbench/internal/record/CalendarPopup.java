package org.kontor.workbench.internal.record;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A calendar below a field. Arrow keys move, Enter or a double click takes the day, Escape closes. */
final class CalendarPopup {

    private final Text below;
    private final LocalDate start;
    private final Consumer<LocalDate> taken;

    CalendarPopup(Text below, LocalDate start, Consumer<LocalDate> taken) {
        this.below = below;
        this.start = start;
        this.taken = taken;
    }

    void open() {
        Shell shell = new Shell(below.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        calendar.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        calendar.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                take(shell, calendar);
            } else if (e.keyCode == SWT.ESC) {
                shell.dispose();
            }
        });
        calendar.addListener(SWT.MouseDoubleClick, e -> take(shell, calendar));
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.dispose();
            }
        }));
        shell.pack();
        Point place = below.toDisplay(0, below.getSize().y + 2);
        shell.setLocation(place);
        shell.open();
        calendar.setFocus();
    }

    private void take(Shell shell, DateTime calendar) {
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        shell.dispose();
        taken.accept(day);
    }
}
