package org.kontor.workbench.internal.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.help.HelpPart;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.preferences.WorkbenchPreferencePage;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.search.SearchWindow;
import org.kontor.workbench.internal.style.Themes;
import org.kontor.workbench.internal.work.Session;

/**
 * Opens every screen once and takes its picture: pages of the navigation, first records with all tabs, new records, the
 * dialogs of actions, search, preferences, help, in the light and for some in the dark theme; in the end the desktop of
 * each department as its people see it. Anything that is logged as an error on the way makes it fail.
 */
public final class Tour {

    private static final Path LOG = Path.of(System.getProperty("kontor.home", "."), "logs", "kontor.log");

    private final long linesBefore = linesInLog();
    private final Function<String, Session> sessions;
    private final Pictures pictures;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener logListener = (status, plugin) -> note(status);
    private Display display;
    private Workplace workplace;
    private Modules modules;
    private Walker walker;
    /** The types of records that were shown, and of those that were begun: another list of them shows nothing new. */
    private final Set<String> opened = new HashSet<>();

    private final Set<String> begun = new HashSet<>();
    private final Set<String> wizards = new HashSet<>();
    private boolean over;

    /**
     * A tour whose pictures go to a folder.
     *
     * @param sessions lets a user in by her login, to show her department's desktop
     */
    public Tour(Path folder, Function<String, Session> sessions) {
        this.sessions = sessions;
        pictures = new Pictures(folder);
        Platform.addLogListener(logListener);
    }

    /** The pictures, for the window before the workbench. */
    public Pictures pictures() {
        return pictures;
    }

    /** Begins; the workbench closes when it is over. */
    public void begin() {
        display = PlatformUI.getWorkbench().getDisplay();
        workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        modules = PlatformUI.getWorkbench().getService(Modules.class);
        walker = new Walker(display, pictures);
        display.asyncExec(() -> {
            try {
                walk();
            } catch (RuntimeException e) {
                ILog.of(Tour.class).error("The tour ended early", e);
            } finally {
                over = true;
                Walker.page().closeAllEditors(false);
                PlatformUI.getWorkbench().close();
            }
        });
    }

    /** What was logged as an error; empty for a clean tour. */
    public List<String> errors() {
        List<String> all = new ArrayList<>(errors);
        all.addAll(errorsInLog());
        return all;
    }

