package org.kontor.reporting.ui.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.reporting.ReportService;

/** Starts the report engine some seconds after the window is up, so that the first report does not wait for it. */
public final class EngineWarmUp implements IStartup {

    private static final long AFTER_MILLIS = 4_000;

    @Override
    public void earlyStartup() {
        ReportService reports =
                PlatformUI.getWorkbench().getService(IEclipseContext.class).get(ReportService.class);
        if (reports != null) {
            Job job = Job.createSystem(ScreenText.get("job.warmUp"), (IJobFunction) monitor -> warmUp(reports));
            job.setPriority(Job.DECORATE);
            job.schedule(AFTER_MILLIS);
        }
    }

    /** A program that is being closed takes the engine's bundles away; then there is nothing to warm up any more. */
    private static IStatus warmUp(ReportService reports) {
        try {
            reports.warmUp();
            return Status.OK_STATUS;
        } catch (ProblemException refusal) {
            if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
                return Status.CANCEL_STATUS;
            }
            throw refusal;
        }
    }
}
