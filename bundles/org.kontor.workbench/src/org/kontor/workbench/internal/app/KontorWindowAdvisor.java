package org.kontor.workbench.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.work.Session;

/** The window: its size, title and bars. */
final class KontorWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final TextSource TEXTS = TextSource.beside(KontorWindowAdvisor.class);

    private static final String KEYS = "org.kontor.workbench.context";

    private final Session session;

    KontorWindowAdvisor(IWorkbenchWindowConfigurer configurer, Session session) {
        super(configurer);
        this.session = session;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new KontorActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = configurer
                .getWindow()
                .getWorkbench()
                .getDisplay()
                .getPrimaryMonitor()
                .getClientArea();
        configurer.setInitialSize(new Point(Math.min(1500, screen.width), Math.min(940, screen.height)));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.getWindow().getService(IContextService.class).activateContext(KEYS);
        configurer.setTitle(TEXTS.get("window.title", session.company()));
    }
}
