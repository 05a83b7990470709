package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.commands.Exporting;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.ArrangeDialog;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** A list in a tab: title, search field, tool bar, grid. The same part serves the lists of all modules. */
public final class ListEditor extends EditorPart implements Exporting {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.list";

    private static final TextSource TEXTS = TextSource.beside(ListEditor.class);
    private static final int SEARCH_DELAY_MILLIS = 250;
    private static final int CHANGE_DELAY_MILLIS = 300;
    private static final int MOST_COPIED = 10_000;
    private static final int MOST_ACTED_ON = 500;

    private final Consumer<Set<RecordRef>> onChange = this::recordsChanged;
    private Modules modules;
    private Workplace workplace;
    private ListDefinition list;
    private ListModel model;
    private ListStore store;
    private ListSettings settings;
    private ListGrid grid;
    private Icons icons;
    private Composite head;
    private Label title;
    private Label count;
    private Label message;
    private Text search;
    private ToolBar tools;
    private List<RecordAction> actions;
    private Runnable pending = () -> {};

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        modules = getSite().getService(Modules.class);
        workplace = getSite().getService(Workplace.class);
        list = ((ListInput) getEditorInput()).list();
        store = new ListStore(workplace.actor().userId(), list);
        settings = store.current();
        actions = modules.actions(workplace.actor(), list.recordType());
        icons = new Icons(parent);
        Display display = parent.getDisplay();
        ListQueries queries = modules.lists().orElseThrow();
        Executor jobs = task -> {
            Job job = Job.createSystem(list.label().toString(), (ICoreRunnable) monitor -> task.run());
            job.setPriority(Job.SHORT);
            job.schedule();
        };
        model = new ListModel(
                new Queries(queries, workplace.actor(), list),
                jobs,
                task -> Background.inUi(display, task),
                this::modelChanged,
                this::failed);
        titleImage();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head(parent);
        grid = new ListGrid(parent, list, model, new GridListener());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.apply(settings);
        grid.emptyText(this::emptyText);
        search.setText(settings.contains());
        contextMenu();
        handlers();
        modules.onChange(onChange);
        Restyling.on(parent, () -> {
            headColours();
            grid.restyle();
        });
        ListRequest first = ((ListInput) getEditorInput()).request();
        first.contains().ifPresent(search::setText);
        model.show(first.equals(ListRequest.ALL) ? request() : merged(first));
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
    public void doSave(IProgressMonitor monitor) {
        // a list is never dirty
    }

