package org.kontor.customers.ui.overview;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.Workplace;

/** A heading with some rows below it. Enter or a double click opens the record of a row. */
final class SmallTable {

    private static final int LEAST_WIDTH = 84;
    private static final int LEAST_HEIGHT = 90;

    /** A row. */
    record Row(RecordRef record, List<String> cells) {}

    private final Table table;
    private final String emptyText;
    private final int widest;

    /**
     * A table without rows yet.
     *
     * @param id names it for tests
     * @param weights the shares of the columns in the width
     */
    SmallTable(
            Composite parent,
            LocalResourceManager resources,
            Workplace workplace,
            String id,
            String heading,
            String emptyText,
            int... weights) {
        this.emptyText = emptyText;
        int greatest = 0;
        for (int i = 1; i < weights.length; i++) {
            greatest = weights[i] > weights[greatest] ? i : greatest;
        }
        widest = greatest;
        Composite box = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        Label title = new Label(box, SWT.NONE);
        title.setText(heading);
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        Composite frame = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, LEAST_HEIGHT)
                .applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setData("org.kontor.testId", "overview." + id);
        for (int weight : weights) {
            layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(weight, LEAST_WIDTH));
        }
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof RecordRef record) {
                workplace.openRecord(record);
            }
        });
    }

    void show(List<Row> rows) {
        table.removeAll();
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(row.cells().toArray(String[]::new));
            item.setData(row.record());
        }
        if (rows.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(widest, emptyText);
        }
    }
}
