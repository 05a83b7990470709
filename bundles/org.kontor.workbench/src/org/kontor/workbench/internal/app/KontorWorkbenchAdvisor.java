package org.kontor.workbench.internal.app;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Screens;
import org.kontor.workbench.internal.help.DialogHelp;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.modules.UpdateSites;
import org.kontor.workbench.internal.preferences.WorkbenchPreferencePage;
import org.kontor.workbench.internal.tour.Tour;
import org.kontor.workbench.internal.work.DesktopWorkplace;
import org.kontor.workbench.internal.work.Session;

/** Sets the workbench up for one session. */
public final class KontorWorkbenchAdvisor extends WorkbenchAdvisor {

    /** Pages of libraries that set nothing of what Kontor uses. */
    private static final List<String> FOREIGN_PREFERENCES =
            List.of("org.eclipse.help.ui.browsersPreferencePage", "org.eclipse.equinox.security.ui.category");

    private final Session session;
    private final Optional<Tour> tour;
    private final Optional<StartReport> report;

    KontorWorkbenchAdvisor(Session session, Optional<Tour> tour, Optional<StartReport> report) {
        this.session = session;
        this.tour = tour;
        this.report = report;
    }

    private void openFirst() {
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        String wanted = WorkbenchPreferencePage.startPage(workplace.actor().userId());
        PlatformUI.getWorkbench().getService(Modules.class).navigation(workplace.actor()).stream()
                .filter(e -> e.id().equals(wanted))
                .findFirst()
                .ifPresentOrElse(e -> e.destination().open(workplace), workplace::openHome);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
        Window.setDefaultImages(ProgramImages.create(configurer.getWorkbench().getDisplay()));
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_TRADITIONAL_STYLE_TABS, false);
        IEclipseContext context = configurer.getWorkbench().getService(IEclipseContext.class);
        Modules modules = configurer.getWorkbench().getService(Modules.class);
        LeftEditors.forget(context);
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
        PreferenceManager preferences = PlatformUI.getWorkbench().getPreferenceManager();
        FOREIGN_PREFERENCES.forEach(preferences::remove);
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        Optional.ofNullable(context.get(IProvisioningAgent.class)).ifPresent(UpdateSites::offer);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        DialogHelp.install(window.getShell(), () -> Screens.inFront(window));
        tour.ifPresentOrElse(Tour::begin, this::openFirst);
        report.ifPresent(r -> r.writeWhenDrawn(PlatformUI.getWorkbench().getDisplay()));
    }
}
