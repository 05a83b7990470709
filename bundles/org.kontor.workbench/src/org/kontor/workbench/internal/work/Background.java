package org.kontor.workbench.internal.work;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.workbench.contribution.JobProgress;

/** Takes work out of the UI thread and brings its result back into it. */
public final class Background {

    /** Tests wait for jobs of this family. */
    public static final Object FAMILY = Background.class;

    private Background() {}

    /**
     * Reads and shows.
     *
     * @param title what is being done, shown in the progress area when it takes long
     * @param owner the widget that shows the result; when it has gone the result is dropped
     * @param work runs outside the UI thread
     * @param show runs in the UI thread
     * @param failed runs in the UI thread instead of {@code show}
     */
    public static <R> Job read(
            String title, Control owner, Supplier<R> work, Consumer<R> show, Consumer<RuntimeException> failed) {
        return start(title, true, owner.getDisplay(), work, inside(owner, show), inside(owner, failed));
    }

    /** Works for the user, visibly; results are shown even when the widget that began it has gone. */
    public static <R> Job work(
            String title, Display display, Supplier<R> work, Consumer<R> done, Consumer<RuntimeException> failed) {
        return start(title, false, display, work, done, failed);
    }

    /** Works for the user for a while; how far it is stands in the status line, too. */
    public static <R> Job workLong(
            String title,
            Display display,
            Function<Progress, R> work,
            Consumer<R> done,
            Consumer<RuntimeException> failed) {
        Job job = job(title, display, monitor -> work.apply(new JobProgress(monitor, title)), done, failed);
        job.setUser(true);
        job.schedule();
        return job;
    }

    private static <V> Consumer<V> inside(Control owner, Consumer<V> show) {
        return value -> {
            if (!owner.isDisposed()) {
                show.accept(value);
            }
        };
    }

    private static <R> Job start(
            String title,
            boolean quiet,
            Display display,
            Supplier<R> work,
            Consumer<R> done,
            Consumer<RuntimeException> failed) {
        Job job = job(title, display, monitor -> work.get(), done, failed);
        job.setSystem(quiet);
        job.setPriority(quiet ? Job.SHORT : Job.LONG);
        job.schedule();
        return job;
    }

    private static <R> Job job(
            String title,
            Display display,
            Function<IProgressMonitor, R> work,
            Consumer<R> done,
            Consumer<RuntimeException> failed) {
        return new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    R result = work.apply(monitor);
                    inUi(display, () -> done.accept(result));
                } catch (RuntimeException e) {
                    logUnexpected(e);
                    inUi(display, () -> failed.accept(e));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
    }

    /** Runs in the UI thread later; does nothing when the program is already ending. */
    public static void inUi(Display display, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /** Keeps what is not a refusal in the log, for the administrator. */
    public static void logUnexpected(RuntimeException e) {
        if (!(e instanceof ProblemException)) {
            ILog.of(Background.class).error(e.getMessage(), e);
        } else if (e.getCause() != null) {
            ILog.of(Background.class).warn(e.getMessage(), e);
        }
    }
}
