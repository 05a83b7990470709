package org.kontor.workbench.internal.grid;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;

/** Shares the room that is left of the columns among those that profit from it. */
public final class Widths {

    private static final int LEAST_WIDE = 130;

    private Widths() {}

    /**
     * Sets the widths. Where there is room left the wide columns take it; where there is too little they give some, but
     * never so much that their texts cannot be read.
     *
     * @param natural the widths that the contents need
     * @param wide which columns may become wider or narrower
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
        int extra = takers == 0 || room <= 0 ? 0 : (int) Math.floorDiv(room - used - 2, takers);
        for (int i = 0; i < natural.length; i++) {
            int width = wide[i] ? Math.max(Math.min(natural[i], LEAST_WIDE), natural[i] + extra) : natural[i];
            data.setColumnWidthByPosition(i, width, true);
        }
    }
}
