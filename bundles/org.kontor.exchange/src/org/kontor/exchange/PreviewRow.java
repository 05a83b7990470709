package org.kontor.exchange;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * A row as it will be understood.
 *
 * @param line the line in the file
 * @param cells a cell for each column of the file
 */
public record PreviewRow(long line, List<Cell> cells) {

    /** Keeps its own copy. */
    public PreviewRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param text what it will be taken for; what stands in the file where it is not understood or goes nowhere
     * @param problem why it is not understood
     */
    public record Cell(String text, Optional<Text> problem) {}
}
