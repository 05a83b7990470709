package org.kontor.workbench.tests;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;

/** Drives real widgets: finds them by their test id, acts on them by events, waits by handling events. */
final class Ui {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final int BEAT_MILLIS = 10;
    private static final int QUIET_ROUNDS = 5;
    private static final String ID = "org.kontor.testId";

    private Ui() {}

    static Display display() {
        return Display.getDefault();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Workplace workplace() {
        return PlatformUI.getWorkbench().getService(Workplace.class);
    }

    static Modules modules() {
        return PlatformUI.getWorkbench().getService(Modules.class);
    }

    /** Handles events until the condition holds; fails the test when it does not within some seconds. */
    static void waitFor(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Did not come: " + what);
            }
            step();
        }
    }

    /** Handles events until all reading and storing has ended, and what was shown or begun because of it too. */
    static void settle() {
        int quiet = 0;
        while (quiet < QUIET_ROUNDS) {
            waitFor("end of background work", () -> Job.getJobManager().find(Background.FAMILY).length == 0);
            AtomicBoolean reached = new AtomicBoolean();
            display().asyncExec(() -> reached.set(true));
            waitFor("what was to be shown", reached::get);
            quiet = Job.getJobManager().find(Background.FAMILY).length == 0 ? quiet + 1 : 0;
        }
    }

    private static void step() {
        display().timerExec(BEAT_MILLIS, () -> {});
        if (!display().readAndDispatch()) {
            display().sleep();
        }
    }

    /** The visible control with that test id in any window. */
    static Optional<Control> find(String testId) {
        for (Shell shell : display().getShells()) {
            Optional<Control> found = find(shell, testId);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Control> find(Control control, String testId) {
        if (control.isDisposed() || !control.isVisible()) {
            return Optional.empty();
        }
        if (testId.equals(control.getData(ID))) {
            return Optional.of(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<Control> found = find(child, testId);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The control; waits for it. */
    static <C extends Control> C get(String testId, Class<C> type) {
        waitFor(testId, () -> find(testId).isPresent());
        return type.cast(find(testId).orElseThrow());
    }

    static void type(String testId, String text) {
        Text field = get(testId, Text.class);
        field.setFocus();
        field.setText(text);
    }

    static void click(String testId) {
        click(get(testId, Button.class));
    }

    static void click(Button button) {
        Event event = new Event();
        if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, event);
    }

    static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode == SWT.CR ? '\r' : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** The topmost window with that title, if it is open. */
    static Optional<Shell> window(String title) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getText().contains(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Presses the default button of a dialog as soon as it is there; call it before what opens the dialog. */
    static void answer(String title, Runnable before) {
        answer(() -> window(title), before);
    }

    /** The same for the dialog in which an action asks for values, whatever its title. */
    static void answerAsked(Runnable before) {
        answer(() -> find("ask").map(Shell.class::cast), before);
    }

    private static void answer(Supplier<Optional<Shell>> dialog, Runnable before) {
        Runnable[] watch = new Runnable[1];
        watch[0] = () -> {
            Optional<Shell> open = dialog.get();
            if (open.isPresent()) {
                before.run();
                click(open.get().getDefaultButton());
            } else {
                display().timerExec(BEAT_MILLIS * 5, watch[0]);
            }
        };
        display().timerExec(BEAT_MILLIS * 5, watch[0]);
    }

    static void closeEditors() {
        page().closeAllEditors(false);
        settle();
    }

    /** Measures how long the user interface does not answer. */
    static final class Pauses implements AutoCloseable {

        private final AtomicBoolean running = new AtomicBoolean(true);
        private final AtomicLong longest = new AtomicLong();
        private final Thread beat = new Thread(this::measure, "pauses of the user interface");

        Pauses() {
            beat.setDaemon(true);
            beat.start();
        }

        private void measure() {
            AtomicBoolean answered = new AtomicBoolean(true);
            while (running.get()) {
                if (answered.compareAndSet(true, false)) {
                    long asked = System.nanoTime();
                    display().asyncExec(() -> {
                        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                        answered.set(true);
                    });
                }
                LockSupport.parkNanos(BEAT_MILLIS * 1_000_000L);
            }
        }

        /** The longest pause so far in milliseconds. */
        long longestMillis() {
            return longest.get() / 1_000_000;
        }

        @Override
        public void close() {
            running.set(false);
        }
    }
}
