package org.kontor.reporting.ui.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportRequest;
import org.kontor.reporting.ReportService;

/** Makes a report into a file outside the UI thread and tells the screen in the UI thread how it went. */
final class ReportJob extends Job {

    /** How it ended. */
    sealed interface Outcome {

        /** The file is there. */
        record Made(Path file) implements Outcome {}

        /** The user cancelled it. */
        record Stopped() implements Outcome {}

        /** It was refused or failed, for this reason. */
        record Refused(String reason) implements Outcome {}
    }

    private final ReportService reports;
    private final Actor actor;
    private final ReportRequest request;
    private final Path file;
    private final Display display;
    private final Consumer<Outcome> end;
    private final Cancellation cancellation = new Cancellation();

    ReportJob(
            Text name,
            ReportService reports,
            Actor actor,
            ReportRequest request,
            Path file,
            Display display,
            Consumer<Outcome> end) {
        super(name.toString());
        this.reports = reports;
        this.actor = actor;
        this.request = request;
        this.file = file;
        this.display = display;
        this.end = end;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = make();
        if (!display.isDisposed()) {
            display.asyncExec(() -> end.accept(outcome));
        }
        return outcome instanceof Outcome.Stopped ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        cancellation.cancel();
    }

    private Outcome make() {
        try {
            reports.run(actor, request, file, cancellation);
            return new Outcome.Made(file);
        } catch (CancellationException stopped) {
            return new Outcome.Stopped();
        } catch (ProblemException refused) {
            if (refused.getCause() != null) {
                ILog.of(ReportJob.class).error("Report " + request.reportId() + " failed", refused);
            }
            Locale locale = request.locale();
            return new Outcome.Refused(String.join(
                    "\n",
                    refused.problems().stream().map(p -> p.text().in(locale)).toList()));
        }
    }
}
