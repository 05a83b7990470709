package org.kontor.tests.widgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;

/** Drives real widgets: finds them by their test id, acts on them by events, waits by handling events. */
public final class Ui {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final int BEAT_MILLIS = 10;
    private static final int QUIET_ROUNDS = 5;
    private static final int PAINTING_MILLIS = 300;
    private static final String ID = "org.kontor.testId";

    private Ui() {}

    /** The display. */
    public static Display display() {
        return Display.getDefault();
    }

    /** The page of the one window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The workplace of who is signed in. */
    public static Workplace workplace() {
        return PlatformUI.getWorkbench().getService(Workplace.class);
    }

    /** What the installed modules offer. */
    public static Modules modules() {
        return PlatformUI.getWorkbench().getService(Modules.class);
    }

    /** Handles events until the condition holds; fails the test when it does not within some seconds. */
    public static void waitFor(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Did not come: " + what);
            }
            step();
        }
    }

    /** Handles events until all reading and storing has ended, and what was shown or begun because of it too. */
    public static void settle() {
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

    /** The visible control with that test id in any window; what opened last is looked at first. */
    public static Optional<Control> find(String testId) {
        for (Shell shell : List.of(display().getShells()).reversed()) {
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

    /** All visible controls of a kind. */
    public static <C extends Control> List<C> all(Class<C> type) {
        return Stream.of(display().getShells())
                .flatMap(Ui::visible)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Control> visible(Control control) {
        if (control.isDisposed() || !control.isVisible()) {
            return Stream.empty();
        }
        Stream<Control> inside = control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(Ui::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(control), inside);
    }

    /** The control; waits for it. */
    public static <C extends Control> C get(String testId, Class<C> type) {
        waitFor(testId, () -> find(testId).isPresent());
        return type.cast(find(testId).orElseThrow());
    }

    /** Writes into a field. */
    public static void type(String testId, String text) {
        Text field = get(testId, Text.class);
        field.setFocus();
        field.setText(text);
    }

    /** Presses a button. */
    public static void click(String testId) {
        click(get(testId, Button.class));
    }

    /** Presses a button. */
    public static void click(Button button) {
        Event event = new Event();
        if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        button.notifyListeners(SWT.Selection, event);
    }

    /** Takes a step at the head of a record: by its button, or from the menu in which the others stand. */
    public static void step(String id) {
        if (find("step." + id).isPresent()) {
            click("step." + id);
            return;
        }
        MenuItem item = further().stream()
                .filter(step -> ("step." + id).equals(step.getData(ID)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not offered: " + id));
        item.notifyListeners(SWT.Selection, new Event());
        item.getParent().setVisible(false);
    }

    /** Whether a step is offered at the head of a record, as a button or in the menu. */
    public static boolean offers(String id) {
        if (find("step." + id).isPresent()) {
            return true;
        }
        List<MenuItem> items = further();
        boolean offered = items.stream().anyMatch(step -> ("step." + id).equals(step.getData(ID)));
        items.stream().findFirst().ifPresent(item -> item.getParent().setVisible(false));
        return offered;
    }

    /** Opens the menu of steps that have no button of their own. */
    private static List<MenuItem> further() {
        Menu[] shown = new Menu[1];
        Listener watch = e -> shown[0] = e.widget instanceof Menu menu ? menu : shown[0];
        display().addFilter(SWT.Show, watch);
        Optional<Control> more = find("step.more");
        more.ifPresent(button -> {
            click((Button) button);
            waitFor("the menu of steps", () -> shown[0] != null);
        });
        display().removeFilter(SWT.Show, watch);
        return more.isEmpty() ? List.of() : List.of(shown[0].getItems());
    }

    /** Presses a key in a control. */
    public static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode == SWT.CR ? '\r' : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** The topmost window with that title, if it is open. */
    public static Optional<Shell> window(String title) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getText().contains(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Presses the default button of a dialog as soon as it is there; call it before what opens the dialog. */
    public static void answer(String title, Runnable before) {
        answer(() -> window(title), before);
    }

    /** The same for the dialog in which an action asks for values, whatever its title. */
    public static void answerAsked(Runnable before) {
        answer(() -> find("ask").map(Shell.class::cast), before);
    }

    /** The same for the next window that opens over those that are open now, whatever its title. */
    public static void answerNext(Runnable before) {
        Set<Shell> known = Set.of(display().getShells());
        answer(
                () -> Stream.of(display().getShells())
                        .filter(shell ->
                                !known.contains(shell) && shell.isVisible() && shell.getDefaultButton() != null)
                        .findFirst(),
                before);
    }

    /** A dialog that does not take the answer is closed in the end, so that the test fails and does not wait forever. */
    static void answer(Supplier<Optional<Shell>> dialog, Runnable before) {
        soon(dialog, open -> {
            display().timerExec((int) PATIENCE_MILLIS, () -> {
                if (!open.isDisposed()) {
                    open.close();
                }
            });
            before.run();
            click(open.getDefaultButton());
        });
    }

    /** Does something as soon as it can be found; for windows that block whoever opens them. */
    public static <T> void soon(Supplier<Optional<T>> awaited, Consumer<T> work) {
        Runnable[] watch = new Runnable[1];
        watch[0] = () -> awaited.get().ifPresentOrElse(work, () -> display().timerExec(BEAT_MILLIS * 5, watch[0]));
        display().timerExec(BEAT_MILLIS * 5, watch[0]);
    }

    /** Opens a page by the keys of the navigation bar. */
    public static void navigate(String entry) {
        Control bar = get("navigation", Control.class);
        List<String> entries = modules().navigation(workplace().actor()).stream()
                .map(NavigationEntry::id)
                .toList();
        if (!entries.contains(entry)) {
            throw new AssertionError("Not in the navigation: " + entry + ", but " + entries);
        }
        key(bar, SWT.HOME);
        IntStream.range(0, entries.indexOf(entry)).forEach(i -> key(bar, SWT.ARROW_DOWN));
        key(bar, SWT.CR);
        settle();
    }

    /** Presses a button of a tool bar. */
    public static void tool(String testId) {
        ToolItem[] found = new ToolItem[1];
        waitFor(testId, () -> {
            found[0] = Stream.of(display().getShells())
                    .filter(Shell::isVisible)
                    .flatMap(Ui::tools)
                    .filter(item -> testId.equals(item.getData(ID)))
                    .findFirst()
                    .orElse(null);
            return found[0] != null;
        });
        found[0].notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<ToolItem> tools(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        if (control instanceof ToolBar bar) {
            return Stream.of(bar.getItems());
        }
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(Ui::tools)
                : Stream.empty();
    }

    /** Types part of a record's name into a field that refers to one, and takes the first that is offered. */
    public static void choose(String testId, String text) {
        Text field = get(testId, Text.class);
        field.getShell().forceActive();
        field.forceFocus();
        field.setText(text);
        waitFor("what is offered for " + text, () -> find("typeAhead").isPresent());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = '\r';
        field.notifyListeners(SWT.KeyDown, enter);
        settle();
    }

    /** Writes what the screen shows into a file of that name, as soon as everything has been read and painted. */
    public static void picture(Path folder, String name) {
        settle();
        long painted = System.currentTimeMillis() + PAINTING_MILLIS;
        waitFor("what is painted", () -> System.currentTimeMillis() > painted);
        Rectangle area = display().getBounds();
        Image image = new Image(display(), area.width, area.height);
        GC gc = new GC(display());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        try {
            loader.save(Files.createDirectories(folder).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes all tabs without storing. */
    public static void closeEditors() {
        page().closeAllEditors(false);
        settle();
    }

    /** Measures how long the user interface does not answer. */
    public static final class Pauses implements AutoCloseable {

        private final AtomicBoolean running = new AtomicBoolean(true);
        private final AtomicLong longest = new AtomicLong();
        private final Thread beat = new Thread(this::measure, "pauses of the user interface");

        /** Begins to measure. */
        public Pauses() {
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
        public long longestMillis() {
            return longest.get() / 1_000_000;
        }

        @Override
        public void close() {
            running.set(false);
        }
    }
}
