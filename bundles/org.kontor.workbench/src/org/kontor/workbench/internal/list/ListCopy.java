package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.work.Background;

/**
 * Copies rows as text, columns divided by tabs, ready for a spreadsheet.
 *
 * @param owner the list; when it has gone nothing is copied
 */
record ListCopy(ListQueries queries, Actor actor, ListDefinition list, Control owner) {

    private static final TextSource TEXTS = TextSource.beside(ListCopy.class);
    private static final int MOST = 10_000;

    /**
     * Reads the rows outside the UI thread and puts them into the clipboard.
     *
     * @param said takes what is to be told to the user
     */
    void start(
            List<ListColumn> columns, List<Long> selected, Consumer<String> said, Consumer<RuntimeException> failed) {
        List<Long> ids = selected.subList(0, Math.min(MOST, selected.size()));
        Background.read(
                TEXTS.get("copy"),
                owner,
                () -> RowText.tabbed(list, columns, queries.rows(actor, list, ids), Formats.current()),
                text -> {
                    Clipboard clipboard = new Clipboard(owner.getDisplay());
                    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                    said.accept(TEXTS.get("copied", ids.size()));
                },
                failed);
    }
}
