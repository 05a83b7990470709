package org.kontor.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.exchange.TargetField;
import org.kontor.workbench.contribution.Colours;

/**
 * Where each column of the file goes. What is recognised by its name is there already; the rest is chosen from a list or
 * by dragging a field onto a column.
 */
final class ColumnsPage extends ImportPage {

    private static final int MOST_COLUMNS = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;
    private static final int SAMPLE_WIDTH = 220;
    private static final int COMBO_WIDTH = 180;
    private static final int FIELDS_WIDTH = 200;

    private final List<Combo> combos = new ArrayList<>();
    private ScrolledComposite scroller;
    private Table fields;
    private List<String> shownFor = List.of();

    ColumnsPage(ImportDraft draft) {
        super("columns", draft);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 12)
                .spacing(16, 8)
                .applyTo(area);
        scroller = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SAMPLE_WIDTH, SAMPLE_WIDTH)
                .applyTo(scroller);
        fields = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        fields.setToolTipText(ScreenText.get("columns.drag"));
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(FIELDS_WIDTH, SAMPLE_WIDTH)
                .applyTo(fields);
        dragFields();
        Button byName = new Button(area, SWT.PUSH);
        byName.setText(ScreenText.get("columns.byName"));
        byName.setData("org.kontor.testId", "import.byName");
        byName.addListener(SWT.Selection, e -> {
            draft().forgetMapping();
            select();
        });
        setControl(area);
        setPageComplete(false);
    }

    @Override
    void shown() {
        List<String> now = new ArrayList<>(draft().headings());
        now.add(draft().target().id());
        if (!now.equals(shownFor)) {
            shownFor = now;
            build();
        }
        select();
    }

    private void build() {
        fields.removeAll();
        for (TargetField field : draft().target().fields()) {
            TableItem item = new TableItem(fields, SWT.NONE);
            item.setText(labelOf(field));
            item.setData(field.id());
        }
        combos.clear();
        Optional.ofNullable(scroller.getContent()).ifPresent(Control::dispose);
        Composite columns = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 8)
                .spacing(16, 6)
                .applyTo(columns);
        for (int i = 0; i < Math.min(MOST_COLUMNS, draft().headings().size()); i++) {
            column(columns, i);
        }
        scroller.setContent(columns);
        scroller.setMinSize(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void column(Composite parent, int column) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(draft().headings().get(column).replace("&", "&&"));
        Label sample = new Label(parent, SWT.NONE);
        sample.setText(sampleOf(column));
        sample.setForeground(Colours.of(parent).muted());
        GridDataFactory.fillDefaults()
                .hint(SAMPLE_WIDTH, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(sample);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("org.kontor.testId", "import.column." + column);
        combo.setVisibleItemCount(MOST_COLUMNS / 10);
        combo.add(ScreenText.get("columns.none"));
        draft().target().fields().forEach(f -> combo.add(labelOf(f)));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(COMBO_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.Selection, e -> map(column, fieldAt(combo.getSelectionIndex())));
        combos.add(combo);
        for (Control part : List.of(heading, sample, combo)) {
            takeField(part, column);
        }
    }

    private String sampleOf(int column) {
        String samples = draft().rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "))
                .replace('\n', ' ')
                .replace("&", "&&");
        return samples.length() <= LONGEST_SAMPLE ? samples : samples.substring(0, LONGEST_SAMPLE) + "…";
    }

    private String labelOf(TargetField field) {
        return draft().isNeeded(field)
                ? ScreenText.get("columns.required", field.label())
                : field.label().toString();
    }

    private String fieldAt(int index) {
        return index <= 0 ? "" : draft().target().fields().get(index - 1).id();
    }

    private void map(int column, String field) {
        draft().map(column, field);
        select();
    }

    /** Shows what the draft says. */
    private void select() {
        List<String> ids =
                draft().target().fields().stream().map(TargetField::id).toList();
        for (int i = 0; i < combos.size(); i++) {
            combos.get(i).select(ids.indexOf(draft().columns().get(i)) + 1);
        }
        for (TableItem item : fields.getItems()) {
            boolean taken = draft().columns().contains(item.getData());
            item.setForeground(
                    taken ? Colours.of(fields).muted() : Colours.of(fields).text());
        }
        List<TargetField> missing = draft().missing();
        String names = missing.stream().map(f -> f.label().toString()).collect(Collectors.joining(", "));
        setErrorMessage(draft().isMapped() ? null : ScreenText.get("columns.nothing"));
        setMessage(
                missing.isEmpty() ? ScreenText.get("columns.description") : ScreenText.get("columns.missing", names),
                missing.isEmpty() ? NONE : WARNING);
        setPageComplete(draft().isMapped());
    }

    private void dragFields() {
        DragSource source = new DragSource(fields, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = fields.getSelectionCount() == 1;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = fields.getSelection()[0].getData();
            }
        });
    }

    private void takeField(Control part, int column) {
        DropTarget target = new DropTarget(part, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String field
                        && draft().target().field(field).isPresent()) {
                    map(column, field);
                }
            }
        });
    }
}
