package org.kontor.workbench.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.TextSource;

/** Picks one or several of the choices of a field, by a menu with ticks. */
final class ChoicePicker {

    private static final TextSource TEXTS = TextSource.beside(ChoicePicker.class);
    private static final int WIDTH = 220;

    private final Button button;
    private final List<Field.Choice<String>> choices;
    private final List<String> picked;
    private final Runnable changed;

    /** A picker with what is picked at first. */
    ChoicePicker(Composite parent, List<Field.Choice<String>> choices, List<String> picked, Runnable changed) {
        this.choices = choices;
        this.picked = new ArrayList<>(picked);
        this.changed = changed;
        button = new Button(parent, SWT.PUSH | SWT.LEFT);
        button.setData("org.kontor.testId", "condition.choices");
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, e -> open());
        show();
    }

    List<String> picked() {
        return List.copyOf(picked);
    }

    private void open() {
        Menu menu = new Menu(button);
        for (Field.Choice<String> choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(choice.label().toString());
            item.setSelection(picked.contains(choice.value()));
            item.addListener(SWT.Selection, e -> pick(choice.value(), item.getSelection()));
        }
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    /** Picks a choice or drops it. */
    private void pick(String value, boolean wanted) {
        picked.remove(value);
        if (wanted) {
            picked.add(value);
        }
        show();
        changed.run();
    }

    private void show() {
        String labels = choices.stream()
                .filter(choice -> picked.contains(choice.value()))
                .map(choice -> choice.label().toString())
                .collect(Collectors.joining(TEXTS.get("several")));
        button.setText((labels.isEmpty() ? TEXTS.get("choose") : labels).replace("&", "&&") + "  ▾");
        button.setToolTipText(labels);
    }
}
