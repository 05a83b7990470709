package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.Targets;
import org.kontor.performance.targets.Targets.Division;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** Departments and people with what each is to reach, beside it what of it is still to be split. */
final class SplitTree {

    private static final TextSource TEXTS = TextSource.beside(SplitTree.class);
    private static final int NAME_WIDTH = 260;
    private static final int FIGURE_WIDTH = 140;
    private static final int FIRST_FIGURE = 1;

    private final TreeViewer viewer;
    private final Consumer<Targets.Change> changes;
    private List<String> shown = List.of();
    private Set<Seat> settable = Set.of();

    /**
     * An empty tree.
     *
     * @param changes takes what the user enters
     */
    SplitTree(Composite parent, Consumer<Targets.Change> changes) {
        this.changes = changes;
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setData("org.kontor.testId", "split.tree");
        tree.setData("org.kontor.viewer", viewer);
        viewer.setContentProvider(new Children());
        keyboard();
    }

    Control control() {
        return viewer.getControl();
    }

    void onSelection(Runnable action) {
        viewer.addSelectionChangedListener(e -> action.run());
    }

    Optional<TargetNode> selected() {
        return Optional.ofNullable((TargetNode) viewer.getStructuredSelection().getFirstElement());
    }

    /** A double click, F2 or Enter begins to edit a cell; the tabulator goes on to the next. */
    private void keyboard() {
        ColumnViewerEditorActivationStrategy begin = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TreeViewerEditor.create(
                viewer, begin, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
                selected().ifPresent(node -> viewer.editElement(node, FIRST_FIGURE));
            }
        });
    }

    void show(Division division) {
        List<String> measures =
                division.indicators().stream().map(Indicator::measure).toList();
        if (!measures.equals(shown) || viewer.getTree().getColumnCount() == 0) {
            columns(division);
            shown = measures;
        }
        settable = division.editable()
                ? division.nodes().stream()
                        .flatMap(top -> top.children().stream())
                        .flatMap(TargetNode::all)
                        .map(TargetNode::seat)
                        .collect(Collectors.toSet())
                : Set.of();
        Optional<Seat> before = selected().map(TargetNode::seat);
        viewer.setInput(division.nodes());
        viewer.expandAll();
        before.flatMap(seat -> division.nodes().stream()
                        .flatMap(top -> top.find(seat).stream())
                        .findFirst())
                .or(() -> division.nodes().stream().findFirst())
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
    }

    private void columns(Division division) {
        for (var column : viewer.getTree().getColumns()) {
            column.dispose();
        }
        column(TEXTS.get("column.who"), NAME_WIDTH, SWT.LEFT, new Name());
        for (Indicator indicator : division.indicators()) {
            TreeViewerColumn amount =
                    column(indicator.label().toString(), FIGURE_WIDTH, SWT.RIGHT, new Amount(indicator));
            amount.setEditingSupport(new Entry(indicator));
            column(TEXTS.get("split.left", indicator.label()), FIGURE_WIDTH, SWT.RIGHT, new Difference(indicator));
        }
    }

    private TreeViewerColumn column(String text, int width, int style, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(text);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
        return column;
    }

    private static final class Children implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((TargetNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((TargetNode) element).children().isEmpty();
        }
    }

    private static final class Name extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return ((TargetNode) element).name();
        }
    }

    private static final class Amount extends ColumnLabelProvider {

        private final Indicator indicator;

        private Amount(Indicator indicator) {
            this.indicator = indicator;
        }

        @Override
        public String getText(Object element) {
            return ((TargetNode) element)
                    .target(indicator.measure())
                    .map(a -> Formats.current().show(shownAs(indicator), a))
                    .orElse("");
        }
    }

    private static FieldKind shownAs(Indicator indicator) {
        return indicator.kind() == FieldKind.INTEGER ? FieldKind.QUANTITY : indicator.kind();
    }

    private final class Difference extends ColumnLabelProvider {

        private final Indicator indicator;

        private Difference(Indicator indicator) {
            this.indicator = indicator;
        }

        @Override
        public String getText(Object element) {
            TargetNode node = (TargetNode) element;
            if (isUntouched(node)) {
                return Formats.current()
                        .show(
                                shownAs(indicator),
                                node.target(indicator.measure()).orElseThrow());
            }
            return node.difference(indicator.measure())
                    .map(d -> d.signum() == 0 ? "✓" : Formats.current().show(shownAs(indicator), d))
                    .orElse("");
        }

        /** Whether those below have no share yet of what is to be reached. */
        private boolean isUntouched(TargetNode node) {
            return !node.children().isEmpty()
                    && node.difference(indicator.measure()).isEmpty()
                    && node.target(indicator.measure())
                            .filter(t -> t.signum() > 0)
                            .isPresent();
        }

        @Override
        public Color getForeground(Object element) {
            TargetNode node = (TargetNode) element;
            Colours colours = Colours.of(viewer.getControl());
            if (isUntouched(node)) {
                return colours.muted();
            }
            boolean open = node.difference(indicator.measure())
                    .filter(d -> d.signum() != 0)
                    .isPresent();
            return colours.ink(open ? Tone.BAD : Tone.GOOD);
        }
    }

    /** Takes an amount; an empty one takes the share away. */
    private final class Entry extends EditingSupport {

        private final Indicator indicator;
        private final TextCellEditor editor;

        private Entry(Indicator indicator) {
            super(SplitTree.this.viewer);
            this.indicator = indicator;
            this.editor = new TextCellEditor(SplitTree.this.viewer.getTree(), SWT.RIGHT);
            editor.setValidator(value -> isAmount(value.toString()) ? null : TEXTS.get("split.number", value));
        }

        private static boolean isAmount(String text) {
            return text.isBlank() || Formats.current().parseNumber(text).isPresent();
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return settable.contains(((TargetNode) element).seat());
        }

        @Override
        protected Object getValue(Object element) {
            return ((TargetNode) element)
                    .target(indicator.measure())
                    .map(a -> Formats.current().edit(FieldKind.QUANTITY, a))
                    .orElse("");
        }

        @Override
        protected void setValue(Object element, Object value) {
            TargetNode node = (TargetNode) element;
            if (value == null || !isAmount(value.toString())) {
                return;
            }
            Optional<BigDecimal> amount = Formats.current().parseNumber(value.toString());
            boolean same = amount.isPresent()
                            == node.target(indicator.measure()).isPresent()
                    && amount.map(a ->
                                    a.compareTo(node.target(indicator.measure()).orElseThrow()) == 0)
                            .orElse(true);
            if (!same) {
                changes.accept(new Targets.Change(node.seat(), indicator.measure(), amount));
            }
        }
    }
}
