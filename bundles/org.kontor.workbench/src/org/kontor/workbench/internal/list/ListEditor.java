package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.DocumentState;
import org.kontor.workbench.contribution.FileDrop;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.commands.Exporting;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.ArrangeDialog;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** A list in a tab: head with search and tools, grid. The same part serves the lists of all modules. */
public final class ListEditor extends PagePart implements Exporting {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.list";

    private static final String IMPORT = "import";
    private static final TextSource TEXTS = TextSource.beside(ListEditor.class);
    private static final int SEARCH_DELAY_MILLIS = 250;
    private static final int CHANGE_DELAY_MILLIS = 300;

    private final Consumer<Set<RecordRef>> onChange = this::recordsChanged;
    private Modules modules;
    private Workplace workplace;
    private ListQueries queries;
    private ListDefinition list;
    private ListModel model;
    private ListStore store;
    private ListViews views;
    private Optional<ListSegments> segments = Optional.empty();
    private ListHead head;
    private ListGrid grid;
    private SelectedRows selected;
    private ListQuestion question;
    private Pause pause;
    private List<ListAction> listActions = List.of();

    @Override
    public void createPartControl(Composite parent) {
        modules = getSite().getService(Modules.class);
        workplace = getSite().getService(Workplace.class);
        queries = modules.lists().orElseThrow();
        list = ((ListInput) getEditorInput()).list();
        store = new ListStore(workplace.actor().userId(), list);
        views = new ListViews(list, store, this::present, this::use, away -> grid.foldAll(away));
        listActions = modules.listActions(workplace.actor(), list);
        model = model(parent.getDisplay());
        Icons icons = new Icons(parent);
        modules.icon(list.id())
                .ifPresent(icon -> setTitleImage(
                        icons.image(icon, 16, Palette.of(parent.getDisplay()).accent())));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head = new ListHead(parent, list, icons, this::showAll);
        segments = modules.segments()
                .filter(s -> !list.isBehindFigures())
                .map(s ->
                        new ListSegments(s, workplace.actor(), list, head.control(), this::showFromTop, this::failed));
        pause = new Pause(head.control());
        List<DocumentState> states =
                modules.workflow().map(w -> w.states(list.recordType())).orElse(List.of());
        grid = new ListGrid(parent, list, states, model, new GridListener());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        question = new ListQuestion(head, grid, segments);
        List<RecordAction> actions = modules.actions(workplace.actor(), list.recordType());
        selected = new SelectedRows(workplace, queries, list, grid, actions, this::failed);
        selected.menu(this::open, () -> selected.copy(head::say));
        fillTools(!actions.isEmpty());
        head.colours();
        ListSettings settings = store.current();
        grid.apply(settings);
        model.groupBy(settings.groupedBy());
        grid.emptyText(this::emptyText);
        head.search().setText(settings.contains());
        searching();
        FileDrop.on(grid.control(), files -> listActions.stream().anyMatch(a -> a.drop(workplace, list, files)));
        handlers();
        modules.onChange(onChange);
        Restyling.on(parent, () -> {
            head.colours();
            grid.restyle();
        });
        show(((ListInput) getEditorInput()).request());
    }

    private ListModel model(Display display) {
        Executor jobs = task -> {
            Job job = Job.createSystem(list.label().toString(), (ICoreRunnable) monitor -> task.run());
            job.setPriority(Job.SHORT);
            job.schedule();
        };
        return new ListModel(
                new ListSource(queries, workplace.actor(), list),
                jobs,
                task -> Background.inUi(display, task),
                this::modelChanged,
                this::failed);
    }

    @Override
    public void setFocus() {
        grid.control().setFocus();
    }

    @Override
    public void dispose() {
        if (modules != null) {
            modules.offChange(onChange);
            model.close();
        }
        super.dispose();
    }

    @Override
    public ListDefinition exportedList() {
        return list;
    }

    @Override
    public ListRequest exportedRequest() {
        return question.request();
    }

    @Override
    public List<String> exportedColumns() {
        return grid.shownColumns().stream().map(ListColumn::id).toList();
    }

    /** The rows; for tests and the tour. */
    public ListModel model() {
        return model;
    }

    /** Shows what a request asks for, until the user follows the link that shows all again. */
    public void show(ListRequest wanted) {
        question.ask(wanted);
        showFromTop();
    }

    /** Opens the row at a position; for tests and the tour. */
    public void open(int position) {
        grid.rows().row(position).ifPresent(r -> workplace.openRecord(r.record()));
    }

    /** Types into the search field; for tests and the tour. */
    public void searchFor(String text) {
        head.search().setText(text);
    }

    /** Shows the rows under headings; for tests and the tour. */
    public void groupBy(Optional<String> column) {
        use(present().withGroups(column));
    }

    /** Asks for the conditions of a new segment; for tests and the tour. */
    public void newSegment() {
        segments.ifPresent(ListSegments::create);
    }

    private void showAll() {
        question.forget();
        requestChanged();
    }

    /** Shows the rows again even where the request is the same as before, so that the head says through what. */
    private void showFromTop() {
        grid.toTop();
        model.show(question.request());
    }

