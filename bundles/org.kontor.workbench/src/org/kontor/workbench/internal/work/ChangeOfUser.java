package org.kontor.workbench.internal.work;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.navigation.NavigationView;

/** Lets another user work in the window that is open, as the tour of the departments does. */
public final class ChangeOfUser {

    private ChangeOfUser() {}

    /** Everything that is opened from now on belongs to another user; what shows the old one's is closed without storing. */
    public static Workplace to(Session session, Modules modules) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        page.closeAllEditors(false);
        Workplace workplace = new DesktopWorkplace(session, modules);
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(Session.class, session);
        context.set(Workplace.class, workplace);
        IViewPart shown = page.findView(NavigationView.ID);
        if (shown != null) {
            page.hideView(shown);
        }
        try {
            page.showView(NavigationView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        return workplace;
    }
}
