package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.work.Background;

/** What can be done with the selected rows of a list: the actions of modules, open, copy. */
final class SelectedRows {

    private static final TextSource TEXTS = TextSource.beside(SelectedRows.class);
    private static final int MOST_ACTED_ON = 500;

    private final Workplace workplace;
    private final ListQueries queries;
    private final ListDefinition list;
    private final ListGrid grid;
    private final List<RecordAction> actions;
    private final Consumer<RuntimeException> failed;

    SelectedRows(
            Workplace workplace,
            ListQueries queries,
            ListDefinition list,
            ListGrid grid,
            List<RecordAction> actions,
            Consumer<RuntimeException> failed) {
        this.workplace = workplace;
        this.queries = queries;
        this.list = list;
        this.grid = grid;
        this.actions = actions;
        this.failed = failed;
    }

    /** Gives the grid its menu. */
    void menu(IntConsumer open, Runnable copy) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(m -> {
            MenuManager menu = (MenuManager) m;
            if (grid.selectedCount() == 1) {
                menu.add(action(
                        TEXTS.get("open"), () -> open.accept(grid.selected().getFirst().start)));
                menu.add(new Separator());
            }
            fill(menu);
            menu.add(new Separator());
            menu.add(action(TEXTS.get("copy"), copy));
        });
        grid.control().setMenu(manager.createContextMenu(grid.control()));
        actions.forEach(action -> action.key().ifPresent(key -> grid.onKey(key, () -> press(action))));
    }

    private void press(RecordAction action) {
        if (isPossible(action)) {
            run(action);
        }
    }

    private boolean isPossible(RecordAction action) {
        int selected = grid.selectedCount();
        return selected == 1 || selected > 1 && selected <= MOST_ACTED_ON && action.onSeveral();
    }

    /** Adds the actions of modules to a menu. */
    void fill(MenuManager menu) {
        for (RecordAction action : actions) {
            Action item = action(labelOf(action), () -> run(action));
            item.setEnabled(isPossible(action));
            menu.add(item);
        }
    }

    /** With the key that runs it, where a menu shows keys. */
    private static String labelOf(RecordAction action) {
        return action.key()
                .map(key -> action.label() + "\t" + Character.toUpperCase(key))
                .orElseGet(() -> action.label().toString());
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void run(RecordAction action) {
        List<Long> ids = grid.rows().ids(grid.selected());
        Background.read(
                action.label().toString(),
                grid.control(),
                () -> queries.rows(workplace.actor(), list, ids).stream()
                        .map(ListRow::record)
                        .distinct()
                        .toList(),
                records -> {
                    if (!records.isEmpty()) {
                        action.run(workplace, records);
                    }
                },
                failed);
    }

    /** Copies them as text. */
    void copy(Consumer<String> said) {
        List<Long> selected = grid.rows().ids(grid.selected());
        if (!selected.isEmpty()) {
            new ListCopy(queries, workplace.actor(), list, grid.control())
                    .start(grid.shownColumns(), selected, said, failed);
        }
    }
}
