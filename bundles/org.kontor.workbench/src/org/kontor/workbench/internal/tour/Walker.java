package org.kontor.workbench.internal.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kontor.workbench.internal.home.HomePage;
import org.kontor.workbench.internal.work.Background;

/** Walks through the workbench like a user who waits until everything is there, and takes pictures on the way. */
final class Walker {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final long CALM_MILLIS = 350;
    private static final int CALM_RESTS = 5;
    private static final int DIALOG_POLL_MILLIS = 200;

    private final Display display;
    private final Pictures pictures;

    /** How often there was nothing left to handle. */
    private int rests;

    Walker(Display display, Pictures pictures) {
        this.display = display;
        this.pictures = pictures;
    }

    /** Runs what opens a modal window, takes its picture while it is open, and closes it. */
    void dialog(String name, Runnable opening) {
        Shell main = window().getShell();
        boolean[] seen = {false};
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        Runnable watch = new Runnable() {
            @Override
            public void run() {
                Optional<Shell> open = Stream.of(display.getShells())
                        .filter(s -> s != main && s.isVisible() && !s.getText().isEmpty())
                        .findFirst();
                if (open.isPresent()) {
                    seen[0] = true;
                    settle(() -> true);
                    pictures.take(open.get(), name);
                    open.get().close();
                } else if (System.currentTimeMillis() < end) {
                    display.timerExec(DIALOG_POLL_MILLIS, this);
                }
            }
        };
        display.timerExec(DIALOG_POLL_MILLIS, watch);
        opening.run();
        waitFor(() -> seen[0]);
        display.timerExec(-1, watch);
    }

    /** A picture of the window. */
    void picture(String name) {
        pictures.take(window().getShell(), name);
    }

    /** A picture of the home page when all blocks are there. */
    void home(String name) {
        settle(() -> !(page().getActiveEditor() instanceof HomePage home) || home.isReady());
        picture(name);
    }

    /** Closes all tabs but the home page. */
    void closeAll() {
        List<IEditorPart> open = new ArrayList<>();
        for (var reference : page().getEditorReferences()) {
            Optional.ofNullable(reference.getEditor(false)).ifPresent(open::add);
        }
        open.stream().filter(e -> !(e instanceof HomePage)).forEach(e -> page().closeEditor(e, false));
    }

    /** Handles events until the condition holds and everything has been read and painted. */
    void settle(BooleanSupplier condition) {
        waitFor(condition);
        long[] calmSince = {System.currentTimeMillis()};
        int[] restsBefore = {rests};
        waitFor(() -> {
            if (Job.getJobManager().find(Background.FAMILY).length > 0) {
                calmSince[0] = System.currentTimeMillis();
                restsBefore[0] = rests;
            }
            // on a busy machine time passes in which nothing could be shown, so rests are counted, too
            return System.currentTimeMillis() - calmSince[0] > CALM_MILLIS && rests - restsBefore[0] > CALM_RESTS;
        });
    }

    private void waitFor(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            display.timerExec(50, () -> {});
            if (!display.readAndDispatch()) {
                rests++;
                display.sleep();
            }
        }
    }

    /** The window. */
    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Its page. */
    static IWorkbenchPage page() {
        return window().getActivePage();
    }
}
