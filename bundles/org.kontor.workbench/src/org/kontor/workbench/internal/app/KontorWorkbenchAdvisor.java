package org.kontor.workbench.internal.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.tour.Tour;
import org.kontor.workbench.internal.work.DesktopWorkplace;
import org.kontor.workbench.internal.work.Session;

/** Sets the workbench up for one session. */
public final class KontorWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Session session;
    private final KontorApplication.Arguments arguments;

    KontorWorkbenchAdvisor(Session session, KontorApplication.Arguments arguments) {
        this.session = session;
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
        Window.setDefaultImages(ProgramImages.create(configurer.getWorkbench().getDisplay()));
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        PlatformUI.getPreferenceStore()
                .setDefault(IWorkbenchPreferenceConstants.SHOW_TRADITIONAL_STYLE_TABS, false);
        IEclipseContext context = configurer.getWorkbench().getService(IEclipseContext.class);
        Modules modules = configurer.getWorkbench().getService(Modules.class);
        context.set(Session.class, session);
        context.set(Workplace.class, new DesktopWorkplace(session, modules));
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KontorWindowAdvisor(configurer, session);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public void postStartup() {
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        arguments
                .value("tour")
                .ifPresentOrElse(
                        folder -> new Tour(java.nio.file.Path.of(folder), workplace).begin(), workplace::openHome);
    }
}
