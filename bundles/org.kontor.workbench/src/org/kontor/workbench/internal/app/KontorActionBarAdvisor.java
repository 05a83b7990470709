package org.kontor.workbench.internal.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.contexts.RunAndTrack;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.work.Session;

/** Menus and status line. Every entry is a command, so that each has its key and can be reached without a mouse. */
final class KontorActionBarAdvisor extends ActionBarAdvisor {

    private static final TextSource TEXTS = TextSource.beside(KontorActionBarAdvisor.class);

    private IWorkbenchWindow window;

    KontorActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
        register(ActionFactory.SAVE.create(window));
        register(ActionFactory.SAVE_ALL.create(window));
        register(ActionFactory.CLOSE.create(window));
        register(ActionFactory.CLOSE_ALL.create(window));
        register(ActionFactory.UNDO.create(window));
        register(ActionFactory.REDO.create(window));
        register(ActionFactory.CUT.create(window));
        register(ActionFactory.COPY.create(window));
        register(ActionFactory.PASTE.create(window));
        register(ActionFactory.SELECT_ALL.create(window));
        register(ActionFactory.REFRESH.create(window));
        register(ActionFactory.PREFERENCES.create(window));
        register(ActionFactory.QUIT.create(window));
        register(ActionFactory.NEXT_EDITOR.create(window));
        register(ActionFactory.PREVIOUS_EDITOR.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = menu("menu.file", IWorkbenchActionConstants.M_FILE);
        command(file, "org.kontor.workbench.new", "menu.new");
        file.add(new Separator());
        command(file, "org.eclipse.ui.file.save", "menu.save");
        command(file, "org.eclipse.ui.file.saveAll", "menu.saveAll");
        file.add(new Separator());
        command(file, "org.eclipse.ui.file.close", "menu.close");
        command(file, "org.eclipse.ui.file.closeAll", "menu.closeAll");
        file.add(new Separator());
        command(file, "org.kontor.workbench.export", "menu.export");
        command(file, "org.eclipse.ui.file.print", "menu.print");
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        command(file, "org.kontor.workbench.password", "menu.password");
        command(file, "org.kontor.workbench.signOut", "menu.signOut");
        command(file, "org.eclipse.ui.file.exit", "menu.exit");
        bar.add(file);

        MenuManager edit = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
        command(edit, "org.eclipse.ui.edit.undo", "menu.undo");
        command(edit, "org.eclipse.ui.edit.redo", "menu.redo");
        edit.add(new Separator());
        command(edit, "org.eclipse.ui.edit.cut", "menu.cut");
        command(edit, "org.eclipse.ui.edit.copy", "menu.copy");
        command(edit, "org.eclipse.ui.edit.paste", "menu.paste");
        edit.add(new Separator());
        command(edit, "org.eclipse.ui.edit.selectAll", "menu.selectAll");
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(edit);

        MenuManager view = menu("menu.view", "view");
        command(view, "org.kontor.workbench.home", "menu.home");
        command(view, "org.kontor.workbench.search", "menu.search");
        command(view, "org.kontor.workbench.navigate", "menu.navigate");
        view.add(new Separator());
        command(view, "org.eclipse.ui.file.refresh", "menu.refresh");
        view.add(new Separator());
        command(view, "org.kontor.workbench.theme", "menu.theme");
        command(view, "org.kontor.workbench.resetLayout", "menu.resetLayout");
        bar.add(view);
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager help = menu("menu.help", IWorkbenchActionConstants.M_HELP);
        command(help, "org.kontor.workbench.help", "menu.contents");
        help.add(new Separator());
        command(help, "org.eclipse.equinox.p2.ui.sdk.install", "menu.install");
        command(help, "org.eclipse.equinox.p2.ui.sdk.update", "menu.update");
        command(help, "org.kontor.workbench.modules", "menu.modules");
        help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        command(help, "org.eclipse.ui.window.preferences", "menu.preferences");
        command(help, "org.kontor.workbench.about", "menu.about");
        bar.add(help);
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        StatusLineContributionItem who =
                new StatusLineContributionItem("who", StatusLineContributionItem.CALC_TRUE_WIDTH);
        IEclipseContext context = window.getWorkbench().getService(IEclipseContext.class);
        context.runAndTrack(new RunAndTrack() {
            @Override
            public boolean changed(IEclipseContext changed) {
                Session session = changed.get(Session.class);
                who.setText(TEXTS.get("status.who", session.actor().name(), session.company(), session.profile()));
                return true;
            }
        });
        line.add(who);
    }

    private static MenuManager menu(String text, String id) {
        return new MenuManager(TEXTS.get(text), id);
    }

    private void command(MenuManager menu, String commandId, String text) {
        CommandContributionItemParameter item =
                new CommandContributionItemParameter(window, commandId + ".item", commandId, SWT.PUSH);
        item.label = TEXTS.get(text);
        menu.add(new CommandContributionItem(item));
    }
}
