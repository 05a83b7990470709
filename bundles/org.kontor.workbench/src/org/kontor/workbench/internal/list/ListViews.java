package org.kontor.workbench.internal.list;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;

/** The menu of views: those that the user named, how the rows are grouped, and keeping what is shown as a view. */
final class ListViews {

    private static final TextSource TEXTS = TextSource.beside(ListViews.class);

    private final ListDefinition list;
    private final ListStore store;
    private final Supplier<ListSettings> present;
    private final Consumer<ListSettings> use;
    private final Consumer<Boolean> foldAll;

    /**
     * The menu's content.
     *
     * @param present how the list is shown now
     * @param use shows it in another way
     * @param foldAll folds all groups away or shows them again
     */
    ListViews(
            ListDefinition list,
            ListStore store,
            Supplier<ListSettings> present,
            Consumer<ListSettings> use,
            Consumer<Boolean> foldAll) {
        this.list = list;
        this.store = store;
        this.present = present;
        this.use = use;
        this.foldAll = foldAll;
    }

    void fill(MenuManager menu, Shell shell) {
        for (String name : store.names()) {
            menu.add(action(name, () -> use.accept(store.view(name))));
        }
        if (!store.names().isEmpty()) {
            menu.add(new Separator());
        }
        menu.add(groups());
        if (present.get().groupedBy().isPresent()) {
            menu.add(action(TEXTS.get("groups.fold"), () -> foldAll.accept(true)));
            menu.add(action(TEXTS.get("groups.unfold"), () -> foldAll.accept(false)));
        }
        menu.add(new Separator());
        menu.add(action(TEXTS.get("views.initial"), () -> use.accept(ListSettings.initial(list))));
        menu.add(action(TEXTS.get("views.keep"), () -> keep(shell)));
        if (!store.names().isEmpty()) {
            MenuManager remove = new MenuManager(TEXTS.get("views.remove"));
            store.names().forEach(name -> remove.add(action(name, () -> store.remove(name))));
            menu.add(remove);
        }
    }

    private MenuManager groups() {
        MenuManager menu = new MenuManager(TEXTS.get("groups"));
        menu.add(choice(TEXTS.get("groups.none"), Optional.empty()));
        menu.add(new Separator());
        list.columns().stream()
                .filter(ListViews::makesGroups)
                .forEach(c -> menu.add(choice(c.label().toString(), Optional.of(c.id()))));
        return menu;
    }

    /** Figures and moments are hardly ever the same twice. */
    private static boolean makesGroups(ListColumn column) {
        return switch (column.kind()) {
            case TEXT, CHOICE, FLAG, DATE -> true;
            default -> false;
        };
    }

    private Action choice(String label, Optional<String> column) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    use.accept(present.get().withGroups(column));
                }
            }
        };
        action.setChecked(present.get().groupedBy().equals(column));
        return action;
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void keep(Shell shell) {
        InputDialog dialog = new InputDialog(
                shell, TEXTS.get("views.keep"), TEXTS.get("views.name"), "", typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            store.keep(dialog.getValue().strip(), present.get());
        }
    }
}
