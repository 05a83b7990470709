package org.kontor.tests.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Writes into the cells of grids and tables. */
public final class Cells {

    private Cells() {}

    /** Types into a cell of a grid and presses Enter; rows and columns are counted as they are shown, the heading is row 0. */
    public static void type(NatTable grid, int column, int row, String text) {
        edit(grid, column, row);
        finish(editorIn(grid), text);
    }

    /** Types part of a record's name into a cell and takes the first that is offered. */
    public static void choose(NatTable grid, int column, int row, String text) {
        edit(grid, column, row);
        Text cell = editorIn(grid);
        cell.getShell().forceActive();
        cell.forceFocus();
        cell.setText(text);
        Ui.waitFor("what is offered for " + text, () -> Ui.find("typeAhead").isPresent());
        Ui.key(cell, SWT.CR);
        Ui.settle();
    }

    /** Ticks a cell that holds yes or no, or takes the tick away. */
    public static void tick(NatTable grid, int column, int row) {
        edit(grid, column, row);
        Ui.settle();
    }

    /** Selects a cell of a grid; rows and columns are counted as they are shown, the heading is row 0. */
    public static void select(NatTable grid, int column, int row) {
        grid.doCommand(new SelectCellCommand(grid, column, row, false, false));
    }

    /** What the rows of a grid hold, also those out of sight. */
    public static List<List<Object>> rows(NatTable grid) {
        ILayer layer = grid;
        while (!(layer instanceof DataLayer)) {
            layer = layer.getUnderlyingLayerByPosition(0, 1);
        }
        IDataProvider data = ((DataLayer) layer).getDataProvider();
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < data.getRowCount(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < data.getColumnCount(); column++) {
                cells.add(data.getDataValue(column, row));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Fills in the dialog that comes next, in which an action asks for the lines of a table, and presses its default button. */
    public static void answerAsked(String table, Consumer<NatTable> typed) {
        Ui.answer(
                () -> Ui.find("ask").filter(asked -> Ui.find(table).isPresent()).map(Shell.class::cast),
                () -> typed.accept(Ui.get(table, NatTable.class)));
    }

    private static void edit(NatTable grid, int column, int row) {
        grid.doCommand(new SelectCellCommand(grid, column, row, false, false));
        grid.doCommand(new EditSelectionCommand(grid, grid.getConfigRegistry()));
    }

    /** The field of the cell that is edited. */
    public static Text editorIn(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        throw new AssertionError("no cell is edited");
    }

    /** Types into the cell and presses Enter. */
    public static void finish(Text cell, String text) {
        cell.setText(text);
        Ui.key(cell, SWT.CR);
        if (!cell.isDisposed()) {
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        }
        Ui.settle();
    }
}
