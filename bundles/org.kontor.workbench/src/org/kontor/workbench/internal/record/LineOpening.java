package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.internal.field.Titles;

/**
 * Opens the record of a line that is only shown, by double click or Enter: the one that the selected cell names, else the one
 * that the line tells of.
 *
 * @param <L> a line's draft
 */
final class LineOpening<L> {

    private final RecordType<L> type;
    private final LineColumns<L> columns;
    private final SelectionLayer selection;
    private final Supplier<List<L>> lines;
    private final Titles titles;

    LineOpening(
            RecordType<L> type,
            LineColumns<L> columns,
            SelectionLayer selection,
            Supplier<List<L>> lines,
            Titles titles) {
        this.type = type;
        this.columns = columns;
        this.selection = selection;
        this.lines = lines;
        this.titles = titles;
    }

    /** Lets double click and Enter in a grid open records. */
    void bind(NatTable grid) {
        IMouseAction click = (nat, event) -> open();
        grid.getUiBindingRegistry().registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), click);
        for (int key : new int[] {SWT.CR, SWT.KEYPAD_CR}) {
            grid.getUiBindingRegistry()
                    .registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (nat, event) -> open());
        }
    }

    private void open() {
        PositionCoordinate cell = selection.getSelectionAnchor();
        if (cell.getRowPosition() >= 0 && cell.getRowPosition() < lines.get().size()) {
            L line = lines.get().get(cell.getRowPosition());
            named(cell.getColumnPosition(), line).or(() -> type.opens(line)).ifPresent(titles::open);
        }
    }

    private Optional<RecordRef> named(int column, L line) {
        return column < 0 || column >= columns.count()
                ? Optional.empty()
                : columns.get(column)
                        .field()
                        .filter(field -> field.kind() == FieldKind.REFERENCE)
                        .flatMap(field -> reference(field, line));
    }

    private Optional<RecordRef> reference(Field<L, ?> field, L line) {
        return field.get(line).map(id -> new RecordRef(field.target().orElseThrow(), (Long) id));
    }
}
