package org.kontor.identity.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.Organisation;
import org.kontor.identity.User;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;

/** The organisation as a tree: companies, departments, the people in them. Enter or a double click opens (SEC-01). */
public final class OrganisationPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.identity.ui.organisation";

    private static final TextSource TEXTS = TextSource.beside(OrganisationPart.class);
    private static final String UNIT = "orgUnit";
    private static final String USER = "user";

    private Workplace workplace;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Label title = new Label(parent, SWT.NONE);
        title.setText(TEXTS.get("organisation"));
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        buttons(parent);
        tree(parent);
        refresh();
    }

    private void buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        button(row, "organisation.newUnit", UNIT, this::newUnit);
        button(row, "organisation.newUser", USER, this::newUser);
        button(row, "organisation.lists", UNIT, () -> workplace.openList("orgUnits"));
        button(row, "organisation.refresh", UNIT, this::refresh);
    }

    private void button(Composite row, String key, String type, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", key);
        button.setEnabled(!key.contains(".new")
                || workplace
                        .records(type)
                        .map(s -> s.creatable(workplace.actor()))
                        .orElse(false));
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void tree(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setData("org.kontor.testId", "organisation.tree");
        tree.setUseHashlookup(true);
        column(layout, "organisation.name", 50, OrganisationPart::name);
        column(layout, "organisation.what", 50, OrganisationPart::what);
        tree.addOpenListener(e -> selected().ifPresent(workplace::openRecord));
    }

    private void column(TreeColumnLayout layout, String key, int weight, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(TEXTS.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 160));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }
        });
    }

    private static String name(Object element) {
        return switch (element) {
            case Organisation.Unit unit -> unit.name();
            case Organisation.Person person -> person.name();
            default -> "";
        };
    }

    private static String what(Object element) {
        return switch (element) {
            case Organisation.Unit unit -> TEXTS.get("organisation.kind." + unit.kind());
            case Organisation.Person person when !person.active() -> TEXTS.get("organisation.gone", person.title());
            case Organisation.Person person -> person.title();
            default -> "";
        };
    }

    private Optional<Object> element() {
        return Optional.ofNullable(((IStructuredSelection) tree.getSelection()).getFirstElement());
    }

    private Optional<RecordRef> selected() {
        return element().map(e -> switch (e) {
            case Organisation.Unit unit -> new RecordRef(UNIT, unit.id());
            case Organisation.Person person -> new RecordRef(USER, person.id());
            default -> throw new IllegalStateException();
        });
    }

    /** The selected unit, or the one of the selected person. */
    private Optional<Long> unit() {
        return element()
                .map(e -> e instanceof Organisation.Person person ? person.unitId() : ((Organisation.Unit) e).id());
    }

    private void newUnit() {
        OrgUnit draft = new OrgUnit();
        draft.setKind(OrgUnitKind.DEPARTMENT);
        unit().ifPresent(draft::setParentId);
        workplace.openDraft(UNIT, draft);
    }

    private void newUser() {
        User draft = new User();
        unit().ifPresent(draft::setDepartmentId);
        workplace.openDraft(USER, draft);
    }

    private void refresh() {
        Organisation organisation = getSite().getService(Organisation.class);
        workplace.load(
                TEXTS.text("organisation"), tree.getTree(), () -> organisation.chart(workplace.actor()), chart -> {
                    Object[] open = tree.getExpandedElements();
                    tree.setContentProvider(new Branches(chart));
                    tree.setInput(chart);
                    if (open.length == 0) {
                        tree.expandToLevel(2);
                    } else {
                        tree.setExpandedElements(open);
                    }
                });
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
        // somebody may have been entered or moved in another tab
        refresh();
    }

    /** What hangs below what: in a unit first its people, then the units of it. */
    private static final class Branches implements ITreeContentProvider {

        private final Organisation.Chart chart;
        private final Map<Long, Organisation.Unit> units;
        private final Map<Long, List<Organisation.Unit>> below;
        private final Map<Long, List<Organisation.Person>> people;

        Branches(Organisation.Chart chart) {
            this.chart = chart;
            units = chart.units().stream().collect(Collectors.toMap(Organisation.Unit::id, u -> u));
            below = chart.units().stream()
                    .filter(u -> u.parentId().isPresent())
                    .collect(Collectors.groupingBy(u -> u.parentId().get()));
            people = chart.people().stream().collect(Collectors.groupingBy(Organisation.Person::unitId));
        }

        @Override
        public Object[] getElements(Object input) {
            return chart.units().stream().filter(u -> u.parentId().isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Organisation.Unit unit
                    ? Stream.concat(
                                    people.getOrDefault(unit.id(), List.of()).stream(),
                                    below.getOrDefault(unit.id(), List.of()).stream())
                            .toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            Optional<Long> parent = element instanceof Organisation.Person person
                    ? Optional.of(person.unitId())
                    : ((Organisation.Unit) element).parentId();
            return parent.map(units::get).orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
