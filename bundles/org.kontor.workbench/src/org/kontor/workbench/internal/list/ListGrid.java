package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.util.IClientAreaProvider;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.grid.PillPainter;
import org.kontor.workbench.internal.grid.Tones;
import org.kontor.workbench.internal.grid.Widths;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** The grid of a list: header with sorting, filter row, rows from a {@link ListModel}, totals. */
final class ListGrid {

    /** Told what the user does. */
    interface Listener {

        /** Another filter or order is wanted. */
        void requestChanged();

        /** The selected rows changed. */
        void selectionChanged();

        /** A row shall be opened. */
        void open(int row);

        /** Columns were moved or resized. */
        void columnsChanged();
    }

    private static final TextSource TEXTS = TextSource.beside(ListGrid.class);
    private static final String FOOTER = "FOOTER";
    private static final String COLUMN = "COLUMN_";
    private static final String PENDING = "PENDING";
    private static final int EMPTY_Y = 140;
    private static final int WIDE_CHARS = 20;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 420;

    private final ListDefinition list;
    private final ListModel model;
    private final Listener listener;
    private final List<ListColumn> columns;
    private final Formats formats = Formats.current();
    private final Map<Integer, Map<String, String>> choiceLabels = new HashMap<>();
    private final NatTable table;
    private final DataLayer bodyData;
    private final DataLayer footerData;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FilterRowHeaderComposite<ListRow> filterRow;
    private final Sorting sorting = new Sorting();
    private final int[] naturalWidths;
    private boolean ownWidths;
    private boolean restoring;
    private int shownSize = -1;

