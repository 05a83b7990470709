package org.kontor.exchange.table;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line in the file, or the row of the sheet, from 1
 * @param cells the texts of its cells without blanks around them, as many as the row has
 */
public record TableRow(long line, List<String> cells) {

    /** Keeps its own copy. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text in a column, from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
