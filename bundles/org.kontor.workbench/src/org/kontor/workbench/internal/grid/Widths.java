package org.kontor.workbench.internal.grid;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;

/** Shares the room that is left of the columns among those that profit from it. */
public final class Widths {

    private Widths() {}

    /**
     * Sets the widths.
     *
     * @param natural the widths that the contents need
     * @param wide which columns may become wider
     * @param shown which columns are shown
     * @param room the width of the grid
     */
    public static void fill(DataLayer data, int[] natural, boolean[] wide, IntPredicate shown, int room) {
        int used = IntStream.range(0, natural.length)
                .filter(shown)
                .map(i -> natural[i])
                .sum();
        long takers = IntStream.range(0, natural.length)
                .filter(shown)
                .filter(i -> wide[i])
                .count();
        int extra = takers == 0 || used >= room ? 0 : (int) ((room - used - 2) / takers);
        for (int i = 0; i < natural.length; i++) {
            data.setColumnWidthByPosition(i, natural[i] + (wide[i] ? extra : 0), true);
        }
    }
}
