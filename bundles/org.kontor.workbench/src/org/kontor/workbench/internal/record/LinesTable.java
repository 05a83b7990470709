package org.kontor.workbench.internal.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;

/** A table of lines that takes rows from the clipboard: the platform's Paste calls {@link #paste} of who has the focus. */
public final class LinesTable extends NatTable {

    private Optional<Consumer<String>> taker = Optional.empty();

    LinesTable(Composite parent, ILayer layer) {
        super(parent, SWT.BORDER | NatTable.DEFAULT_STYLE_OPTIONS, layer, false);
    }

    /** Gives rows to somebody from now on. */
    void takeRows(Consumer<String> rows) {
        taker = Optional.of(rows);
    }

    /** Takes the text in the clipboard as rows; does nothing when there is none, or nobody takes it. */
    public void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (content instanceof String rows && !rows.isBlank()) {
            taker.ifPresent(t -> t.accept(rows));
        }
    }
}
