package org.kontor.workbench.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.contribution.LineAssistant;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.grid.Widths;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/**
 * The lines of a draft as a grid that is filled by keyboard: typing edits, Enter and Tab move on, at the last cell a new
 * line begins, Ctrl+Delete removes the line.
 *
 * @param <T> the draft
 * @param <L> a line's draft
 */
final class LinesGrid<T, L> {

    private static final Pattern PLACE = Pattern.compile(".*\\[(\\d+)]\\.(.*)");
    private static final int USUAL_WIDTH = 200;

    private final RecordType.Table<T, L> table;
    private final DraftModel<T> model;
    private final boolean editable;
    private final Optional<LineAid<T, L, ?>> aid;
    private final LineColumns<L> columns;
    private final Composite box;
    private final LinesTable grid;
    private final DataLayer data;
    private final SelectionLayer selection;
    private final LinesLook<L> look;
    private final Map<String, String> wrong = new HashMap<>();
    private final Optional<RefusedRows> refused;
    private int[] naturalWidths;
    private int shownLines = -1;

    /**
     * A grid.
     *
     * @param aids who helps with the lines, if somebody does
     */
    LinesGrid(
            Composite parent,
            RecordType.Table<T, L> table,
            DraftModel<T> model,
            Titles titles,
            boolean editable,
            LineAids aids) {
        this.table = table;
        this.model = model;
        this.editable = editable;
        box = new Composite(parent, SWT.NONE);
        aid = aids.of(table, model, titles, box);
        columns = new LineColumns<>(table.type().fields(), aid.map(a -> (LineAid<?, L, ?>) a));
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        data = new DataLayer(new Lines(), USUAL_WIDTH, GridTheme.ROW_HEIGHT);
        data.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(LinesLook.COLUMN + column);
            labels.addLabel(LinesLook.CELL + column);
            label(labels, columns.get(column), row);
        });
        selection = new SelectionLayer(data);
        ViewportLayer viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        String[] headings = IntStream.range(0, columns.count())
                .mapToObj(i -> columns.get(i).heading().toString())
                .toArray(String[]::new);
        DataLayer headerData = new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(headings));
        headerData.setDefaultRowHeight(GridTheme.ROW_HEIGHT);
        headerData.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(LinesLook.COLUMN + column));
        CompositeLayer composite = new CompositeLayer(1, 2);
        composite.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headerData, viewport, selection), 0, 0);
        composite.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        composite.setConfigLabelAccumulatorForRegion(
                GridRegion.BODY, new AlternatingRowConfigLabelAccumulator(viewport));
        if (editable) {
            composite.addConfiguration(new DefaultEditConfiguration());
            composite.addConfiguration(new DefaultEditBindings());
        }
        grid = new LinesTable(box, composite);
        grid.setData("org.kontor.testId", "lines." + table.id());
        grid.setConfigRegistry(new ConfigRegistry());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        grid.configure();
        look = new LinesLook<>(
                box.getDisplay(),
                columns,
                editable,
                titles,
                new LineText<>(titles, this::titleCame),
                this::moveOn,
                aid);
        restyle();
        widths();
        if (editable) {
            keys();
        } else {
            new LineOpening<>(table.type(), columns, selection, this::lines, titles).bind(grid);
        }
        if (editable && !table.given()) {
            LineTools tools =
                    new LineTools(box, table.id(), this::addLine, this::removeLine, aid.map(a -> grid::paste));
            aids.tools(table).forEach(tool -> tools.add(tool.id(), tool.label(), () -> run(tool)));
            refused = aid.map(a -> new RefusedRows(box));
            aid.ifPresent(a -> grid.takeRows(this::paste));
        } else {
            refused = Optional.empty();
        }
        Restyling.on(box, () -> {
            restyle();
            grid.refresh(false);
        });
    }

    private void label(LabelStack labels, LineColumns.Column<L> column, int row) {
        boolean bad = column.field()
                .filter(field -> wrong.containsKey(row + "." + field.id()))
                .isPresent();
        if (bad) {
            labels.addLabelOnTop(LinesLook.WRONG);
        } else if (column.field().isEmpty()) {
            fact(column, row).ifPresent(fact -> labels.addLabelOnTop(LinesLook.FACT + fact.tone()));
        }
    }

    private Optional<LineAssistant.Fact> fact(LineColumns.Column<L> column, int row) {
        return aid.flatMap(a -> a.fact(lines().get(row), column.fact()));
    }

    private void restyle() {
        Palette palette = Palette.of(box.getDisplay());
        grid.setBackground(palette.background());
        grid.setTheme(new GridTheme(palette, grid.getFont(), Fonts.bold(grid)));
        look.configureRegistry(grid.getConfigRegistry());
    }

    private void titleCame() {
        if (!grid.isDisposed()) {
            grid.redraw();
        }
    }

    Composite control() {
        return box;
    }

    String id() {
        return table.id();
    }

    /** Shows the lines again; the selected cell stays while no line came or went. */
    void refresh() {
        if (grid.isDisposed()) {
            return;
        }
        if (lines().size() == shownLines) {
            data.fireLayerEvent(new VisualRefreshEvent(data));
        } else {
            shownLines = lines().size();
            data.fireLayerEvent(new RowStructuralRefreshEvent(data));
        }
        aid.ifPresent(LineAid::ask);
    }

    /** Shows what was filled in by the program. */
    void completed() {
        if (!grid.isDisposed()) {
            data.fireLayerEvent(new VisualRefreshEvent(data));
        }
    }

    void commit() {
        grid.commitAndCloseActiveCellEditor();
        aid.ifPresent(LineAid::understandAll);
    }

    private void paste(String rows) {
        grid.commitAndCloseActiveCellEditor();
        aid.ifPresent(a -> a.paste(
                rows, pasted -> refused.ifPresent(r -> r.tell(pasted.lines().size(), pasted.refused()))));
    }

    void mark(List<Problem> problems) {
        wrong.clear();
        for (Problem problem : problems) {
            String place = problem.field().orElse("");
            Matcher matcher = PLACE.matcher(place);
            if (place.startsWith(table.id() + "[") && matcher.matches()) {
                wrong.put(
                        matcher.group(1) + "." + matcher.group(2),
                        problem.text().toString());
            }
        }
        grid.redraw();
    }

    /** Selects the cell that a problem names, for example {@code lines[2].quantity}. */
    void focus(String place) {
        Matcher matcher = PLACE.matcher(place);
        if (matcher.matches()) {
            int column = Math.max(0, columns.indexOf(matcher.group(2)));
            grid.setFocus();
            select(column, Integer.parseInt(matcher.group(1)));
        }
    }

    /** Selects a cell and brings it into view: what cannot be seen cannot be edited. */
    private void select(int column, int row) {
        SelectCellCommand command = new SelectCellCommand(selection, column, row, false, false);
        command.setForcingEntireCellIntoViewport(true);
        selection.doCommand(command);
    }

    private List<L> lines() {
        return table.lines().apply(model.draft());
    }

    private void addLine() {
        if (table.given()) {
            return;
        }
        grid.commitAndCloseActiveCellEditor();
        model.addLine(table);
        grid.setFocus();
        select(firstEditable(), lines().size() - 1);
    }

    private void removeLine() {
        if (table.given()) {
            return;
        }
        grid.commitAndCloseActiveCellEditor();
        int row = selection.getSelectionAnchor().getRowPosition();
        if (row >= 0 && row < lines().size()) {
            model.removeLine(table, row);
            if (!lines().isEmpty()) {
                select(firstEditable(), Math.min(row, lines().size() - 1));
            }
        }
    }

    /** Runs a tool on the selected line; what it brings takes the place of that line, wherever it stands by then. */
    private void run(LineAids.Tool<T, L> tool) {
        commit();
        int row = selection.getSelectionAnchor().getRowPosition();
        Optional<L> selected = row >= 0 && row < lines().size() ? Optional.of(lines().get(row)) : Optional.empty();
        tool.run().on(model.draft(), selected, lines -> {
            if (!grid.isDisposed()) {
                model.placeLines(table, selected, lines);
                grid.setFocus();
            }
        });
    }

    private int firstEditable() {
        return Math.max(0, columns.editableFrom(0));
    }

    private void keys() {
        var bindings = grid.getUiBindingRegistry();
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.DEL), (nat, e) -> removeLine());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.CR), (nat, e) -> addLine());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, e) -> moveOn());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, e) -> moveOn());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), (nat, e) -> moveOn());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.SHIFT, SWT.TAB), (nat, e) -> moveBack());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_DOWN), (nat, e) -> {
            int row = selection.getSelectionAnchor().getRowPosition();
            if (row == lines().size() - 1) {
                addLine();
            } else {
                select(Math.max(0, selection.getSelectionAnchor().getColumnPosition()), row + 1);
            }
        });
    }

    /** To the next cell that can be edited; after the last one of the last line a new line begins. */
    private void moveOn() {
        int row = Math.max(0, selection.getSelectionAnchor().getRowPosition());
        int column = columns.editableFrom(selection.getSelectionAnchor().getColumnPosition() + 1);
        if (column >= 0) {
            select(column, row);
        } else if (row + 1 < lines().size()) {
            select(firstEditable(), row + 1);
        } else {
            addLine();
        }
    }

    private void moveBack() {
        int row = selection.getSelectionAnchor().getRowPosition();
        int column = columns.editableUpTo(selection.getSelectionAnchor().getColumnPosition() - 1);
        if (column >= 0) {
            select(column, Math.max(0, row));
        } else if (row > 0) {
            select(Math.max(0, columns.editableUpTo(columns.count())), row - 1);
        }
    }

    private void widths() {
        GC gc = new GC(grid);
        // the headings are bold; what fits as they are written fits in the cells too
        gc.setFont(Fonts.bold(grid));
        naturalWidths = columns.widths(text -> gc.textExtent(text).x);
        gc.dispose();
        fill();
        grid.addListener(SWT.Resize, e -> fill());
    }

    /** Texts and names take the room that is left. */
    private void fill() {
        int room = grid.getClientArea().width;
        Widths.fill(data, naturalWidths, columns.wide(naturalWidths, room), i -> true, room);
    }

    /** The lines as values; references as ids. */
    private final class Lines implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            if (row >= lines().size()) {
                return null;
            }
            LineColumns.Column<L> shown = columns.get(column);
            return shown.field().isPresent()
                    ? value(shown.field().get(), lines().get(row))
                    : fact(shown, row).map(LineAssistant.Fact::text).orElse("");
        }

        private Object value(Field<L, ?> field, L line) {
            return aid.filter(a -> a.isEntry(field))
                    .flatMap(a -> a.typed(line))
                    .map(typed -> (Object) typed)
                    .orElseGet(() -> field.get(line).map(v -> (Object) v).orElse(null));
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            if (row < lines().size()) {
                columns.get(column).field().ifPresent(field -> set(field, row, value));
            }
        }

        private void set(Field<L, ?> field, int row, Object value) {
            L line = lines().get(row);
            Optional<LineAid<T, L, ?>> entry = aid.filter(a -> a.isEntry(field));
            if (entry.isPresent() && value instanceof String typed) {
                entry.get().type(line, typed);
            } else {
                model.setInLine(table, row, field, Optional.ofNullable(value));
                entry.ifPresent(a -> a.forget(line));
            }
        }

        @Override
        public int getColumnCount() {
            return columns.count();
        }

        @Override
        public int getRowCount() {
            return lines().size();
        }
    }
}