    private void fillTools(boolean acts) {
        if (creatable()) {
            head.tool("add", "new", true, this::createNew);
        }
        if (acts) {
            head.dropDown("more", "actions", selected::fill);
        }
        segments.ifPresent(s -> head.dropDown("filter", "segments", s::fill));
        head.dropDown("view", "views", menu -> views.fill(menu, getSite().getShell()));
        head.tool("columns", "columns", false, this::chooseColumns);
        listActions.forEach(action -> head.tool(action, () -> action.run(workplace, list)));
        head.tool(
                "export",
                "export",
                false,
                () -> Commands.run(getSite().getService(IHandlerService.class), Commands.EXPORT));
        head.tool("print", "print", false, this::print);
        head.tool("refresh", "refresh", false, model::refresh);
    }

    private boolean creatable() {
        return list.isOfRecords()
                && modules.records(list.recordType())
                        .filter(s -> s.creatable(workplace.actor()))
                        .isPresent();
    }

    private void createNew() {
        workplace.openNew(list.recordType());
    }

    private void searching() {
        head.search().addListener(SWT.Modify, e -> pause.then(SEARCH_DELAY_MILLIS, this::requestChanged));
        head.search().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                grid.control().setFocus();
                if (grid.selectedCount() == 0 && model.size() > 0) {
                    grid.select(0);
                }
            }
        });
    }

    private void use(ListSettings view) {
        grid.apply(view);
        model.groupBy(view.groupedBy());
        head.search().setText(view.contains());
        showFromTop();
        store.keepCurrent(present());
    }

    private ListSettings present() {
        return new ListSettings(
                grid.shownColumns().stream().map(ListColumn::id).toList(),
                grid.widths(),
                head.search().getText().strip(),
                grid.filterTexts(),
                grid.ownSorts(),
                grid.groupedBy());
    }

    private void chooseColumns() {
        ArrangeDialog dialog = new ArrangeDialog(
                getSite().getShell(),
                TEXTS.get("columns.tip"),
                TEXTS.get("columns.explanation"),
                list.columns().stream()
                        .map(c -> new ArrangeDialog.Item(c.id(), c.label().toString()))
                        .toList(),
                grid.shownColumns().stream().map(ListColumn::id).toList());
        if (dialog.open() == Window.OK) {
            ListSettings settings = present().withColumns(dialog.chosen(), grid.widths());
            grid.apply(settings);
            store.keepCurrent(settings);
        }
    }

    private void print() {
        ListPrinting.choosePrinter(getSite().getShell())
                .ifPresent(printer -> ListPrinting.start(
                        printer,
                        queries,
                        workplace.actor(),
                        list,
                        grid.shownColumns(),
                        question.request(),
                        workplace.company(),
                        head.control(),
                        head::say));
    }

    private void handlers() {
        IHandlerService service = getSite().getService(IHandlerService.class);
        handler(service, "org.eclipse.ui.file.refresh", model::refresh);
        handler(service, "org.eclipse.ui.file.print", this::print);
        handler(service, "org.eclipse.ui.edit.copy", this::copyFocused);
        handler(service, "org.eclipse.ui.edit.findReplace", head.search()::setFocus);
        if (creatable()) {
            handler(service, Commands.NEW, this::createNew);
        }
    }

    private static void handler(IHandlerService service, String command, Runnable action) {
        service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    private void copyFocused() {
        if (head.search().isFocusControl()) {
            head.search().copy();
        } else {
            selected.copy(head::say);
        }
    }

    private void requestChanged() {
        ListRequest wanted = question.request();
        if (!wanted.equals(model.request())) {
            grid.toTop();
            model.show(wanted);
            store.keepCurrent(present());
        }
    }

    private void modelChanged() {
        if (grid == null || grid.control().isDisposed()) {
            return;
        }
        grid.modelChanged();
        showCount();
        if (model.hasTooManyGroups()) {
            head.say(TEXTS.get("groups.tooMany", ListModel.MOST_GROUPS));
        }
    }

    private String emptyText() {
        if (!model.isCounted() || model.size() > 0) {
            return "";
        }
        ListRequest request = model.request();
        if (request.contains().isPresent() || !request.filters().isEmpty()) {
            return TEXTS.get("nothing");
        }
        if (!creatable()) {
            return TEXTS.get("empty");
        }
        boolean importable = listActions.stream().anyMatch(action -> action.id().equals(IMPORT));
        return TEXTS.get(importable ? "empty.newOrImport" : "empty.new");
    }

    private void showCount() {
        int selected = grid.selectedCount();
        String all = model.isCounted() ? TEXTS.get("count", model.size()) : TEXTS.get("loading");
        head.count(selected > 1 ? TEXTS.get("selected", model.size(), selected) : all);
    }

    private void failed(RuntimeException failure) {
        Background.logUnexpected(failure);
        if (!head.control().isDisposed()) {
            head.say(Words.of(failure).replace('\n', ' '));
            head.count("");
        }
    }

    private void recordsChanged(Set<RecordRef> changed) {
        if (changed.stream().anyMatch(r -> r.type().equals(list.recordType()))) {
            Background.inUi(
                    PlatformUI.getWorkbench().getDisplay(), () -> pause.then(CHANGE_DELAY_MILLIS, model::refresh));
        }
    }

    /** What the grid reports. */
    private final class GridListener implements ListGrid.Listener {

        @Override
        public void requestChanged() {
            ListEditor.this.requestChanged();
        }

        @Override
        public void selectionChanged() {
            showCount();
        }

        @Override
        public void open(int position) {
            ListEditor.this.open(position);
        }

        @Override
        public void columnsChanged() {
            store.keepCurrent(present());
        }
    }
}