    @Override
    public void doSaveAs() {
        // a list is never dirty
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public ListDefinition exportedList() {
        return list;
    }

    @Override
    public ListRequest exportedRequest() {
        return request();
    }

    @Override
    public List<String> exportedColumns() {
        return grid.shownColumns().stream().map(ListColumn::id).toList();
    }

    /** The rows; for tests and the tour. */
    public ListModel model() {
        return model;
    }

    /** Opens the row at a place; for tests and the tour. */
    public void open(int row) {
        model.row(row).ifPresent(r -> workplace.openRecord(r.record()));
    }

    /** Types into the search field; for tests and the tour. */
    public void searchFor(String text) {
        search.setText(text);
    }

    private void titleImage() {
        Palette palette = Palette.of(icons.owner().getDisplay());
        modules.icon(list.id()).ifPresent(icon -> setTitleImage(icons.image(icon, 16, palette.accent())));
    }

    private void head(Composite parent) {
        head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .extendedMargins(16, 8, 8, 8)
                .spacing(12, 0)
                .applyTo(head);
        title = new Label(head, SWT.NONE);
        title.setText(list.label().toString());
        title.setFont(Fonts.larger(title, 4, true));
        count = new Label(head, SWT.NONE);
        count.setText(TEXTS.get("loading"));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(0, 3)
                .hint(150, SWT.DEFAULT)
                .applyTo(count);
        message = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(message);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("search", searchedLabels()));
        search.setToolTipText(TEXTS.get("search.tip"));
        search.setData("org.kontor.testId", "list.search");
        GridDataFactory.fillDefaults()
                .hint(240, SWT.DEFAULT)
                .align(SWT.END, SWT.CENTER)
                .applyTo(search);
        search.addListener(SWT.Modify, e -> later(SEARCH_DELAY_MILLIS, this::requestChanged));
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                grid.control().setFocus();
                if (grid.selectedCount() == 0 && model.size() > 0) {
                    grid.select(0);
                }
            }
        });
        tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        fillTools();
        headColours();
    }

    private void headColours() {
        Palette palette = Palette.of(head.getDisplay());
        head.setBackground(palette.background());
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        title.setForeground(palette.text());
        count.setForeground(palette.muted());
        message.setForeground(palette.ink(org.kontor.workbench.contribution.Tone.WARNING));
        for (ToolItem item : tools.getItems()) {
            if (item.getData("icon") instanceof Icon icon) {
                item.setImage(icons.image(icon, 18, palette.muted()));
            }
        }
    }

    private String searchedLabels() {
        return list.searchColumns().stream()
                .flatMap(id -> list.column(id).stream())
                .map(c -> c.label().toString())
                .collect(Collectors.joining(TEXTS.get("search.or")));
    }

    private void fillTools() {
        if (creatable()) {
            tool("add", "new", true, this::createNew);
        }
        if (!actions.isEmpty()) {
            dropDown("more", "actions", this::fillActions);
        }
        dropDown("view", "views", this::fillViews);
        tool("columns", "columns", false, this::chooseColumns);
        tool(
                "export",
                "export",
                false,
                () -> Commands.run(getSite().getService(IHandlerService.class), Commands.EXPORT));
        tool("refresh", "refresh", false, model::refresh);
    }

    private boolean creatable() {
        return modules.records(list.recordType())
                .map(s -> s.creatable(workplace.actor()))
                .orElse(false);
    }

    private ToolItem tool(String icon, String text, boolean labelled, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        prepare(item, icon, text, labelled);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void dropDown(String icon, String text, Consumer<MenuManager> fill) {
        ToolItem item = new ToolItem(tools, SWT.DROP_DOWN);
        prepare(item, icon, text, true);
        item.addListener(SWT.Selection, e -> {
            MenuManager manager = new MenuManager();
            fill.accept(manager);
            Menu menu = manager.createContextMenu(tools);
            var bounds = item.getBounds();
            menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
    }

    private void prepare(ToolItem item, String icon, String text, boolean labelled) {
        item.setData("icon", Icons.own(icon));
        item.setToolTipText(TEXTS.get(text + ".tip"));
        item.setData("org.kontor.testId", "list." + text);
        if (labelled) {
            item.setText(TEXTS.get(text));
        }
    }

    private void createNew() {
        workplace.openNew(list.recordType());
    }

    private void contextMenu() {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(m -> {
            MenuManager menu = (MenuManager) m;
            if (grid.selectedCount() == 1) {
                menu.add(action(TEXTS.get("open"), () -> open(grid.selected().getFirst().start)));
                menu.add(new Separator());
            }
            fillActions(menu);
            menu.add(new Separator());
            menu.add(action(TEXTS.get("copy"), this::copy));
        });
        grid.control().setMenu(manager.createContextMenu(grid.control()));
    }

    private void fillActions(MenuManager menu) {
        int selected = grid.selectedCount();
        for (RecordAction action : actions) {
            Action item = action(action.label().toString(), () -> runAction(action));
            item.setEnabled(selected == 1 || selected > 1 && selected <= MOST_ACTED_ON && action.onSeveral());
            menu.add(item);
        }
    }

    private void runAction(RecordAction action) {
        List<Long> ids = grid.selected().stream()
                .flatMapToInt(r -> IntStream.range(r.start, r.end))
                .mapToObj(model::id)
                .flatMap(Optional::stream)
                .toList();
        ListQueries queries = modules.lists().orElseThrow();
        Background.read(
                action.label().toString(),
                grid.control(),
                () -> queries.rows(workplace.actor(), list, ids).stream()
                        .map(ListRow::record)
                        .distinct()
                        .toList(),
                records -> {
                    if (!records.isEmpty()) {
                        action.run(workplace, records);
                    }
                },
                this::failed);
    }

    private void fillViews(MenuManager menu) {
        for (String name : store.names()) {
            menu.add(action(name, () -> useView(store.view(name))));
        }
        if (!store.names().isEmpty()) {
            menu.add(new Separator());
        }
        menu.add(action(TEXTS.get("views.initial"), () -> useView(ListSettings.initial(list))));
        menu.add(action(TEXTS.get("views.keep"), this::keepView));
        if (!store.names().isEmpty()) {
            MenuManager remove = new MenuManager(TEXTS.get("views.remove"));
            store.names().forEach(name -> remove.add(action(name, () -> store.remove(name))));
            menu.add(remove);
        }
    }

    private void useView(ListSettings view) {
        settings = view;
        grid.apply(view);
        search.setText(view.contains());
        requestChanged();
    }

    private void keepView() {
        InputDialog dialog = new InputDialog(
                getSite().getShell(),
                TEXTS.get("views.keep"),
                TEXTS.get("views.name"),
                "",
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            store.keep(dialog.getValue().strip(), present());
        }
    }

    private ListSettings present() {
        return new ListSettings(
                grid.shownColumns().stream().map(ListColumn::id).toList(),
                grid.widths(),
                search.getText().strip(),
                grid.filterTexts(),
                grid.sorts());
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
            settings = present().withColumns(dialog.chosen(), grid.widths());
            grid.apply(settings);
            store.keepCurrent(settings);
        }
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void handlers() {
        IHandlerService service = getSite().getService(IHandlerService.class);
        handler(service, "org.eclipse.ui.file.refresh", model::refresh);
        handler(service, "org.eclipse.ui.edit.copy", this::copy);
        handler(service, "org.eclipse.ui.edit.findReplace", search::setFocus);
        if (creatable()) {
            handler(service, Commands.NEW, this::createNew);
        }
    }

    private void handler(IHandlerService service, String command, Runnable action) {
        service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (search.isFocusControl() && command.equals("org.eclipse.ui.edit.copy")) {
                    search.copy();
                } else {
                    action.run();
                }
                return null;
            }
        });
    }

    /** Copies the selected rows as text, columns divided by tabs, ready for a spreadsheet. */
    private void copy() {
        List<Long> ids = new ArrayList<>();
        for (Range range : grid.selected()) {
            for (int row = range.start; row < range.end && ids.size() < MOST_COPIED; row++) {
                model.id(row).ifPresent(ids::add);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        ListQueries queries = modules.lists().orElseThrow();
        Actor actor = workplace.actor();
        List<ListColumn> columns = grid.shownColumns();
        Background.read(
                TEXTS.get("copy"),
                grid.control(),
                () -> RowText.tabbed(list, columns, queries.rows(actor, list, ids), Formats.current()),
                text -> {
                    Clipboard clipboard = new Clipboard(grid.control().getDisplay());
                    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                    message.setText(TEXTS.get("copied", ids.size()));
                },
                this::failed);
    }

    private ListRequest request() {
        List<String> notUnderstood = new ArrayList<>();
        List<ListFilter> filters = grid.filters(notUnderstood);
        message.setText(notUnderstood.isEmpty() ? "" : TEXTS.get("notUnderstood", String.join(", ", notUnderstood)));
        String contains = search.getText().strip();
        return new ListRequest(Optional.of(contains).filter(c -> !c.isEmpty()), filters, grid.sorts());
    }

    private ListRequest merged(ListRequest first) {
        return new ListRequest(
                first.contains(), first.filters(), first.sorts().isEmpty() ? grid.sorts() : first.sorts());
    }

    private void requestChanged() {
        ListRequest wanted = request();
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
    }

    private String emptyText() {
        if (!model.isCounted() || model.size() > 0) {
            return "";
        }
        ListRequest request = model.request();
        if (request.contains().isPresent() || !request.filters().isEmpty()) {
            return TEXTS.get("nothing");
        }
        return TEXTS.get(creatable() ? "empty.new" : "empty");
    }

    private void showCount() {
        int selected = grid.selectedCount();
        String text = model.isCounted() ? TEXTS.get("count", model.size()) : TEXTS.get("loading");
        count.setText(selected > 1 ? TEXTS.get("selected", model.size(), selected) : text);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) count.getLayoutData())
                .hint(SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(count);
        head.layout(true);
    }

    private void failed(RuntimeException failure) {
        Background.logUnexpected(failure);
        if (!message.isDisposed()) {
            message.setText(Words.of(failure).replace('\n', ' '));
            count.setText("");
        }
    }

    private void recordsChanged(Set<RecordRef> changed) {
        if (changed.stream().anyMatch(r -> r.type().equals(list.recordType()))) {
            Background.inUi(PlatformUI.getWorkbench().getDisplay(), () -> later(CHANGE_DELAY_MILLIS, model::refresh));
        }
    }

    private void later(int millis, Runnable action) {
        if (head.isDisposed()) {
            return;
        }
        head.getDisplay().timerExec(-1, pending);
        pending = () -> {
            if (!head.isDisposed()) {
                action.run();
            }
        };
        head.getDisplay().timerExec(millis, pending);
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
        public void open(int row) {
            ListEditor.this.open(row);
        }

        @Override
        public void columnsChanged() {
            store.keepCurrent(present());
        }
    }

    /** The database as the model sees it. */
    private record Queries(ListQueries queries, Actor actor, ListDefinition list) implements ListModel.Source {

        @Override
        public List<ListRow> firstPage(ListRequest request, int size) {
            return queries.firstPage(actor, list, request, size);
        }

        @Override
        public long[] ids(ListRequest request, BooleanSupplier cancelled) {
            return queries.ids(actor, list, request, cancelled);
        }

        @Override
        public List<ListRow> rows(List<Long> ids) {
            return queries.rows(actor, list, ids);
        }

        @Override
        public Map<String, BigDecimal> totals(ListRequest request) {
            return list.columns().stream().anyMatch(ListColumn::totalled)
                    ? queries.totals(actor, list, request)
                    : Map.of();
        }
    }
}
