package org.kontor.workbench.internal.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.grid.Widths;

/** Widths of a list's columns: by what they hold, filling the room that there is, or as the user dragged them. */
final class ColumnWidths {

    private static final int WIDE_CHARS = 20;
    private static final int LEAST = 60;
    private static final int LEAST_GROUPED = 240;
    private static final int MOST = 420;

    private final NatTable table;
    private final ListLayers layers;
    private final CellText text;
    private final int[] natural;
    private boolean own;

    ColumnWidths(NatTable table, ListLayers layers, CellText text) {
        this.table = table;
        this.layers = layers;
        this.text = text;
        natural = new int[text.columns().size()];
    }

    /** Widths in points if the user has set any. */
    Map<String, Integer> own() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (int i = 0; own && i < natural.length; i++) {
            widths.put(text.columns().get(i).id(), layers.body().getColumnWidthByPosition(i));
        }
        return widths;
    }

    /** The user dragged one. */
    void takeAsOwn() {
        own = true;
    }

    void set(ListSettings settings) {
        own = !settings.widths().isEmpty();
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int character = gc.textExtent("0").x;
        for (int i = 0; i < natural.length; i++) {
            ListColumn column = text.columns().get(i);
            int heading = gc.textExtent(column.label().toString()).x + ListLook.headingRoom();
            int content = column.widthInChars() * character + 2 * GridTheme.PADDING;
            boolean grouped = settings.groupedBy().filter(column.id()::equals).isPresent();
            int width = Math.clamp(Math.max(heading, content), grouped ? LEAST_GROUPED : LEAST, MOST);
            natural[i] = settings.widths().getOrDefault(column.id(), width);
        }
        gc.dispose();
        fill();
    }

    /** As long as the user has not set widths, texts take the room that is left. */
    void fill() {
        boolean[] wide = new boolean[natural.length];
        for (int i = 0; i < wide.length; i++) {
            ListColumn column = text.columns().get(i);
            wide[i] = !own && column.kind() == FieldKind.TEXT && column.widthInChars() >= WIDE_CHARS;
        }
        Widths.fill(
                layers.body(),
                natural,
                wide,
                i -> !layers.hiding().isColumnIndexHidden(i),
                table.getClientArea().width);
    }
}
