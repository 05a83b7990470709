package org.kontor.reporting.ui.internal;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.kontor.reporting.ReportService;

/** Starts the report engine some seconds after the window is up, so that the first report does not wait for it. */
public final class EngineWarmUp implements IStartup {

    private static final long AFTER_MILLIS = 4_000;

    @Override
    public void earlyStartup() {
        ReportService reports =
                PlatformUI.getWorkbench().getService(IEclipseContext.class).get(ReportService.class);
        if (reports != null) {
            Job job = Job.createSystem(ScreenText.get("job.warmUp"), monitor -> {
                reports.warmUp();
            });
            job.setPriority(Job.DECORATE);
            job.schedule(AFTER_MILLIS);
        }
    }
}
