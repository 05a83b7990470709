package org.kontor.exchange.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A small table of texts: some rows of a file, some problems. */
final class Sheet {

    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 220;
    private static final int HEIGHT = 140;
    /** More columns of a file are not shown; they are imported nevertheless. */
    private static final int MOST_COLUMNS = 100;
    /** A cell that holds a book would keep the window busy for seconds; its beginning tells what it is. */
    private static final int MOST_CHARACTERS = 500;

    private final Table table;

    Sheet(Composite parent, int style, String testId) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData("org.kontor.testId", testId);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
    }

    Table table() {
        return table;
    }

    /** Begins anew with other columns. */
    void columns(List<String> headings) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        for (String heading : headings.stream().limit(MOST_COLUMNS).toList()) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(shortened(heading));
        }
        table.setRedraw(true);
    }

    TableItem row(List<String> cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        for (int i = 0; i < Math.min(cells.size(), table.getColumnCount()); i++) {
            item.setText(i, shortened(cells.get(i)));
        }
        return item;
    }

    private static String shortened(String text) {
        String begin = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
        return begin.replace('\n', ' ');
    }

    static void paint(TableItem item, int column, Color color) {
        item.setForeground(column, color);
    }

    /** Makes columns as wide as their texts, within bounds. */
    void pack() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), LEAST_WIDTH, MOST_WIDTH));
        }
    }
}
