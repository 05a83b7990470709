package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.internal.style.Palette;

/** A tab that shows some rows, up to a few hundred, read when the tab is opened. Enter or a double click opens a row. */
public abstract class TableTab implements RecordTab {

    private static final int LEAST_WIDTH = 60;

    /** Headings are bold and stand away from the edges of their column. */
    private static final int HEADING_MARGIN = 24;

    /**
     * A column.
     *
     * @param label its heading
     * @param weight its share of the width
     * @param right whether its values stand at the right, as figures do
     */
    public record Column(Text label, int weight, boolean right) {}

    /**
     * A row.
     *
     * @param cells a text for each column
     * @param tone the colour of its text
     * @param opens what opens, if something does
     */
    public record Row(List<String> cells, Tone tone, Optional<RecordRef> opens) {

        /** A row in the usual colour that opens nothing. */
        public static Row of(String... cells) {
            return new Row(List.of(cells), Tone.NEUTRAL, Optional.empty());
        }
    }

    /** The columns. */
    protected abstract List<Column> columns();

    /** Reads the rows; called outside the UI thread. */
    protected abstract List<Row> read(Actor actor, RecordRef record);

    /** Said above the table when there are no rows. */
    protected abstract Text emptyText();

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(box);
        Palette palette = Palette.of(parent.getDisplay());
        Label empty = new Label(box, SWT.WRAP);
        empty.setText(emptyText().toString());
        empty.setForeground(palette.muted());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(empty);
        empty.setVisible(false);
        Composite frame = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        Table table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GC measure = new GC(table);
        for (Column column : columns()) {
            String heading = column.label().toString();
            TableColumn widget = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
            widget.setText(heading);
            int least = Math.max(LEAST_WIDTH, measure.textExtent(heading).x + HEADING_MARGIN);
            layout.setColumnData(widget, new ColumnWeightData(column.weight(), least));
        }
        measure.dispose();
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item instanceof TableItem item && item.getData() instanceof RecordRef opens) {
                site.workplace().openRecord(opens);
            }
        });
        return () -> refresh(site, box, empty, table);
    }

    private void refresh(Site site, Composite box, Label empty, Table table) {
        if (site.record().isEmpty()) {
            return;
        }
        RecordRef record = site.record().get();
        site.workplace().load(label(), table, () -> read(site.workplace().actor(), record), rows -> {
            Palette palette = Palette.of(table.getDisplay());
            table.removeAll();
            for (Row row : rows) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(row.cells().toArray(String[]::new));
                row.opens().ifPresent(item::setData);
                if (row.tone() != Tone.NEUTRAL) {
                    item.setForeground(palette.ink(row.tone()));
                }
            }
            empty.setVisible(rows.isEmpty());
            ((org.eclipse.swt.layout.GridData) empty.getLayoutData()).exclude = !rows.isEmpty();
            box.layout(true);
        });
    }
}
