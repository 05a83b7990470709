package org.kontor.workbench.internal.work;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.text.TextSource;

/**
 * Shows in a small window of its own how far long work is, with a button that ends it; everything else stays free. It
 * appears only when the work takes a moment. Begun and ended in the UI thread, told of progress in any.
 */
final class LongWork {

    private static final TextSource TEXTS = TextSource.beside(LongWork.class);
    private static final int PATIENCE_MILLIS = 800;
    private static final int BEAT_MILLIS = 200;
    private static final int WIDTH = 380;
    private static final int PARTS = 1000;

    private final Shell parent;
    private final String title;
    private volatile boolean cancelled;
    private volatile long records;
    private volatile long all;
    private boolean ended;
    private Shell window;
    private Label said;
    private ProgressBar bar;

    private LongWork(Shell parent, String title) {
        this.parent = parent;
        this.title = title;
    }

    /** Waits a moment, then shows itself. */
    static LongWork begin(Shell parent, String title) {
        LongWork work = new LongWork(parent, title);
        parent.getDisplay().timerExec(PATIENCE_MILLIS, work::open);
        return work;
    }

    /** Tells both this window and the platform. */
    Progress beside(Progress platform) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return cancelled || platform.isCancelled();
            }

            @Override
            public void done(long dealtWith, long ofAll) {
                records = dealtWith;
                all = ofAll;
                platform.done(dealtWith, ofAll);
            }
        };
    }

    private void open() {
        if (ended || parent.isDisposed()) {
            return;
        }
        window = new Shell(parent, SWT.TITLE | SWT.BORDER | SWT.MODELESS);
        window.setText(title);
        window.setData("org.kontor.testId", "longWork");
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 10).applyTo(window);
        said = new Label(window, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(said);
        bar = new ProgressBar(window, SWT.HORIZONTAL);
        bar.setMaximum(PARTS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Button stop = new Button(window, SWT.PUSH);
        stop.setText(TEXTS.get("work.stop"));
        stop.setData("org.kontor.testId", "longWork.stop");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(stop);
        stop.addListener(SWT.Selection, e -> {
            cancelled = true;
            stop.setEnabled(false);
        });
        show();
        window.pack();
        window.setLocation(
                parent.getLocation().x + (parent.getSize().x - window.getSize().x) / 2,
                parent.getLocation().y + (parent.getSize().y - window.getSize().y) / 2);
        window.setVisible(true);
    }

    private void show() {
        if (window.isDisposed()) {
            return;
        }
        said.setText(cancelled ? TEXTS.get("work.stopping") : TEXTS.get("work.progress", records, all));
        bar.setSelection((int) (records * PARTS / Math.max(1, all)));
        Display display = window.getDisplay();
        display.timerExec(BEAT_MILLIS, this::show);
    }

    /** Goes. */
    void end() {
        ended = true;
        if (window != null) {
            window.dispose();
        }
    }
}
