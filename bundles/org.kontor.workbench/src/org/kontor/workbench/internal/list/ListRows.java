package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListRow;

/**
 * The body of a list's grid: the rows of the model, below headings when they are grouped. A heading shows the group's
 * value and size in the grouped column, its sums in the others.
 */
final class ListRows implements IDataProvider {

    private static final TextSource TEXTS = TextSource.beside(ListRows.class);

    private final ListModel model;
    private final CellText text;
    private Optional<String> groupedBy = Optional.empty();
    private List<ListGroup> groups = List.of();
    private Optional<GroupLayout> layout = Optional.empty();

    ListRows(ListModel model, CellText text) {
        this.model = model;
        this.text = text;
    }

    void groupBy(Optional<String> column) {
        groupedBy = column;
    }

    Optional<String> groupedBy() {
        return groupedBy;
    }

    /** Takes over what the model has now; groups that do not fit its rows, because somebody just stored, wait. */
    void refresh() {
        if (model.groups() != groups) {
            groups = model.groups();
            layout = Optional.of(groups).filter(g -> !g.isEmpty()).map(GroupLayout::new);
        }
    }

    private Optional<GroupLayout> layout() {
        return layout.filter(l -> l.rows() == model.size());
    }

    /** The group whose heading stands at a position. */
    Optional<ListGroup> group(int position) {
        return layout().map(l -> l.groupAt(position)).filter(g -> g.isPresent()).map(g -> groups.get(g.getAsInt()));
    }

    /** Folds or unfolds the group whose heading stands at a position; answers whether there is one. */
    boolean toggle(int position) {
        if (group(position).isEmpty()) {
            return false;
        }
        layout().ifPresent(l -> l.toggle(l.groupAt(position).orElseThrow()));
        return true;
    }

    /** Folds or unfolds all groups. */
    void foldAll(boolean away) {
        layout().ifPresent(l -> l.foldAll(away));
    }

    /** The row at a position; empty for headings and while it is being read. */
    Optional<ListRow> row(int position) {
        return group(position).isPresent() ? Optional.empty() : model.row(place(position));
    }

    /** Whether the row at a position is still being read. */
    boolean isPending(int position) {
        return group(position).isEmpty() && model.row(place(position)).isEmpty();
    }

    /** The ids of the rows at these positions; headings have none. */
    List<Long> ids(List<Range> positions) {
        return positions.stream()
                .flatMapToInt(r -> IntStream.range(r.start, r.end))
                .filter(position -> group(position).isEmpty())
                .mapToObj(position -> model.id(place(position)))
                .flatMap(Optional::stream)
                .toList();
    }

    private int place(int position) {
        return layout().map(l -> l.placeAt(position)).orElse(position);
    }

    @Override
    public Object getDataValue(int column, int position) {
        return group(position).map(group -> heading(group, column, position)).orElseGet(() -> model.row(place(position))
                .map(r -> text.show(column, r.values().get(column)))
                .orElse("…"));
    }

    private String heading(ListGroup group, int column, int position) {
        String id = text.columns().get(column).id();
        if (groupedBy.filter(id::equals).isPresent()) {
            boolean folded = layout().map(l -> l.isFolded(l.groupAt(position).orElseThrow()))
                    .orElse(false);
            String value = group.value().map(v -> text.show(column, v)).orElse(TEXTS.get("group.none"));
            return (folded ? "▸  " : "▾  ") + TEXTS.get("group", value, group.count());
        }
        BigDecimal sum = group.totals().get(id);
        return sum == null ? "" : text.show(column, sum);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return text.columns().size();
    }

    @Override
    public int getRowCount() {
        return layout().map(GroupLayout::size).orElse(model.size());
    }
}
