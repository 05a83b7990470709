package org.kontor.workbench.internal.record;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;
import org.kontor.process.DocumentState;
import org.kontor.process.Transition;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/**
 * A record in a tab: title, path and next steps on top, below it the generated form and the tabs that modules add. The
 * same part serves the records of all modules.
 */
public final class RecordEditor extends EditorPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.record";

    private static final TextSource TEXTS = TextSource.beside(RecordEditor.class);
    private static final int CHECK_DELAY_MILLIS = 300;
    private static final int MOST_TITLE = 28;

    private final Consumer<Set<RecordRef>> onChange = this::recordsChanged;
    private final List<OpenTab> tabs = new ArrayList<>();
    private Modules modules;
    private Workplace workplace;
    private RecordInput input;
    private Composite parent;
    private Optional<Session<?>> session = Optional.empty();
    private Runnable pendingCheck = () -> {};
    private final Listener focusFilter = this::focusMoved;
    private Optional<Control> lastFocus = Optional.empty();
    private boolean saving;

    @Override
    public void init(IEditorSite site, IEditorInput editorInput) {
        setSite(site);
        setInput(editorInput);
        input = (RecordInput) editorInput;
    }

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        modules = getSite().getService(Modules.class);
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        modules.onChange(onChange);
        parent.getDisplay().addFilter(SWT.FocusIn, focusFilter);
        handlers();
        Optional<RecordService<?>> service = modules.records(input.type());
        if (service.isEmpty()) {
            sorry(TEXTS.get("noService"));
            return;
        }
        setPartName(service.get().type().label().toString());
        Icons icons = new Icons(parent);
        modules.icon(input.type())
                .ifPresent(icon -> setTitleImage(
                        icons.image(icon, 16, Palette.of(parent.getDisplay()).accent())));
        begin(service.get());
    }

    private <T> void begin(RecordService<T> service) {
        Optional<RecordRef> record = input.record();
        Label wait = new Label(parent, SWT.NONE);
        wait.setText(TEXTS.get("reading"));
        GridDataFactory.fillDefaults().indent(16, 16).applyTo(wait);
        Background.read(
                TEXTS.get("reading"),
                parent,
                () -> record.map(r -> new Loaded<>(
                                Optional.of(service.load(workplace.actor(), r.id())), standing(r), service))
                        .orElseGet(() -> new Loaded<>(Optional.empty(), Optional.empty(), service)),
                loaded -> {
                    wait.dispose();
                    show(loaded);
                },
                failure -> {
                    wait.dispose();
                    sorry(Words.of(failure));
                });
    }

    private record Loaded<T>(
            Optional<Stored<T>> stored, Optional<Workflow.Standing> standing, RecordService<T> service) {}

    @SuppressWarnings("unchecked")
    private <T> void show(Loaded<T> loaded) {
        T draft = loaded.stored().map(Stored::draft).orElseGet(() ->
                (T) input.draft().orElseGet(() -> loaded.service().blank(workplace.actor())));
        Session<T> opened = new Session<>(loaded.service(), loaded.stored(), draft);
        session = Optional.of(opened);
        opened.build();
        opened.standing(loaded.standing());
        parent.layout(true, true);
        firePropertyChange(PROP_DIRTY);
        opened.form.focusFirst();
    }

    private Optional<Workflow.Standing> standing(RecordRef record) {
        return modules.workflow()
                .filter(w -> w.isDocument(record.type()))
                .map(w -> w.standing(workplace.actor(), record));
    }

    private void sorry(String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setForeground(Palette.of(parent.getDisplay()).ink(Tone.BAD));
        GridDataFactory.fillDefaults().indent(16, 16).grab(true, true).applyTo(label);
        parent.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (lastFocus.filter(c -> !c.isDisposed() && c.setFocus()).isEmpty()) {
            session.ifPresentOrElse(s -> s.form.focusFirst(), parent::setFocus);
        }
    }

    @Override
    public void dispose() {
        if (modules != null) {
            modules.offChange(onChange);
            PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.FocusIn, focusFilter);
        }
        tabs.forEach(t -> t.content.ifPresent(RecordTab.Content::dispose));
        super.dispose();
    }

    /** Coming back to the tab, the user goes on where she was. */
    private void focusMoved(Event event) {
        if (event.widget instanceof Control control) {
            for (Control at = control; at != null; at = at.getParent()) {
                if (at == parent) {
                    lastFocus = Optional.of(control);
                    return;
                }
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        session.ifPresent(s -> s.save(monitor));
    }

    @Override
    public void doSaveAs() {
        // a record has no other place
    }

    @Override
    public boolean isDirty() {
        return session.map(s -> s.editable && s.model.isDirty()).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Whether the record has been read and is shown; for tests and the tour. */
    public boolean isReady() {
        return session.isPresent();
    }

    /** The draft model; for tests. */
    public Optional<DraftModel<?>> model() {
        return session.map(s -> s.model);
    }

    /** How many tabs it has; for tests and the tour. */
    public int tabCount() {
        return session.map(s -> s.folder.getItemCount()).orElse(0);
    }

    /** Brings a tab to the front; for tests and the tour. */
    public void showTab(int index) {
        session.ifPresent(s -> s.select(index));
    }

    private void handlers() {
        IHandlerService service = getSite().getService(IHandlerService.class);
        handler(service, "org.eclipse.ui.edit.undo", () -> session.ifPresent(s -> s.model.undo()));
        handler(service, "org.eclipse.ui.edit.redo", () -> session.ifPresent(s -> s.model.redo()));
        handler(service, "org.eclipse.ui.file.refresh", this::reload);
        handler(service, Commands.NEW, () -> session.filter(s -> s.service.creatable(workplace.actor()))
                .ifPresent(s -> workplace.openNew(input.type())));
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

    private void reload() {
        if (!isDirty()) {
            session.ifPresent(Session::reread);
        }
    }

    private void recordsChanged(Set<RecordRef> changed) {
        if (!saving && input.record().filter(changed::contains).isPresent()) {
            Background.inUi(PlatformUI.getWorkbench().getDisplay(), () -> {
                if (!parent.isDisposed()) {
                    reload();
                }
            });
        }
    }

    /** A contributed tab. */
    private static final class OpenTab {

        private final RecordTab tab;
        private Optional<RecordTab.Content> content = Optional.empty();
        private boolean fresh;

        OpenTab(RecordTab tab) {
            this.tab = tab;
        }
    }

    /** The record once it is there, with its type known. */
    private final class Session<T> implements RecordTab.Site {

        private final RecordService<T> service;
        private final DraftModel<T> model;
        private Optional<Stored<T>> stored;
        private Snapshot base;
        private boolean editable;
        private Composite head;
        private Label kind;
        private Label title;
        private Link message;
        private ProcessPath path;
        private Composite steps;
        private CTabFolder folder;
        private FormBody<T> form;
        private Composite formParent;
        private Titles titles;
        private Optional<Workflow.Standing> standing = Optional.empty();

        Session(RecordService<T> service, Optional<Stored<T>> stored, T draft) {
            this.service = service;
            this.stored = stored;
            model = new DraftModel<>(service.type(), draft);
            base = Snapshot.of(service.type(), draft);
            if (stored.isEmpty() && input.draft().isPresent()) {
                model.neverStored();
            }
        }

        @Override
        public Workplace workplace() {
            return workplace;
        }

        @Override
        public Optional<RecordRef> record() {
            return input.record();
        }

        void build() {
            editable = stored.map(s -> service.editable(workplace.actor(), s)).orElse(true);
            titles = new Titles(modules, workplace, parent);
            head();
            folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
            folder.setTabHeight(30);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
            CTabItem main = new CTabItem(folder, SWT.NONE);
            main.setText(TEXTS.get("tab.main"));
            formParent = new Composite(folder, SWT.NONE);
            formParent.setLayout(new FillLayout());
            main.setControl(formParent);
            form();
            for (RecordTab tab : modules.tabs(workplace.actor(), input.type())) {
                tab(new OpenTab(tab));
            }
            tab(new OpenTab(new HistoryTab(modules, input.type())));
            folder.setSelection(0);
            folder.addListener(SWT.Selection, e -> refreshTab(folder.getSelectionIndex()));
            model.listen(new DraftModel.Listener() {
                @Override
                public void valuesReplaced() {
                    firePropertyChange(PROP_DIRTY);
                }

                @Override
                public void edited() {
                    firePropertyChange(PROP_DIRTY);
                    checkSoon();
                }

                @Override
                public void problemsChanged() {
                    sayProblems();
                }
            });
            Restyling.on(head, this::colours);
            names();
        }

        private void form() {
            for (var child : formParent.getChildren()) {
                child.dispose();
            }
            ScrolledComposite scroller = new ScrolledComposite(formParent, SWT.V_SCROLL | SWT.H_SCROLL);
            scroller.setExpandHorizontal(true);
            scroller.setExpandVertical(true);
            form = new FormBody<>(scroller, model, titles, editable, true);
            scroller.setContent(form.control());
            scroller.setMinSize(form.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
            formParent.layout(true, true);
        }

        private void head() {
            head = new Composite(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
            GridLayoutFactory.fillDefaults()
                    .numColumns(2)
                    .extendedMargins(16, 12, 10, 8)
                    .spacing(12, 4)
                    .applyTo(head);
            Composite names = new Composite(head, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(names);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
            kind = new Label(names, SWT.NONE);
            kind.setFont(Fonts.smaller(kind));
            title = new Label(names, SWT.NONE);
            title.setFont(Fonts.larger(title, 4, true));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
            steps = new Composite(head, SWT.NONE);
            RowLayout row = new RowLayout(SWT.HORIZONTAL);
            row.spacing = 8;
            row.center = true;
            row.wrap = true;
            steps.setLayout(row);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(steps);
            path = new ProcessPath(head);
            GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(path);
            message = new Link(head, SWT.NONE);
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .exclude(true)
                    .applyTo(message);
            message.addListener(SWT.Selection, e -> {
                folder.setSelection(0);
                model.problems().stream().findFirst().ifPresent(form::focus);
            });
            colours();
        }

        private void colours() {
            Palette palette = Palette.of(head.getDisplay());
            head.setBackground(palette.background());
            head.setBackgroundMode(SWT.INHERIT_FORCE);
            kind.setForeground(palette.muted());
            title.setForeground(palette.text());
            message.setForeground(palette.ink(Tone.BAD));
        }

        private void names() {
            String label = service.type().label().toString();
            String name = stored.map(Stored::title).orElseGet(() -> TEXTS.get("new", label));
            kind.setText(stored.map(s -> label + "   ·   "
                            + TEXTS.get(
                                    "changed", s.changedBy(), Formats.current().moment(s.changedAt())))
                    .orElse(label));
            title.setText(name);
            String all = name.isBlank() ? label : name;
            setPartName(all.length() > MOST_TITLE ? all.substring(0, MOST_TITLE - 1) + "…" : all);
            setTitleToolTip(label + ": " + all);
            head.layout(true, true);
        }

        void standing(Optional<Workflow.Standing> now) {
            standing = now;
            now.ifPresent(s -> {
                path.show(s.path(), s.state());
                path.setVisible(true);
                ((org.eclipse.swt.layout.GridData) path.getLayoutData()).exclude = false;
            });
            steps();
            parent.layout(true, true);
        }

        private void steps() {
            for (var child : steps.getChildren()) {
                child.dispose();
            }
            if (editable) {
                stepButton(TEXTS.text("save"), "save", () -> getSite().getPage().saveEditor(RecordEditor.this, false));
            }
            List<RecordAction> actions =
                    stored.isPresent() ? modules.actions(workplace.actor(), input.type()) : List.of();
            String state = standing.map(s -> s.state().id()).orElse("");
            transitions(actions, true);
            actions.stream()
                    .filter(a -> a.transition().isEmpty() && a.offeredIn(state))
                    .forEach(a -> stepButton(a.label(), a.id(), () -> run(a)));
            transitions(actions, false);
            steps.layout(true, true);
        }

        /** What leads along the path comes first, what leaves it (refuse, cancel) last. */
        private void transitions(List<RecordAction> actions, boolean alongPath) {
            List<String> path = standing.map(Workflow.Standing::path).orElse(List.of()).stream()
                    .map(DocumentState::id)
                    .toList();
            for (Transition transition : standing.map(Workflow.Standing::open).orElse(List.of())) {
                if (path.contains(transition.to()) != alongPath) {
                    continue;
                }
                Optional<RecordAction> instead = actions.stream()
                        .filter(a ->
                                a.transition().filter(transition.id()::equals).isPresent())
                        .findFirst();
                if (instead.isPresent()) {
                    stepButton(instead.get().label(), transition.id(), () -> run(instead.get()));
                } else if (transition.byHand()) {
                    stepButton(transition.label(), transition.id(), () -> move(transition));
                }
            }
        }

        private void stepButton(Text label, String id, Runnable action) {
            Button button = new Button(steps, SWT.PUSH);
            button.setText(label.toString());
            button.setData("org.kontor.testId", "step." + id);
            if (id.equals("save")) {
                button.setImage(new Icons(button)
                        .image(
                                Icons.own("save"),
                                16,
                                Palette.of(head.getDisplay()).accent()));
            }
            button.addListener(SWT.Selection, e -> action.run());
        }

        private void run(RecordAction action) {
            if (savedFirst()) {
                action.run(workplace, List.of(input.record().orElseThrow()));
            }
        }

        /** A step is taken on what is stored; unsaved edits are saved first. */
        private boolean savedFirst() {
            if (isDirty()) {
                getSite().getPage().saveEditor(RecordEditor.this, false);
            }
            return !isDirty() && input.record().isPresent();
        }

        private void move(Transition transition) {
            if (!savedFirst()) {
                return;
            }
            Optional<String> note = Optional.empty();
            if (transition.needsNote()) {
                InputDialog dialog = new InputDialog(
                        getSite().getShell(),
                        transition.label().toString(),
                        TEXTS.get("note"),
                        "",
                        typed -> typed.isBlank() ? TEXTS.get("note.missing") : null);
                if (dialog.open() != Window.OK) {
                    return;
                }
                note = Optional.of(dialog.getValue().strip());
            }
            Optional<String> reason = note;
            RecordRef record = input.record().orElseThrow();
            workplace.run(transition.label(), () -> {
                modules.workflow().orElseThrow().move(workplace.actor(), record, transition.id(), reason);
                return Optional.of(record);
            });
        }

        private void tab(OpenTab open) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(open.tab.label().toString());
            Composite body = new Composite(folder, SWT.NONE);
            body.setLayout(new FillLayout());
            body.setBackground(Palette.of(body.getDisplay()).background());
            body.setBackgroundMode(SWT.INHERIT_DEFAULT);
            item.setControl(body);
            tabs.add(open);
        }

        void select(int index) {
            folder.setSelection(index);
            refreshTab(index);
        }

        private void refreshTab(int index) {
            if (index < 1) {
                return;
            }
            OpenTab open = tabs.get(index - 1);
            if (open.content.isEmpty()) {
                Composite body = (Composite) folder.getItem(index).getControl();
                open.content = Optional.of(open.tab.create(body, this));
                body.layout(true, true);
            }
            if (!open.fresh) {
                open.fresh = true;
                open.content.get().refresh();
            }
        }

        private void checkSoon() {
            parent.getDisplay().timerExec(-1, pendingCheck);
            pendingCheck = () -> {
                if (!parent.isDisposed()) {
                    check();
                }
            };
            parent.getDisplay().timerExec(CHECK_DELAY_MILLIS, pendingCheck);
        }

        private void check() {
            T copy = model.copy();
            Optional<Long> id = stored.map(Stored::id);
            Background.read(
                    TEXTS.get("checking"),
                    parent,
                    () -> service.check(workplace.actor(), id, copy),
                    model::found,
                    failure -> model.found(List.of()));
        }

        private void sayProblems() {
            List<Problem> problems = model.problems();
            boolean any = !problems.isEmpty();
            if (any) {
                String first = problems.getFirst().text().toString().replace("&", "&&");
                message.setText(
                        problems.size() == 1
                                ? "<a>" + first + "</a>"
                                : "<a>" + TEXTS.get("problems", first, problems.size() - 1) + "</a>");
                message.setToolTipText(String.join(
                        "\n", problems.stream().map(p -> p.text().toString()).toList()));
            }
            if (((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude == any) {
                ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = !any;
                message.setVisible(any);
                parent.layout(true, true);
            }
        }

        void save(IProgressMonitor monitor) {
            form.commit();
            model.found(service.type().check(model.draft()));
            if (model.problems().stream().anyMatch(Problem::isError)) {
                model.problems().stream().findFirst().ifPresent(form::focus);
                monitor.setCanceled(true);
                return;
            }
            try {
                storeOutsideUi(monitor, stored.map(Stored::version), model.draft());
            } catch (StaleRecordException stale) {
                solveConflict(monitor, stale);
            } catch (ProblemException refusal) {
                monitor.setCanceled(true);
                model.found(refusal.problems());
                refusal.problems().stream().findFirst().ifPresent(form::focus);
            } catch (RuntimeException unforeseen) {
                monitor.setCanceled(true);
                Background.logUnexpected(unforeseen);
                model.found(List.of(Problem.error(TEXTS.text("notStored"))));
            }
        }

        /** Runs the storing in another thread while the window stays alive, and returns when it is done. */
        private void storeOutsideUi(IProgressMonitor monitor, Optional<Integer> version, T draft) {
            saving = true;
            formParent.setEnabled(false);
            List<RuntimeException> failure = new ArrayList<>();
            List<Stored<T>> result = new ArrayList<>();
            List<Optional<Workflow.Standing>> stands = new ArrayList<>();
            try {
                ModalContext.run(
                        m -> {
                            try {
                                Stored<T> now = stored.isPresent()
                                        ? service.update(
                                                workplace.actor(), stored.get().id(), version.orElseThrow(), draft)
                                        : service.create(workplace.actor(), draft);
                                result.add(now);
                                stands.add(RecordEditor.this.standing(new RecordRef(input.type(), now.id())));
                            } catch (RuntimeException e) {
                                failure.add(e);
                            }
                        },
                        true,
                        monitor,
                        parent.getDisplay());
            } catch (InvocationTargetException | InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                saving = false;
                if (!formParent.isDisposed()) {
                    formParent.setEnabled(true);
                }
            }
            if (!failure.isEmpty()) {
                throw failure.getFirst();
            }
            accept(result.getFirst(), stands.getFirst());
        }

        private void accept(Stored<T> now, Optional<Workflow.Standing> stands) {
            boolean wasEditable = editable;
            stored = Optional.of(now);
            input.stored(now.id());
            base = Snapshot.of(service.type(), now.draft());
            editable = service.editable(workplace.actor(), now);
            model.replace(now.draft());
            if (wasEditable != editable) {
                form();
            }
            tabs.forEach(t -> t.fresh = false);
            refreshTab(folder.getSelectionIndex());
            names();
            standing(stands);
            firePropertyChange(PROP_DIRTY);
        }

        void reread() {
            RecordRef record = input.record().orElse(null);
            if (record == null) {
                return;
            }
            Background.read(
                    TEXTS.get("reading"),
                    parent,
                    () -> new Loaded<>(
                            Optional.of(service.load(workplace.actor(), record.id())),
                            RecordEditor.this.standing(record),
                            service),
                    loaded -> {
                        if (!isDirty()) {
                            accept(loaded.stored().orElseThrow(), loaded.standing());
                        }
                    },
                    failure ->
                            model.found(failure instanceof ProblemException refusal ? refusal.problems() : List.of()));
        }

        private void solveConflict(IProgressMonitor monitor, StaleRecordException stale) {
            try {
                Stored<T> theirs =
                        service.load(workplace.actor(), stored.orElseThrow().id());
                Merge<T> merge = new Merge<>(service.type(), base, model.draft(), theirs.draft());
                ConflictDialog dialog =
                        new ConflictDialog(getSite().getShell(), theirs.title(), stale.getLocalizedMessage(), merge);
                if (dialog.open() == Window.OK) {
                    storeOutsideUi(monitor, Optional.of(theirs.version()), merge.result());
                } else {
                    monitor.setCanceled(true);
                }
            } catch (ProblemException refusal) {
                monitor.setCanceled(true);
                model.found(refusal.problems());
            }
        }
    }
}
