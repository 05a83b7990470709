package org.kontor.workbench.internal.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListSort;
import org.kontor.process.DocumentState;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** The grid of a list: header with sorting, filter row, rows from a {@link ListModel}, perhaps in groups, totals. */
final class ListGrid {

    /** Told what the user does. */
    interface Listener {

        /** Another filter or order is wanted. */
        void requestChanged();

        /** The selected rows changed. */
        void selectionChanged();

        /** A row shall be opened, by its position. */
        void open(int position);

        /** Columns were moved or resized. */
        void columnsChanged();
    }

    private static final int EMPTY_Y = 140;

    private final ListDefinition list;
    private final Listener listener;
    private final CellText text;
    private final ListRows rows;
    private final ListSorting sorting;
    private final ListLayers layers;
    private final ListLook look;
    private final ColumnWidths widths;
    private final NatTable table;
    private boolean restoring;
    private int shownSize = -1;

    /**
     * A grid.
     *
     * @param states the states of the documents that the list shows, if it shows documents
     */
    ListGrid(Composite parent, ListDefinition list, List<DocumentState> states, ListModel model, Listener listener) {
        this.list = list;
        this.listener = listener;
        text = new CellText(list);
        rows = new ListRows(model, text);
        sorting = new ListSorting(text, listener::requestChanged);
        layers = new ListLayers(text, rows, model, sorting, this::filtered);
        look = new ListLook(text, states, cell -> rows.row(cell.getRowIndex())
                .map(row -> row.values().get(cell.getColumnIndex()))
                .orElse(null));
        table = new NatTable(parent, layers.all(), false);
        table.setData("org.kontor.testId", "list." + list.id());
        table.setConfigRegistry(layers.registry());
        table.configure();
        widths = new ColumnWidths(table, layers, text);
        theme();
        bindings();
        listeners();
    }

    NatTable control() {
        return table;
    }

    /** What stands at which position. */
    ListRows rows() {
        return rows;
    }

    /** Colours changed. */
    void restyle() {
        theme();
        table.refresh(false);
    }

    /** Shows what the model has now. */
    void modelChanged() {
        rows.refresh();
        if (rows.getRowCount() != shownSize) {
            rowsMoved();
        } else {
            layers.repaint();
        }
    }

    private void rowsMoved() {
        shownSize = rows.getRowCount();
        layers.rowsMoved();
    }

    /** Jumps to the first row, for a new request. */
    void toTop() {
        layers.selection().clear();
        layers.viewport().setOriginY(0);
    }

    /** Selects a row and scrolls to it. */
    void select(int position) {
        layers.selection().selectRow(0, position, false, false);
        layers.viewport().moveRowPositionIntoViewport(position);
    }

    /** The selected positions, from top to bottom; ranges, because there may be a million. */
    List<Range> selected() {
        return layers.selection().getSelectedRowPositions().stream()
                .sorted(Comparator.comparingInt(r -> r.start))
                .toList();
    }

    int selectedCount() {
        return layers.selection().getSelectedRowCount();
    }

    /** The conditions of the filter row; those that cannot be understood are left out and named. */
    List<ListFilter> filters(List<String> notUnderstood) {
        List<ListFilter> result = new ArrayList<>();
        filterTexts().forEach((id, typed) -> {
            ListColumn column = list.column(id).orElseThrow();
            FilterExpression.parse(column, typed, LocalDate.now())
                    .ifPresentOrElse(
                            result::addAll,
                            () -> notUnderstood.add(column.label().toString()));
        });
        return result;
    }

