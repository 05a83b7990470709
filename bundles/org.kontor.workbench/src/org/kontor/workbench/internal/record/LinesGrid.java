package org.kontor.workbench.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
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
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.grid.GridTheme;
import org.kontor.workbench.internal.grid.Widths;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
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

    private static final TextSource TEXTS = TextSource.beside(LinesGrid.class);
    private static final Pattern PLACE = Pattern.compile(".*\\[(\\d+)]\\.(.*)");
    private static final int LEAST_WIDTH = 80;
    private static final int CHOICE_WIDTH = 150;
    private static final int TEXT_WIDTH = 200;
    private static final int LONG_TEXT_WIDTH = 360;
    private static final int REFERENCE_WIDTH = 260;

    private final RecordType.Table<T, L> table;
    private final DraftModel<T> model;
    private final boolean editable;
    private final List<Field<L, ?>> fields;
    private final Composite box;
    private final NatTable grid;
    private final DataLayer data;
    private final SelectionLayer selection;
    private final LinesLook<L> look;
    private final Map<String, String> wrong = new HashMap<>();
    private final int[] naturalWidths;
    private int shownLines = -1;

    LinesGrid(Composite parent, RecordType.Table<T, L> table, DraftModel<T> model, Titles titles, boolean editable) {
        this.table = table;
        this.model = model;
        this.editable = editable;
        fields = table.type().fields();
        naturalWidths = new int[fields.size()];
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        data = new DataLayer(new Lines(), TEXT_WIDTH, GridTheme.ROW_HEIGHT);
        data.setConfigLabelAccumulator((labels, column, row) -> {
            labels.addLabel(LinesLook.COLUMN + column);
            labels.addLabel(LinesLook.CELL + column);
            if (wrong.containsKey(row + "." + fields.get(column).id())) {
                labels.addLabelOnTop(LinesLook.WRONG);
            }
        });
        selection = new SelectionLayer(data);
        ViewportLayer viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        String[] ids = fields.stream().map(Field::id).toArray(String[]::new);
        Map<String, String> headings = new HashMap<>();
        fields.forEach(f -> headings.put(f.id(), f.label().toString()));
        DataLayer headerData = new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(ids, headings));
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
        grid = new NatTable(box, SWT.BORDER | NatTable.DEFAULT_STYLE_OPTIONS, composite, false);
        grid.setData("org.kontor.testId", "lines." + table.id());
        grid.setConfigRegistry(new ConfigRegistry());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        grid.configure();
        look = new LinesLook<>(
                box.getDisplay(), fields, editable, titles, new LineText<>(titles, this::titleCame), this::moveOn);
        restyle();
        widths();
        if (editable) {
            keys();
        }
        if (editable && !table.given()) {
            tools();
        }
        Restyling.on(box, () -> {
            restyle();
            grid.refresh(false);
        });
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
    }

    void commit() {
        grid.commitAndCloseActiveCellEditor();
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
            int column = Math.max(0, column(matcher.group(2)));
            grid.setFocus();
            selection.setSelectedCell(column, Integer.parseInt(matcher.group(1)));
        }
    }

    private int column(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).id().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    private List<L> lines() {
        return table.lines().apply(model.draft());
    }

    private void tools() {
        ToolBar bar = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
        Icons icons = new Icons(bar);
        item(bar, icons, "add", "line.add", this::addLine);
        item(bar, icons, "remove", "line.remove", this::removeLine);
        Label hint = new Label(box, SWT.NONE);
        hint.setText(TEXTS.get("line.hint"));
        hint.setForeground(Palette.of(box.getDisplay()).muted());
        hint.setFont(Fonts.smaller(hint));
    }

    private void item(ToolBar bar, Icons icons, String icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(TEXTS.get(key));
        item.setImage(
                icons.image(Icons.own(icon), 16, Palette.of(box.getDisplay()).muted()));
        item.setData("org.kontor.testId", key + "." + table.id());
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void addLine() {
        if (table.given()) {
            return;
        }
        grid.commitAndCloseActiveCellEditor();
        model.addLine(table);
        grid.setFocus();
        selection.setSelectedCell(firstEditable(), lines().size() - 1);
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
                selection.setSelectedCell(firstEditable(), Math.min(row, lines().size() - 1));
            }
        }
    }

    private int firstEditable() {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).readOnly()) {
                return i;
            }
        }
        return 0;
    }

    private void keys() {
        var bindings = grid.getUiBindingRegistry();
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.DEL), (nat, e) -> removeLine());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.CR), (nat, e) -> addLine());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, e) -> moveOn());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, e) -> moveOn());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ARROW_DOWN), (nat, e) -> {
            int row = selection.getSelectionAnchor().getRowPosition();
            if (row == lines().size() - 1) {
                addLine();
            } else {
                selection.setSelectedCell(
                        Math.max(0, selection.getSelectionAnchor().getColumnPosition()), row + 1);
            }
        });
    }

    /** To the next cell that can be edited; after the last one of the last line a new line begins. */
    private void moveOn() {
        int row = Math.max(0, selection.getSelectionAnchor().getRowPosition());
        int column = selection.getSelectionAnchor().getColumnPosition() + 1;
        while (column < fields.size() && fields.get(column).readOnly()) {
            column++;
        }
        if (column < fields.size()) {
            selection.setSelectedCell(column, row);
        } else if (row + 1 < lines().size()) {
            selection.setSelectedCell(firstEditable(), row + 1);
        } else {
            addLine();
        }
    }

    private void widths() {
        GC gc = new GC(grid);
        for (int i = 0; i < fields.size(); i++) {
            Field<L, ?> field = fields.get(i);
            int heading = gc.textExtent(field.label().toString()).x + 4 * GridTheme.PADDING;
            int content =
                    switch (field.kind()) {
                        case REFERENCE -> REFERENCE_WIDTH;
                        case TEXT -> TEXT_WIDTH;
                        case LONG_TEXT -> LONG_TEXT_WIDTH;
                        case MONEY, QUANTITY -> gc.textExtent("00,000,000.00").x + 2 * GridTheme.PADDING;
                        case DATE, INSTANT -> gc.textExtent("2026-12-31 24").x + 2 * GridTheme.PADDING;
                        case CHOICE -> CHOICE_WIDTH;
                        case INTEGER, PERCENT, FLAG -> LEAST_WIDTH;
                    };
            naturalWidths[i] = Math.max(heading, content);
        }
        gc.dispose();
        fill();
        grid.addListener(SWT.Resize, e -> fill());
    }

    /** Texts and names take the room that is left. */
    private void fill() {
        boolean[] wide = new boolean[fields.size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = switch (fields.get(i).kind()) {
                case TEXT, LONG_TEXT, REFERENCE -> true;
                default -> false;
            };
        }
        Widths.fill(data, naturalWidths, wide, i -> true, grid.getClientArea().width);
    }

    /** The lines as values; references as ids. */
    private final class Lines implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row < lines().size()
                    ? fields.get(column)
                            .get(lines().get(row))
                            .map(v -> (Object) v)
                            .orElse(null)
                    : null;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            if (row < lines().size()) {
                model.setInLine(table, row, fields.get(column), Optional.ofNullable(value));
            }
        }

        @Override
        public int getColumnCount() {
            return fields.size();
        }

        @Override
        public int getRowCount() {
            return lines().size();
        }
    }
}
