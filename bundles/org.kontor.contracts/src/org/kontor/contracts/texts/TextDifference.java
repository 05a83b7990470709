package org.kontor.contracts.texts;

import java.util.List;

/**
 * Two versions of a text side by side, paragraph by paragraph.
 *
 * @param rows from top to bottom
 */
public record TextDifference(List<Row> rows) {

    /** How a paragraph differs. */
    public enum Kind {
        /** It is the same in both. */
        SAME,
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** Its words differ. */
        CHANGED
    }

    /**
     * Some words of a paragraph.
     *
     * @param text the words
     * @param differs whether the other version lacks them
     */
    public record Piece(String text, boolean differs) {}

    /**
     * A paragraph.
     *
     * @param kind how it differs
     * @param before the earlier version's words; none for an added paragraph
     * @param after the later version's words; none for a removed paragraph
     */
    public record Row(Kind kind, List<Piece> before, List<Piece> after) {

        /** Keeps its own copies. */
        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Keeps its own copy. */
    public TextDifference {
        rows = List.copyOf(rows);
    }

    /** How many paragraphs differ. */
    public int changes() {
        return (int) rows.stream().filter(row -> row.kind() != Kind.SAME).count();
    }
}
