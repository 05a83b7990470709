package org.kontor.workbench.internal.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.util.IClientAreaProvider;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.internal.grid.GridTheme;

/** The layers that a list's grid is stacked from: rows, order and choice of columns, selection, headings, totals. */
final class ListLayers {

    private static final int COLUMN_WIDTH = 100;

    private final CellText text;
    private final ListRows rows;
    private final ConfigRegistry registry = new ConfigRegistry();
    private final DataLayer body;
    private final DataLayer footer;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FilterRowHeaderComposite<ListRow> header;
    private final CompositeLayer all;

    /**
     * The layers.
     *
     * @param filtered told when the user changed the filter row
     */
    ListLayers(CellText text, ListRows rows, ListModel model, ListSorting sorting, Runnable filtered) {
        this.text = text;
        this.rows = rows;
        body = new DataLayer(rows, COLUMN_WIDTH, GridTheme.ROW_HEIGHT);
        body.setConfigLabelAccumulator(this::labels);
        reorder = new ColumnReorderLayer(body);
        hiding = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hiding, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.addConfiguration(new RowOnlySelectionBindings());
        boolean totalled = text.columns().stream().anyMatch(ListColumn::totalled);
        viewport = new ViewportLayer(selection) {
            @Override
            public IClientAreaProvider getClientAreaProvider() {
                IClientAreaProvider area = super.getClientAreaProvider();
                return totalled ? () -> withoutFooter(area.getClientArea()) : area;
            }
        };
        viewport.setRegionName(GridRegion.BODY);
        header = header(sorting, filtered);
        footer = footer(model);
        all = new CompositeLayer(1, totalled ? 3 : 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        if (totalled) {
            all.setChildLayer(ListLook.FOOTER, new ColumnHeaderLayer(footer, viewport, selection, false), 0, 2);
        }
        all.addConfiguration(new DefaultGridLayerConfiguration(all) {
            @Override
            protected void addExcelExportUIBindings() {
                // our own export asks the database for all rows
            }

            @Override
            protected void addPrintUIBindings() {
                // our own printing asks the database for all rows
            }
        });
    }

    private void labels(LabelStack labels, int column, int position) {
        if (rows.group(position).isPresent()) {
            labels.addLabelOnTop(ListLook.GROUP);
            labels.addLabel(ListLook.column(column));
            return;
        }
        labels.addLabel(ListLook.column(column));
        labels.addLabel(ListLook.body(column));
        if (rows.isPending(position)) {
            labels.addLabelOnTop(ListLook.PENDING);
        }
    }

    private FilterRowHeaderComposite<ListRow> header(ListSorting sorting, Runnable filtered) {
        String[] ids = text.columns().stream().map(ListColumn::id).toArray(String[]::new);
        Map<String, String> headings = new HashMap<>();
        text.columns().forEach(c -> headings.put(c.id(), c.label().toString()));
        IDataProvider provider = new DefaultColumnHeaderDataProvider(ids, headings);
        DataLayer data = new DefaultColumnHeaderDataLayer(provider);
        data.setDefaultRowHeight(GridTheme.ROW_HEIGHT + 2);
        data.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(ListLook.column(column)));
        ColumnHeaderLayer plain = new ColumnHeaderLayer(data, viewport, selection);
        SortHeaderLayer<ListRow> sortable = new SortHeaderLayer<>(plain, sorting, false);
        sortable.addConfiguration(new SingleClickSortConfiguration(GridTheme.sortable()));
        FilterRowHeaderComposite<ListRow> filterable =
                new FilterRowHeaderComposite<>(values -> filtered.run(), sortable, provider, registry);
        filterable.getFilterRowDataLayer().setDefaultRowHeight(GridTheme.ROW_HEIGHT);
        return filterable;
    }

    private DataLayer footer(ListModel model) {
        ListTotals totals = new ListTotals(
                model, text, column -> hiding.getColumnCount() > 0 && hiding.getColumnIndexByPosition(0) == column);
        DataLayer layer = new DataLayer(totals, COLUMN_WIDTH, GridTheme.ROW_HEIGHT);
        layer.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(ListLook.FOOTER);
            labels.addLabel(ListLook.column(column));
        });
        return layer;
    }

    /**
     * The rows leave room for the line of totals below them; whole rows only, a part of one would lie over it. What there is
     * room for is said by the whole grid: the area of the rows is no higher than the rows, and a short list needs all of it.
     */
    private Rectangle withoutFooter(Rectangle area) {
        int row = Math.max(1, footer.getRowHeightByPosition(0));
        int room = all.getClientAreaProvider().getClientArea().height - header.getHeight() - row;
        int whole = Math.max(0, room / row) * row;
        return new Rectangle(area.x, area.y, area.width, Math.min(area.height, whole));
    }

    CompositeLayer all() {
        return all;
    }

    ConfigRegistry registry() {
        return registry;
    }

    DataLayer body() {
        return body;
    }

    ColumnHideShowLayer hiding() {
        return hiding;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    /** What stands in the filter row. */
    FilterRowDataProvider<ListRow> filters() {
        return header.getFilterRowDataLayer().getFilterRowDataProvider();
    }

    /** Shows these columns in this order and hides all others. */
    void arrange(List<Integer> order) {
        hiding.showAllColumns();
        reorder.resetReorder();
        for (int position = 0; position < order.size(); position++) {
            int from = reorder.getColumnPositionByIndex(order.get(position));
            if (from != position) {
                reorder.reorderColumnPosition(from, position);
            }
        }
        int[] hidden = IntStream.range(0, text.columns().size())
                .filter(i -> !order.contains(i))
                .toArray();
        if (hidden.length > 0) {
            hiding.hideColumnIndexes(hidden);
        }
    }

    /** Rows came, went or moved. */
    void rowsMoved() {
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
    }

    /** The same rows have other contents. */
    void repaint() {
        body.fireLayerEvent(new VisualRefreshEvent(body));
    }
}
