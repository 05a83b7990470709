package org.kontor.workbench.internal.record;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** The buttons below a grid of lines, and what its keys do. */
final class LineTools {

    private static final TextSource TEXTS = TextSource.beside(LineTools.class);

    private final Palette palette;
    private final ToolBar bar;
    private final Icons icons;
    private final String table;

    /**
     * Adds them.
     *
     * @param table the name of the table of lines
     * @param paste takes rows from the clipboard, where the grid understands them
     */
    LineTools(Composite parent, String table, Runnable add, Runnable remove, Optional<Runnable> paste) {
        this.table = table;
        palette = Palette.of(parent.getDisplay());
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        icons = new Icons(bar);
        item("add", "line.add", add);
        item("remove", "line.remove", remove);
        paste.ifPresent(rows -> item("document", "line.paste", rows));
        Label hint = new Label(parent, SWT.NONE);
        hint.setText(TEXTS.get(paste.isPresent() ? "line.hintAided" : "line.hint"));
        hint.setForeground(palette.muted());
        hint.setFont(Fonts.smaller(hint));
    }

    /** One more button, of a module. */
    void add(String id, Text label, Runnable action) {
        item("puzzle", "line." + id, label.toString(), action);
        bar.getParent().layout(true);
    }

    private void item(String icon, String key, Runnable action) {
        item(icon, key, TEXTS.get(key), action);
    }

    private void item(String icon, String id, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setImage(icons.image(Icons.own(icon), 16, palette.muted()));
        item.setData("org.kontor.testId", id + "." + table);
        item.addListener(SWT.Selection, e -> action.run());
    }
}
