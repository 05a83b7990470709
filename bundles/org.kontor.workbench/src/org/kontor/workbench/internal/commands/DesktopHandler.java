package org.kontor.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.help.AboutDialog;
import org.kontor.workbench.internal.help.HelpPart;
import org.kontor.workbench.internal.help.ModulesDialog;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.navigation.NavigationView;
import org.kontor.workbench.internal.search.SearchWindow;
import org.kontor.workbench.internal.signin.PasswordDialog;
import org.kontor.workbench.internal.style.Themes;

/** Carries out the commands of the window itself. */
public final class DesktopHandler extends AbstractHandler {

    private static final TextSource TEXTS = TextSource.beside(DesktopHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Workplace workplace = window.getService(Workplace.class);
        Modules modules = window.getService(Modules.class);
        switch (event.getCommand().getId()) {
            case "org.kontor.workbench.home" -> workplace.openHome();
            case Commands.SEARCH -> new SearchWindow(window.getShell(), workplace, modules).open();
            case "org.kontor.workbench.navigate" -> navigation(window);
            case "org.kontor.workbench.theme" -> Themes.toggle(window.getService(IThemeEngine.class));
            case "org.kontor.workbench.resetLayout" -> resetLayout(window, workplace);
            case "org.kontor.workbench.signOut" -> window.getWorkbench().restart();
            case "org.kontor.workbench.password" -> new PasswordDialog(window.getShell(), workplace).open();
            case "org.kontor.workbench.help" -> help(window, workplace);
            case "org.kontor.workbench.modules" -> new ModulesDialog(window.getShell()).open();
            case "org.kontor.workbench.about" -> new AboutDialog(window.getShell()).open();
            default -> throw new ExecutionException(event.getCommand().getId());
        }
        return null;
    }

    private static void navigation(IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().showView(NavigationView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(NavigationView.ID, e);
        }
    }

    /** Opens the help at the page about what is in front. */
    private static void help(IWorkbenchWindow window, Workplace workplace) {
        String screen = Screens.inFront(window);
        HelpPart.PAGE.open(workplace);
        if (window.getActivePage().getActiveEditor() instanceof HelpPart part) {
            part.openAbout(screen);
        }
    }

    private static void resetLayout(IWorkbenchWindow window, Workplace workplace) {
        if (MessageDialog.openConfirm(window.getShell(), TEXTS.get("reset.title"), TEXTS.get("reset.question"))
                && window.getActivePage().closeAllEditors(true)) {
            window.getActivePage().resetPerspective();
            workplace.openHome();
        }
    }
}