    /** What stands in the filter row; choices by name. */
    Map<String, String> filterTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        layers.filters()
                .getFilterIndexToObjectMap()
                .forEach((i, value) -> texts.put(text.columns().get(i).id(), text.filterValue(i, value.toString())));
        return texts;
    }

    /** The sort keys; the grouped column is always the first. */
    List<ListSort> sorts() {
        List<ListSort> keys = new ArrayList<>(sorting.keys());
        rows.groupedBy().ifPresent(column -> {
            ListSort first = keys.stream()
                    .filter(k -> k.column().equals(column))
                    .findFirst()
                    .orElse(new ListSort(column, true));
            keys.remove(first);
            keys.addFirst(first);
        });
        return keys;
    }

    /** The sort keys that the user set. */
    List<ListSort> ownSorts() {
        return sorting.keys();
    }

    /** The shown columns from left to right. */
    List<ListColumn> shownColumns() {
        return IntStream.range(0, layers.hiding().getColumnCount())
                .map(layers.hiding()::getColumnIndexByPosition)
                .mapToObj(text.columns()::get)
                .toList();
    }

    /** Widths of the columns in points if the user has set any. */
    Map<String, Integer> widths() {
        return widths.own();
    }

    /** Applies what a user kept. */
    void apply(ListSettings settings) {
        restoring = true;
        try {
            List<Integer> order = new ArrayList<>();
            // the values that make the groups stand first, as headings do
            settings.groupedBy().ifPresent(id -> order.add(text.index(id)));
            settings.columns().stream()
                    .map(text::index)
                    .filter(i -> !order.contains(i))
                    .forEach(order::add);
            layers.arrange(order);
            rows.groupBy(settings.groupedBy());
            widths.set(settings);
            sorting.restore(settings.sorts());
            Map<Integer, Object> values = new HashMap<>();
            settings.filters()
                    .forEach((id, kept) -> values.put(text.index(id), text.filterLabel(text.index(id), kept)));
            layers.filters().clearAllFilters();
            layers.filters().setFilterIndexToObjectMap(values);
        } finally {
            restoring = false;
        }
        // not table.refresh(): that tells all layers to begin anew, and the order of the columns would be lost
        rowsMoved();
        table.refresh(false);
    }

    /** Hides the rows of all groups, or shows them again. */
    void foldAll(boolean away) {
        layers.selection().clear();
        rows.foldAll(away);
        rowsMoved();
    }

    private void filtered() {
        if (!restoring) {
            listener.requestChanged();
        }
    }

    private void bindings() {
        IMouseAction open = new IMouseAction() {
            @Override
            public void run(NatTable nat, MouseEvent event) {
                openSelected();
            }
        };
        var bindings = table.getUiBindingRegistry();
        bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), open);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> openSelected());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, event) -> openSelected());
    }

    /** Does something when a letter is typed while the rows have the focus. */
    void onKey(char key, Runnable pressed) {
        table.getUiBindingRegistry()
                .registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (nat, event) -> pressed.run());
    }

    /** Opens the first selected row; a heading folds its group or unfolds it. */
    private void openSelected() {
        selected().stream().findFirst().ifPresent(range -> {
            if (rows.toggle(range.start)) {
                rowsMoved();
            } else {
                listener.open(range.start);
            }
        });
    }

    private void listeners() {
        table.addListener(SWT.Resize, e -> fill());
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.selectionChanged();
            } else if (!restoring && (event instanceof ColumnResizeEvent || event instanceof ColumnReorderEvent)) {
                if (event instanceof ColumnResizeEvent) {
                    widths.takeAsOwn();
                }
                listener.columnsChanged();
            }
        });
    }

    private void fill() {
        boolean before = restoring;
        restoring = true;
        widths.fill();
        restoring = before;
    }

    /** Says in an empty grid what that means and what to do. */
    void emptyText(Supplier<String> words) {
        table.addOverlayPainter((gc, layer) -> {
            String said = words.get();
            if (!said.isEmpty()) {
                gc.setForeground(Palette.of(table.getDisplay()).muted());
                int width = gc.textExtent(said).x;
                gc.drawText(said, Math.max(16, (table.getClientArea().width - width) / 2), EMPTY_Y, true);
            }
        });
    }

    private void theme() {
        Palette palette = Palette.of(table.getDisplay());
        table.setBackground(palette.background());
        table.setTheme(new GridTheme(palette, table.getFont(), Fonts.bold(table)));
        look.register(table.getConfigRegistry(), palette, Fonts.bold(table));
    }

    /** The column that makes the groups. */
    Optional<String> groupedBy() {
        return rows.groupedBy();
    }
}