    /** Libraries write to the log file without passing the platform's log. */
    private List<String> errorsInLog() {
        if (!Files.exists(LOG)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(LOG)) {
            return lines.skip(linesBefore).filter(l -> l.contains(" ERROR ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long linesInLog() {
        if (!Files.exists(LOG)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(LOG)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it reached its end. */
    public boolean isOver() {
        return over;
    }

    private void note(IStatus status) {
        if (status.matches(IStatus.ERROR)) {
            errors.add(status.getPlugin() + ": " + status.getMessage());
        }
    }

    private void walk() {
        workplace.openHome();
        walker.home("home");
        for (NavigationEntry entry : modules.navigation(workplace.actor())) {
            if (!entry.id().equals("home")) {
                visit(entry);
            }
        }
        search();
        dialogs();
        help();
        dark();
        new DepartmentTour(walker, modules, sessions).walk(workplace.actor());
    }

    private void visit(NavigationEntry entry) {
        entry.destination().open(workplace);
        IEditorPart part = Walker.page().getActiveEditor();
        if (!(part instanceof ListEditor list)) {
            walker.settle(() -> true);
            walker.picture("page-" + entry.id());
            new PageViews(walker)
                    .visit(Walker.window().getShell(), name -> walker.picture("page-" + entry.id() + "-" + name));
            walker.closeAll();
            return;
        }
        walker.settle(() -> list.model().isCounted());
        walker.picture("list-" + entry.id());
        grouped(entry.id(), list);
        wizards(list);
        String type = list.exportedList().recordType();
        if (list.model().size() > 0 && opened.add(type)) {
            list.open(0);
            list.model().row(0).ifPresent(row -> record(entry.id(), row.record()));
        }
        boolean creatable =
                modules.records(type).map(s -> s.creatable(workplace.actor())).orElse(false);
        if (creatable && begun.add(type)) {
            workplace.openNew(type);
            if (Walker.page().getActiveEditor() instanceof RecordEditor editor) {
                walker.settle(editor::isReady);
                walker.picture("new-" + type);
            }
        }
        walker.closeAll();
    }

    /** The wizards behind buttons above a list, each once on the tour: they are the same above every list. */
    private void wizards(ListEditor list) {
        for (ListAction action : modules.listActions(workplace.actor(), list.exportedList())) {
            if (action.asksFirst() && wizards.add(action.id())) {
                walker.dialog("wizard-" + action.id(), () -> action.run(workplace, list.exportedList()));
            }
        }
    }

    /** Documents under the headings of their states. */
    private void grouped(String listId, ListEditor list) {
        list.exportedList().columns().stream()
                .filter(column -> column.id().equals("state"))
                .findFirst()
                .ifPresent(state -> {
                    list.groupBy(Optional.of(state.id()));
                    walker.settle(() -> list.model().isCounted());
                    walker.picture("list-" + listId + "-grouped");
                    list.groupBy(Optional.empty());
                    walker.settle(() -> list.model().isCounted());
                });
    }

    private void record(String listId, RecordRef record) {
        if (!(Walker.page().getActiveEditor() instanceof RecordEditor editor)) {
            return;
        }
        walker.settle(editor::isReady);
        walker.picture("record-" + listId);
        for (int tab = 1; tab < editor.tabCount(); tab++) {
            editor.showTab(tab);
            walker.settle(() -> true);
            walker.picture("record-" + listId + "-tab" + tab);
        }
        editor.showTab(0);
        for (RecordAction action : modules.actions(workplace.actor(), record.type())) {
            if (action.asksFirst()) {
                walker.dialog("dialog-" + action.id(), () -> action.run(workplace, List.of(record)));
            }
        }
    }

    private void search() {
        SearchWindow search = new SearchWindow(Walker.window().getShell(), workplace, modules);
        search.open();
        search.type("a");
        walker.settle(search::isReady);
        pictures.take(search.shell(), "search");
        search.shell().dispose();
    }

    private void dialogs() {
        IHandlerService handlers = Walker.window().getService(IHandlerService.class);
        walker.dialog("preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                        Walker.window().getShell(), WorkbenchPreferencePage.ID, null, null)
                .open());
        for (String command : List.of("about", "modules", "password")) {
            walker.dialog(command, () -> Commands.run(handlers, "org.kontor.workbench." + command));
        }
        walker.dialog("install", () -> Commands.run(handlers, "org.eclipse.equinox.p2.ui.sdk.install"));
        walker.closeAll();
    }

    private void help() {
        HelpPart.PAGE.open(workplace);
        if (Walker.page().getActiveEditor() instanceof HelpPart help) {
            for (String page : help.pages()) {
                help.select(page);
                walker.settle(() -> true);
                walker.picture("help-" + page.replaceAll("^.*/|\\.html$", ""));
            }
        }
        walker.closeAll();
    }

    private void dark() {
        IThemeEngine engine = Walker.window().getService(IThemeEngine.class);
        Themes.use(engine, true);
        workplace.openHome();
        walker.home("dark-home");
        Optional<NavigationEntry> list = modules.navigation(workplace.actor()).stream()
                .filter(e -> modules.lists().flatMap(l -> l.list(e.id())).isPresent())
                .findFirst();
        list.ifPresent(entry -> {
            entry.destination().open(workplace);
            if (Walker.page().getActiveEditor() instanceof ListEditor editor) {
                walker.settle(() -> editor.model().isCounted());
                walker.picture("dark-list");
                if (editor.model().size() > 0) {
                    editor.open(0);
                    walker.settle(() ->
                            !(Walker.page().getActiveEditor() instanceof RecordEditor record) || record.isReady());
                    walker.picture("dark-record");
                }
            }
        });
        Themes.use(engine, false);
        walker.settle(() -> true);
    }
}
