package org.kontor.workbench.internal.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.help.HelpInput;
import org.kontor.workbench.internal.help.HelpPart;
import org.kontor.workbench.internal.home.HomePage;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.preferences.WorkbenchPreferencePage;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.search.SearchWindow;
import org.kontor.workbench.internal.style.Themes;
import org.kontor.workbench.internal.work.Background;

/**
 * Opens every screen once and takes its picture: pages of the navigation, first records with all tabs, new records, the
 * dialogs of actions, search, preferences, help, in the light and for some in the dark theme. Anything that is logged as
 * an error on the way makes it fail.
 */
public final class Tour {

    private static final long PATIENCE_MILLIS = 15_000;
    private static final long CALM_MILLIS = 350;
    private static final int DIALOG_POLL_MILLIS = 200;

    private static final Path LOG = Path.of(System.getProperty("kontor.home", "."), "logs", "kontor.log");

    private final long linesBefore = linesInLog();
    private final Pictures pictures;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener logListener = (status, plugin) -> note(status);
    private Display display;
    private Workplace workplace;
    private Modules modules;
    private boolean over;

    /** A tour whose pictures go to a folder. */
    public Tour(Path folder) {
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
        display.asyncExec(() -> {
            try {
                walk();
            } catch (RuntimeException e) {
                ILog.of(Tour.class).error("The tour ended early", e);
            } finally {
                over = true;
                page().closeAllEditors(false);
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
        settle(() -> !(page().getActiveEditor() instanceof HomePage home) || home.isReady());
        picture("home");
        for (NavigationEntry entry : modules.navigation(workplace.actor())) {
            if (!entry.id().equals("home")) {
                visit(entry);
            }
        }
        search();
        dialogs();
        help();
        dark();
    }

    private void visit(NavigationEntry entry) {
        entry.destination().open(workplace);
        IEditorPart part = page().getActiveEditor();
        if (!(part instanceof ListEditor list)) {
            settle(() -> true);
            picture("page-" + entry.id());
            closeAll();
            return;
        }
        settle(() -> list.model().isCounted());
        picture("list-" + entry.id());
        if (list.model().size() > 0) {
            list.open(0);
            list.model().row(0).ifPresent(row -> record(entry.id(), row.record()));
        }
        String type = list.exportedList().recordType();
        boolean creatable =
                modules.records(type).map(s -> s.creatable(workplace.actor())).orElse(false);
        if (creatable) {
            workplace.openNew(type);
            if (page().getActiveEditor() instanceof RecordEditor editor) {
                settle(editor::isReady);
                picture("new-" + type);
            }
        }
        closeAll();
    }

    private void record(String listId, RecordRef record) {
        if (!(page().getActiveEditor() instanceof RecordEditor editor)) {
            return;
        }
        settle(editor::isReady);
        picture("record-" + listId);
        for (int tab = 1; tab < editor.tabCount(); tab++) {
            editor.showTab(tab);
            settle(() -> true);
            picture("record-" + listId + "-tab" + tab);
        }
        editor.showTab(0);
        for (RecordAction action : modules.actions(workplace.actor(), record.type())) {
            if (action.asksFirst()) {
                dialog("dialog-" + action.id(), () -> action.run(workplace, List.of(record)));
            }
        }
    }

    private void search() {
        SearchWindow search = new SearchWindow(window().getShell(), workplace, modules);
        search.open();
        search.type("a");
        settle(search::isReady);
        pictures.take(search.shell(), "search");
        search.shell().dispose();
    }

    private void dialogs() {
        IHandlerService handlers = window().getService(IHandlerService.class);
        dialog("preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                        window().getShell(), WorkbenchPreferencePage.ID, null, null)
                .open());
        for (String command : List.of("about", "modules", "password")) {
            dialog(command, () -> Commands.run(handlers, "org.kontor.workbench." + command));
        }
        dialog("install", () -> Commands.run(handlers, "org.eclipse.equinox.p2.ui.sdk.install"));
        closeAll();
    }

    private void help() {
        workplace.openPart(new HelpInput(), HelpPart.ID);
        if (page().getActiveEditor() instanceof HelpPart help) {
            for (int i = 0; i < help.pageCount(); i++) {
                help.select(i);
                settle(() -> true);
                picture("help-" + i);
            }
        }
        closeAll();
    }

    private void dark() {
        IThemeEngine engine = window().getService(IThemeEngine.class);
        Themes.use(engine, true);
        workplace.openHome();
        settle(() -> !(page().getActiveEditor() instanceof HomePage home) || home.isReady());
        picture("dark-home");
        Optional<NavigationEntry> list = modules.navigation(workplace.actor()).stream()
                .filter(e -> modules.lists().flatMap(l -> l.list(e.id())).isPresent())
                .findFirst();
        list.ifPresent(entry -> {
            entry.destination().open(workplace);
            if (page().getActiveEditor() instanceof ListEditor editor) {
                settle(() -> editor.model().isCounted());
                picture("dark-list");
                if (editor.model().size() > 0) {
                    editor.open(0);
                    settle(() -> !(page().getActiveEditor() instanceof RecordEditor record) || record.isReady());
                    picture("dark-record");
                }
            }
        });
        Themes.use(engine, false);
        settle(() -> true);
    }

    /** Runs what opens a modal window, takes its picture while it is open, and closes it. */
    private void dialog(String name, Runnable opening) {
        Shell main = window().getShell();
        boolean[] seen = {false};
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        Runnable watch = new Runnable() {
            @Override
            public void run() {
                Optional<Shell> open = Stream.of(display.getShells())
                        .filter(s -> s != main && s.isVisible() && !s.getText().isEmpty())
                        .findFirst();
                if (open.isPresent()) {
                    seen[0] = true;
                    settle(() -> true);
                    pictures.take(open.get(), name);
                    open.get().close();
                } else if (System.currentTimeMillis() < end) {
                    display.timerExec(DIALOG_POLL_MILLIS, this);
                }
            }
        };
        display.timerExec(DIALOG_POLL_MILLIS, watch);
        opening.run();
        waitFor(() -> seen[0]);
        display.timerExec(-1, watch);
    }

    private void picture(String name) {
        pictures.take(window().getShell(), name);
    }

    private void closeAll() {
        List<IEditorPart> open = new ArrayList<>();
        for (var reference : page().getEditorReferences()) {
            Optional.ofNullable(reference.getEditor(false)).ifPresent(open::add);
        }
        open.stream().filter(e -> !(e instanceof HomePage)).forEach(e -> page().closeEditor(e, false));
    }

    /** Handles events until the condition holds and everything has been read and painted. */
    private void settle(BooleanSupplier condition) {
        waitFor(condition);
        long[] calmSince = {System.currentTimeMillis()};
        waitFor(() -> {
            if (Job.getJobManager().find(Background.FAMILY).length > 0) {
                calmSince[0] = System.currentTimeMillis();
            }
            return System.currentTimeMillis() - calmSince[0] > CALM_MILLIS;
        });
    }

    private void waitFor(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            display.timerExec(50, () -> {});
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }
}
