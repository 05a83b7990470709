package org.kontor.workbench.internal.list;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.kontor.persistence.list.ListGroup;

/**
 * Where the rows of a grouped list stand: each group has a heading, its rows follow unless it is folded. Positions are
 * what the user sees; places are those of the rows in the list without headings.
 */
public final class GroupLayout {

    private final int[] firstPlace;
    private final int[] heading;
    private final BitSet folded = new BitSet();

    /** All groups unfolded, in the order of the rows. */
    public GroupLayout(List<ListGroup> groups) {
        firstPlace = new int[groups.size() + 1];
        heading = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            firstPlace[i + 1] = firstPlace[i] + Math.toIntExact(groups.get(i).count());
        }
        place();
    }

    private void place() {
        for (int i = 0; i < heading.length - 1; i++) {
            int rows = folded.get(i) ? 0 : firstPlace[i + 1] - firstPlace[i];
            heading[i + 1] = heading[i] + 1 + rows;
        }
    }

    /** How many positions there are. */
    public int size() {
        return heading[heading.length - 1];
    }

    /** How many rows the groups count. */
    public int rows() {
        return firstPlace[firstPlace.length - 1];
    }

    /** The group whose heading stands at a position, if one does. */
    public OptionalInt groupAt(int position) {
        int group = around(position);
        return group >= 0 && heading[group] == position ? OptionalInt.of(group) : OptionalInt.empty();
    }

    /** The place of the row at a position that holds no heading. */
    public int placeAt(int position) {
        int group = around(position);
        return firstPlace[group] + position - heading[group] - 1;
    }

    /** Whether the rows of a group are hidden. */
    public boolean isFolded(int group) {
        return folded.get(group);
    }

    /** Hides the rows of a group, or shows them again. */
    public void toggle(int group) {
        folded.flip(group);
        place();
    }

    /** Hides the rows of all groups, or shows them again. */
    public void foldAll(boolean away) {
        folded.set(0, heading.length - 1, away);
        place();
    }

    /** The group that a position belongs to; -1 outside. */
    private int around(int position) {
        if (position < 0 || position >= size()) {
            return -1;
        }
        int low = 0;
        int high = heading.length - 2;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (heading[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
