package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.DocumentState;
import org.kontor.process.Transition;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** The buttons of a record's page: save, the steps that are open to this user, the actions that modules add. */
final class NextSteps {

    private static final TextSource TEXTS = TextSource.beside(NextSteps.class);
    private static final String TEST_ID = "org.kontor.testId";
    private static final int MOST_BUTTONS = 4;

    private final Composite row;
    private final Modules modules;
    private final Workplace workplace;
    private final RecordInput input;
    private final Runnable save;
    private final BooleanSupplier savedFirst;
    private final Icons icons;

    /**
     * Buttons to be.
     *
     * @param row where they stand
     * @param save stores the record
     * @param savedFirst stores unsaved edits and answers whether a step may be taken now
     */
    NextSteps(
            Composite row,
            Modules modules,
            Workplace workplace,
            RecordInput input,
            Runnable save,
            BooleanSupplier savedFirst) {
        this.row = row;
        this.modules = modules;
        this.workplace = workplace;
        this.input = input;
        this.save = save;
        this.savedFirst = savedFirst;
        icons = new Icons(row);
    }

    /** Makes the buttons for what is possible now with the record as it is. */
    void show(boolean editable, Optional<Workflow.Standing> standing, Object draft) {
        for (var child : row.getChildren()) {
            child.dispose();
        }
        if (editable) {
            Button button = button(TEXTS.text("save"), "save", save);
            button.setImage(icons.image(
                    Icons.own("save"), 16, Palette.of(row.getDisplay()).accent()));
        }
        List<RecordAction> actions =
                input.record().isPresent() ? modules.actions(workplace.actor(), input.type()) : List.of();
        String state = standing.map(s -> s.state().id()).orElse("");
        transitions(standing, actions, true);
        actions(actions.stream()
                .filter(a -> a.transition().isEmpty() && a.offeredIn(state) && a.offeredFor(workplace.actor(), draft))
                .toList());
        transitions(standing, actions, false);
        row.layout(true, true);
    }

    /** Many actions would push the title aside: the first ones are buttons, the others stand in a menu. */
    private void actions(List<RecordAction> offered) {
        int buttons = offered.size() <= MOST_BUTTONS + 1 ? offered.size() : MOST_BUTTONS;
        offered.subList(0, buttons).forEach(a -> button(a.label(), a.id(), () -> run(a)));
        List<RecordAction> others = offered.subList(buttons, offered.size());
        if (!others.isEmpty()) {
            Button more = button(TEXTS.text("more"), "more", () -> {});
            more.addListener(SWT.Selection, e -> menu(more, others));
        }
    }

    private void menu(Button under, List<RecordAction> actions) {
        Menu menu = new Menu(under);
        for (RecordAction action : actions) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.label().toString().replace("&", "&&"));
            item.setData(TEST_ID, "step." + action.id());
            item.addListener(SWT.Selection, e -> run(action));
        }
        menu.setLocation(under.toDisplay(0, under.getSize().y));
        // after the chosen item has been told
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** What leads along the path comes first, what leaves it (refuse, cancel) last. */
    private void transitions(Optional<Workflow.Standing> standing, List<RecordAction> actions, boolean alongPath) {
        List<String> path = standing.map(Workflow.Standing::path).orElse(List.of()).stream()
                .map(DocumentState::id)
                .toList();
        for (Transition transition : standing.map(Workflow.Standing::open).orElse(List.of())) {
            if (path.contains(transition.to()) != alongPath) {
                continue;
            }
            Optional<RecordAction> instead = actions.stream()
                    .filter(a -> a.transition().filter(transition.id()::equals).isPresent())
                    .findFirst();
            if (instead.isPresent()) {
                button(instead.get().label(), transition.id(), () -> run(instead.get()));
            } else if (transition.byHand()) {
                button(transition.label(), transition.id(), () -> move(transition));
            }
        }
    }

    private Button button(Text label, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label.toString());
        button.setData(TEST_ID, "step." + id);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void run(RecordAction action) {
        if (savedFirst.getAsBoolean()) {
            action.run(workplace, List.of(input.record().orElseThrow()));
        }
    }

    private void move(Transition transition) {
        if (!savedFirst.getAsBoolean()) {
            return;
        }
        Optional<String> note = Optional.empty();
        if (transition.needsNote()) {
            InputDialog dialog = new InputDialog(
                    row.getShell(),
                    transition.label().toString(),
                    TEXTS.get("note"),
                    "",
                    typed -> typed.isBlank() ? TEXTS.get("note.missing") : null);
            if (dialog.open() != Window.OK) {
                return;
            }
            note = Optional.of(dialog.getValue().strip());
        }
        Optional<String> reason = note;
        RecordRef record = input.record().orElseThrow();
        workplace.run(transition.label(), () -> {
            modules.workflow().orElseThrow().move(workplace.actor(), record, transition.id(), reason);
            return Optional.of(record);
        });
    }
}
