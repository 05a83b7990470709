package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.internal.grid.GridTheme;

/**
 * The columns of a grid of lines: the fields of a line, and among them cells that an assistant fills.
 *
 * @param <L> a line's draft
 */
final class LineColumns<L> {

    private static final int LEAST_WIDTH = 80;
    private static final int CHOICE_WIDTH = 150;
    private static final int TEXT_WIDTH = 200;
    private static final int SHOWN_WIDTH = 110;
    private static final int LONG_TEXT_WIDTH = 360;
    private static final int REFERENCE_WIDTH = 260;

    /**
     * A column.
     *
     * @param field the field; empty for a cell that an assistant fills
     * @param fact the place of the cell among those of the assistant
     */
    record Column<L>(Text heading, Optional<Field<L, ?>> field, int fact) {

        boolean isEditable() {
            return field.filter(f -> !f.readOnly()).isPresent();
        }
    }

    private final List<Column<L>> columns = new ArrayList<>();

    /** The columns of fields, with those of an assistant behind the one where it wants them. */
    LineColumns(List<Field<L, ?>> fields, Optional<LineAid<?, L, ?>> aid) {
        for (Field<L, ?> field : fields) {
            columns.add(new Column<>(field.label(), Optional.of(field), 0));
            aid.filter(a -> a.columnsAfter().equals(field.id())).ifPresent(this::add);
        }
    }

    private void add(LineAid<?, L, ?> aid) {
        for (int i = 0; i < aid.columns().size(); i++) {
            columns.add(new Column<>(aid.columns().get(i), Optional.empty(), i));
        }
    }

    int count() {
        return columns.size();
    }

    Column<L> get(int index) {
        return columns.get(index);
    }

    /** The column of a field; -1 when there is none. */
    int indexOf(String field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().filter(f -> f.id().equals(field)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The first column from there on that can be edited; -1 when none can. */
    int editableFrom(int index) {
        for (int i = Math.max(0, index); i < columns.size(); i++) {
            if (columns.get(i).isEditable()) {
                return i;
            }
        }
        return -1;
    }

    /** The last column up to there that can be edited; -1 when none can. */
    int editableUpTo(int index) {
        for (int i = Math.min(index, columns.size() - 1); i >= 0; i--) {
            if (columns.get(i).isEditable()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether texts and names stand in it, which take the room that is left; where there is too little, names keep theirs. */
    boolean[] wide(int[] widths, int room) {
        boolean narrow = IntStream.of(widths).sum() > room;
        boolean[] wide = new boolean[columns.size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = columns.get(i)
                    .field()
                    .filter(field -> switch (field.kind()) {
                        case TEXT, LONG_TEXT -> true;
                        case REFERENCE -> !narrow;
                        default -> false;
                    })
                    .isPresent();
        }
        return wide;
    }

    /**
     * How wide the columns are by themselves.
     *
     * @param extent how wide a text is
     */
    int[] widths(ToIntFunction<String> extent) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int heading = extent.applyAsInt(columns.get(i).heading().toString()) + 4 * GridTheme.PADDING;
            int content =
                    columns.get(i).field().map(field -> width(field, extent)).orElseGet(() -> day(extent));
            widths[i] = Math.max(heading, content);
        }
        return widths;
    }

    private static int width(Field<?, ?> field, ToIntFunction<String> extent) {
        return switch (field.kind()) {
            case REFERENCE -> REFERENCE_WIDTH;
            case TEXT -> field.readOnly() ? SHOWN_WIDTH : TEXT_WIDTH;
            case LONG_TEXT -> LONG_TEXT_WIDTH;
            case MONEY, QUANTITY -> extent.applyAsInt("00,000,000.00") + 2 * GridTheme.PADDING;
            case DATE, INSTANT -> day(extent);
            case CHOICE -> CHOICE_WIDTH;
            case INTEGER, PERCENT, FLAG -> LEAST_WIDTH;
        };
    }

    private static int day(ToIntFunction<String> extent) {
        return extent.applyAsInt("2026-12-31 24") + 2 * GridTheme.PADDING;
    }
}