    ListGrid(Composite parent, ListDefinition list, ListModel model, Listener listener) {
        this.list = list;
        this.model = model;
        this.listener = listener;
        columns = list.columns();
        naturalWidths = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            Map<String, String> labels = new LinkedHashMap<>();
            columns.get(i)
                    .choices()
                    .forEach(c -> labels.put(c.value(), c.label().toString()));
            choiceLabels.put(i, labels);
        }
        bodyData = new DataLayer(new Rows(), 100, GridTheme.ROW_HEIGHT);
        bodyData.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(COLUMN + column);
            labels.addLabel("BODY_" + COLUMN + column);
            if (model.row(row).isEmpty()) {
                labels.addLabelOnTop(PENDING);
            }
        });
        reorder = new ColumnReorderLayer(bodyData);
        hiding = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hiding, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.addConfiguration(new RowOnlySelectionBindings());
        boolean totalled = columns.stream().anyMatch(ListColumn::totalled);
        viewport = new ViewportLayer(selection) {
            @Override
            public IClientAreaProvider getClientAreaProvider() {
                IClientAreaProvider all = super.getClientAreaProvider();
                return totalled ? () -> withoutFooter(all.getClientArea()) : all;
            }
        };
        viewport.setRegionName(GridRegion.BODY);

        String[] ids = columns.stream().map(ListColumn::id).toArray(String[]::new);
        Map<String, String> headings = new HashMap<>();
        columns.forEach(c -> headings.put(c.id(), c.label().toString()));
        IDataProvider headerProvider = new DefaultColumnHeaderDataProvider(ids, headings);
        DataLayer headerData = new DefaultColumnHeaderDataLayer(headerProvider);
        headerData.setDefaultRowHeight(GridTheme.ROW_HEIGHT + 2);
        headerData.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(COLUMN + column));
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        SortHeaderLayer<ListRow> sortHeader = new SortHeaderLayer<>(header, sorting, false);
        sortHeader.addConfiguration(new SingleClickSortConfiguration(GridTheme.sortable()));
        ConfigRegistry registry = new ConfigRegistry();
        filterRow = new FilterRowHeaderComposite<>(
                values -> {
                    if (!restoring) {
                        listener.requestChanged();
                    }
                },
                sortHeader,
                headerProvider,
                registry);
        filterRow.getFilterRowDataLayer().setDefaultRowHeight(GridTheme.ROW_HEIGHT);

        footerData = new DataLayer(new Totals(), 100, GridTheme.ROW_HEIGHT);
        footerData.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(FOOTER);
            labels.addLabel(COLUMN + column);
        });
        CompositeLayer composite = new CompositeLayer(1, totalled ? 3 : 2);
        composite.setChildLayer(GridRegion.COLUMN_HEADER, filterRow, 0, 0);
        composite.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        if (totalled) {
            composite.setChildLayer(FOOTER, new ColumnHeaderLayer(footerData, viewport, selection, false), 0, 2);
        }
        composite.addConfiguration(new DefaultGridLayerConfiguration(composite) {
            @Override
            protected void addExcelExportUIBindings() {
                // our own export asks the database for all rows
            }

            @Override
            protected void addPrintUIBindings() {
                // printing goes through reports
            }
        });
        table = new NatTable(parent, composite, false);
        table.setData("org.kontor.testId", "list." + list.id());
        table.setConfigRegistry(registry);
        table.configure();
        configureTheme();
        bindings();
        listeners();
    }

    /** The rows leave room for the line of totals below them; whole rows only, a part of one would lie over it. */
    private Rectangle withoutFooter(Rectangle area) {
        int row = Math.max(1, footerData.getRowHeightByPosition(0));
        int whole = Math.max(0, (area.height - row) / row) * row;
        return new Rectangle(area.x, area.y, area.width, whole);
    }

    NatTable control() {
        return table;
    }

    /** Colours changed. */
    void restyle() {
        configureTheme();
        table.refresh(false);
    }

    /** Shows what the model has now. */
    void modelChanged() {
        if (model.size() != shownSize) {
            shownSize = model.size();
            bodyData.fireLayerEvent(new RowStructuralRefreshEvent(bodyData));
        } else {
            bodyData.fireLayerEvent(new VisualRefreshEvent(bodyData));
        }
    }

    /** Jumps to the first row, for a new request. */
    void toTop() {
        selection.clear();
        viewport.setOriginY(0);
    }

    /** Selects a row and scrolls to it. */
    void select(int row) {
        selection.selectRow(0, row, false, false);
        viewport.moveRowPositionIntoViewport(row);
    }

    /** The selected rows, from top to bottom; ranges, because there may be a million. */
    List<Range> selected() {
        return selection.getSelectedRowPositions().stream()
                .sorted(Comparator.comparingInt(r -> r.start))
                .toList();
    }

    int selectedCount() {
        return selection.getSelectedRowCount();
    }

    /** The conditions of the filter row; those that cannot be understood are left out and named. */
    List<ListFilter> filters(List<String> notUnderstood) {
        List<ListFilter> result = new ArrayList<>();
        filterTexts().forEach((id, text) -> {
            ListColumn column = list.column(id).orElseThrow();
            FilterExpression.parse(column, text, LocalDate.now())
                    .ifPresentOrElse(
                            result::addAll,
                            () -> notUnderstood.add(column.label().toString()));
        });
        return result;
    }

    /** What stands in the filter row; choices by name. */
    Map<String, String> filterTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        filterRow
                .getFilterRowDataLayer()
                .getFilterRowDataProvider()
                .getFilterIndexToObjectMap()
                .forEach((i, value) -> {
                    String text = value.toString();
                    texts.put(columns.get(i).id(), value(i, text).orElse(text));
                });
        return texts;
    }

    List<ListSort> sorts() {
        return List.copyOf(sorting.keys);
    }

    /** The shown columns from left to right. */
    List<ListColumn> shownColumns() {
        return IntStream.range(0, hiding.getColumnCount())
                .map(hiding::getColumnIndexByPosition)
                .mapToObj(columns::get)
                .toList();
    }

    /** Widths of the columns in points if the user has set any. */
    Map<String, Integer> widths() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        if (!ownWidths) {
            return widths;
        }
        for (int i = 0; i < columns.size(); i++) {
            widths.put(columns.get(i).id(), bodyData.getColumnWidthByPosition(i));
        }
        return widths;
    }

    /** Applies what a user kept. */
    void apply(ListSettings settings) {
        restoring = true;
        try {
            hiding.showAllColumns();
            reorder.resetReorder();
            List<Integer> order = new ArrayList<>();
            settings.columns().forEach(id -> order.add(index(id)));
            for (int position = 0; position < order.size(); position++) {
                int from = reorder.getColumnPositionByIndex(order.get(position));
                if (from != position) {
                    reorder.reorderColumnPosition(from, position);
                }
            }
            int[] hidden = IntStream.range(0, columns.size())
                    .filter(i -> !order.contains(i))
                    .toArray();
            if (hidden.length > 0) {
                hiding.hideColumnIndexes(hidden);
            }
            setWidths(settings);
            sorting.keys = new ArrayList<>(settings.sorts());
            Map<Integer, Object> values = new HashMap<>();
            settings.filters().forEach((id, text) -> values.put(index(id), label(index(id), text)));
            var provider = filterRow.getFilterRowDataLayer().getFilterRowDataProvider();
            provider.clearAllFilters();
            provider.setFilterIndexToObjectMap(values);
        } finally {
            restoring = false;
        }
        table.refresh();
    }

    private void setWidths(ListSettings settings) {
        ownWidths = !settings.widths().isEmpty();
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int character = gc.textExtent("0").x;
        for (int i = 0; i < columns.size(); i++) {
            ListColumn column = columns.get(i);
            int heading = gc.textExtent(column.label().toString()).x + 2 * GridTheme.PADDING + 24;
            int natural = Math.max(heading, column.widthInChars() * character + 2 * GridTheme.PADDING);
            int width = Math.clamp(natural, LEAST_WIDTH, MOST_WIDTH);
            naturalWidths[i] = settings.widths().getOrDefault(column.id(), width);
        }
        gc.dispose();
        fill();
    }

    /** As long as the user has not set widths, texts take the room that is left. */
    private void fill() {
        boolean[] wide = new boolean[columns.size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = !ownWidths
                    && columns.get(i).kind() == FieldKind.TEXT
                    && columns.get(i).widthInChars() >= WIDE_CHARS;
        }
        boolean before = restoring;
        restoring = true;
        Widths.fill(bodyData, naturalWidths, wide, i -> !hiding.isColumnIndexHidden(i), table.getClientArea().width);
        restoring = before;
    }

    private int index(String columnId) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().equals(columnId))
                .findFirst()
                .orElseThrow();
    }

    private String label(int column, String value) {
        return choiceLabels.get(column).getOrDefault(value, flagLabel(column, value));
    }

    private String flagLabel(int column, String value) {
        return columns.get(column).kind() == FieldKind.FLAG && !value.isEmpty()
                ? formats.show(FieldKind.FLAG, Boolean.valueOf(value))
                : value;
    }

    private Optional<String> value(int column, String label) {
        if (columns.get(column).kind() == FieldKind.FLAG) {
            return Optional.of(
                    Boolean.toString(formats.show(FieldKind.FLAG, true).equals(label)));
        }
        return choiceLabels.get(column).entrySet().stream()
                .filter(e -> e.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void bindings() {
        var open = new org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction() {
            @Override
            public void run(NatTable nat, org.eclipse.swt.events.MouseEvent event) {
                openSelected();
            }
        };
        table.getUiBindingRegistry().registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), open);
        table.getUiBindingRegistry()
                .registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> openSelected());
        table.getUiBindingRegistry()
                .registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, event) -> openSelected());
    }

    private void openSelected() {
        selected().stream().findFirst().ifPresent(range -> listener.open(range.start));
    }

    private void listeners() {
        table.addListener(SWT.Resize, e -> fill());
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.selectionChanged();
            } else if (!restoring
                    && (event instanceof ColumnResizeEvent
                            || event instanceof org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent)) {
                ownWidths = ownWidths || event instanceof ColumnResizeEvent;
                listener.columnsChanged();
            }
        });
    }

    /** Says in an empty grid what that means and what to do. */
    void emptyText(java.util.function.Supplier<String> text) {
        table.addOverlayPainter((gc, layer) -> {
            String words = text.get();
            if (!words.isEmpty()) {
                gc.setForeground(Palette.of(table.getDisplay()).muted());
                int width = gc.textExtent(words).x;
                gc.drawText(words, Math.max(16, (table.getClientArea().width - width) / 2), EMPTY_Y, true);
            }
        });
    }

    private void configureTheme() {
        Palette palette = Palette.of(table.getDisplay());
        table.setBackground(palette.background());
        table.setTheme(new GridTheme(palette, table.getFont(), Fonts.bold(table)));
        look(table.getConfigRegistry(), palette);
    }

    private void look(IConfigRegistry registry, Palette palette) {
        for (int i = 0; i < columns.size(); i++) {
            ListColumn column = columns.get(i);
            boolean right =
                    switch (column.kind()) {
                        case MONEY, QUANTITY, PERCENT, INTEGER -> true;
                        default -> false;
                    };
            Style style = new Style();
            style.setAttributeValue(
                    CellStyleAttributes.HORIZONTAL_ALIGNMENT,
                    right ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, COLUMN + i);
            if (column.kind() == FieldKind.CHOICE) {
                // only below GridRegion.BODY: the header of the column keeps its plain look
                registry.registerConfigAttribute(
                        CellConfigAttributes.CELL_PAINTER,
                        new PillPainter(palette, this::tone),
                        DisplayMode.NORMAL,
                        "BODY_" + COLUMN + i);
            }
            filterEditor(registry, i, column);
        }
        Style pending = new Style();
        pending.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.muted());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, pending, DisplayMode.NORMAL, PENDING);
        Style footer = new Style();
        footer.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.surface());
        footer.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.text());
        footer.setAttributeValue(CellStyleAttributes.FONT, Fonts.bold(table));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, footer, DisplayMode.NORMAL, FOOTER);
    }

    private void filterEditor(IConfigRegistry registry, int index, ListColumn column) {
        String label = FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + index;
        List<String> values = new ArrayList<>(choiceLabels.get(index).values());
        if (column.kind() == FieldKind.FLAG) {
            values = new ArrayList<>(List.of(formats.show(FieldKind.FLAG, true), formats.show(FieldKind.FLAG, false)));
        }
        if (values.isEmpty()) {
            registry.registerConfigAttribute(
                    EditConfigAttributes.CELL_EDITOR, new TextCellEditor(), DisplayMode.NORMAL, label);
        } else {
            values.addFirst("");
            registry.registerConfigAttribute(
                    EditConfigAttributes.CELL_EDITOR,
                    new ComboBoxCellEditor(values, values.size()),
                    DisplayMode.NORMAL,
                    label);
        }
    }

    private Tone tone(ILayerCell cell) {
        return model.row(cell.getRowIndex())
                .map(row -> row.values().get(cell.getColumnIndex()))
                .map(v -> Tones.of(v.toString()))
                .orElse(Tone.NEUTRAL);
    }

    private String show(int column, Object value) {
        if (value == null) {
            return "";
        }
        String label = choiceLabels.get(column).get(value.toString());
        return label == null ? formats.show(columns.get(column).kind(), value) : label;
    }

    /** The rows as texts. */
    private final class Rows implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return model.row(row).map(r -> show(column, r.values().get(column))).orElse("…");
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return model.size();
        }
    }

    /** The line of totals. */
    private final class Totals implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            BigDecimal total = model.totals().get(columns.get(column).id());
            if (total != null) {
                return show(column, total);
            }
            boolean first = hiding.getColumnCount() > 0 && hiding.getColumnIndexByPosition(0) == column;
            return first ? TEXTS.get("total") : "";
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    /** Sort keys; the sorting itself happens in the database. */
    private final class Sorting implements ISortModel {

        private List<ListSort> keys = new ArrayList<>();

        @Override
        public List<Integer> getSortedColumnIndexes() {
            return keys.stream().map(k -> index(k.column())).toList();
        }

        @Override
        public boolean isColumnIndexSorted(int column) {
            return getSortOrder(column) >= 0;
        }

        @Override
        public SortDirectionEnum getSortDirection(int column) {
            int order = getSortOrder(column);
            if (order < 0) {
                return SortDirectionEnum.NONE;
            }
            return keys.get(order).ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
        }

        @Override
        public int getSortOrder(int column) {
            return getSortedColumnIndexes().indexOf(column);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List<Comparator> getComparatorsForColumnIndex(int column) {
            return List.of();
        }

        @Override
        public Comparator<?> getColumnComparator(int column) {
            return Comparator.naturalOrder();
        }

        @Override
        public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
            String id = columns.get(column).id();
            List<ListSort> next = accumulate ? new ArrayList<>(keys) : new ArrayList<>();
            next.removeIf(k -> k.column().equals(id));
            if (direction != SortDirectionEnum.NONE) {
                next.add(new ListSort(id, direction == SortDirectionEnum.ASC));
            }
            keys = next;
            listener.requestChanged();
        }

        @Override
        public void clear() {
            keys = new ArrayList<>();
            listener.requestChanged();
        }
    }
}
