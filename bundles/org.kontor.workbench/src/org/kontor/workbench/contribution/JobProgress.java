package org.kontor.workbench.contribution;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.text.TextSource;

/** Shows in the platform's progress how far long work is, and ends it from there. */
public final class JobProgress implements Progress {

    private static final TextSource TEXTS = TextSource.beside(JobProgress.class);
    private static final int PARTS = 1000;

    private final IProgressMonitor monitor;
    private final String title;
    private int shown;

    /**
     * Begins.
     *
     * @param monitor shows it
     * @param title what is being done
     */
    public JobProgress(IProgressMonitor monitor, String title) {
        this.monitor = monitor;
        this.title = title;
        monitor.beginTask(title, PARTS);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void done(long records, long all) {
        int now = (int) (records * PARTS / Math.max(1, all));
        monitor.worked(Math.max(0, now - shown));
        shown = Math.max(shown, now);
        monitor.setTaskName(TEXTS.get("progress", title, records, all));
    }
}
