package org.kontor.workbench.internal.record;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.RecordStrip;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;

/**
 * A record once it is there: head with title, path and next steps; below it the generated form and the tabs that modules
 * add; on the right what belongs to the record.
 *
 * @param <T> the draft
 */
final class RecordPage<T> implements RecordTab.Site, RecordStrip.Site, DraftModel.Listener {

    private static final TextSource TEXTS = TextSource.beside(RecordPage.class);
    private static final int CHECK_DELAY_MILLIS = 300;
    private static final int MOST_TITLE = 28;

    private final RecordEditor editor;
    private final RecordInput input;
    private final Modules modules;
    private final Workplace workplace;
    private final RecordStore<T> store;
    private final DraftModel<T> model;
    private Optional<Stored<T>> stored;
    private Optional<Workflow.Standing> standing;
    private Snapshot base;
    private boolean editable;
    private boolean saving;
    private Composite parent;
    private RecordHead head;
    private NextSteps steps;
    private Strips strips;
    private TabArea tabs;
    private Belongings belongings;
    private FormBody<T> form;
    private Titles titles;
    private Runnable pendingCheck = () -> {};

    /**
     * A page that is not built yet.
     *
     * @param loaded the stored record; empty for a new one
     * @param draft what is edited
     */
    RecordPage(
            RecordEditor editor,
            Modules modules,
            Workplace workplace,
            RecordStore<T> store,
            Optional<RecordStore.Loaded<T>> loaded,
            T draft) {
        this.editor = editor;
        this.input = (RecordInput) editor.getEditorInput();
        this.modules = modules;
        this.workplace = workplace;
        this.store = store;
        this.stored = loaded.map(RecordStore.Loaded::stored);
        this.standing = loaded.flatMap(RecordStore.Loaded::standing);
        model = new DraftModel<>(store.service().type(), draft);
        base = Snapshot.of(store.service().type(), draft);
        if (stored.isEmpty() && input.draft().isPresent()) {
            model.neverStored();
        }
    }

    void build(Composite area) {
        parent = area;
        editable =
                stored.map(s -> store.service().editable(workplace.actor(), s)).orElse(true);
        titles = new Titles(modules, workplace, parent);
        head = new RecordHead(parent, this::toFirstProblem);
        steps = new NextSteps(head.steps(), modules, workplace, input, this::save, this::savedFirst);
        strips = new Strips(parent, modules.strips(workplace.actor(), input.type()), this);
        Composite body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
        tabs = new TabArea(body, this, TEXTS.get("tab.main"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
        form();
        modules.tabs(workplace.actor(), input.type()).forEach(tabs::add);
        tabs.add(new HistoryTab(modules, input.type()));
        belongings = new Belongings(body, modules, workplace);
        model.listen(this);
        showHead();
        showStrips(model.copy());
        belongings.show(input.record());
    }

    private void form() {
        for (var child : tabs.main().getChildren()) {
            child.dispose();
        }
        ScrolledComposite scroller = new ScrolledComposite(tabs.main(), SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        LineAids aids = editable ? new AssistedLines(modules, workplace, input) : LineAids.NONE;
        form = new FormBody<>(scroller, model, titles, editable, true, aids);
        scroller.setContent(form.control());
        scroller.setMinSize(form.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        tabs.main().layout(true, true);
    }

    private void showHead() {
        String label = store.service().type().label().toString();
        String name = stored.map(Stored::title).orElseGet(() -> TEXTS.get("new", label));
        head.name(label, name, stored);
        String all = name.isBlank() ? label : name;
        editor.named(all.length() > MOST_TITLE ? all.substring(0, MOST_TITLE - 1) + "…" : all, label + ": " + all);
        head.path(standing);
        steps.show(editable, standing, model.draft());
        parent.layout(true, true);
    }

    @Override
    public Workplace workplace() {
        return workplace;
    }

    @Override
    public Optional<RecordRef> record() {
        return input.record();
    }

    DraftModel<T> model() {
        return model;
    }

    TabArea tabs() {
        return tabs;
    }

    boolean isDirty() {
        return editable && model.isDirty();
    }

    void focus() {
        form.focusFirst();
    }

    void dispose() {
        tabs.dispose();
    }

    @Override
    public void goTo(String field) {
        tabs.select(0);
        form.focus(field);
    }

    private void showStrips(T copy) {
        if (!strips.isEmpty()) {
            strips.show(copy);
        }
    }

    @Override
    public void valuesReplaced() {
        editor.dirtyChanged();
        showStrips(model.copy());
    }

    @Override
    public void edited() {
        editor.dirtyChanged();
        checkSoon();
    }

    @Override
    public void completed() {
        editor.dirtyChanged();
    }

    @Override
    public void problemsChanged() {
        head.problems(model.problems());
    }

    private void toFirstProblem() {
        tabs.select(0);
        model.problems().stream().findFirst().ifPresent(form::focus);
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

    /** Looks at what is not stored yet; what was stored before the answer came is beyond remarks. */
    private void check() {
        if (!isDirty()) {
            return;
        }
        T copy = model.copy();
        showStrips(copy);
        Background.read(
                TEXTS.get("checking"), parent, () -> store.check(copy), this::found, failure -> found(List.of()));
    }

    private void found(List<Problem> problems) {
        if (isDirty()) {
            model.found(problems);
        }
    }

    /** A new record that is right as it begins is stored too, although nothing was typed. */
    private void save() {
        if (stored.isEmpty() && !isDirty()) {
            save(new NullProgressMonitor());
        } else {
            editor.getSite().getPage().saveEditor(editor, false);
        }
    }

    /** A step is taken on what is stored; unsaved edits are saved first. */
    private boolean savedFirst() {
        if (isDirty()) {
            save();
        }
        return !saving && !isDirty() && input.record().isPresent();
    }

    /** Stores the draft. While that goes on the window lives; a second call in this time does nothing. */
    void save(IProgressMonitor monitor) {
        if (saving) {
            monitor.setCanceled(true);
            return;
        }
        form.commit();
        model.dropEmptyLines();
        model.found(store.service().type().check(model.draft()));
        if (model.problems().stream().anyMatch(Problem::isError)) {
            refused(monitor, model.problems());
            return;
        }
        conclude(monitor, storeOutsideUi(monitor, stored.map(Stored::version), model.draft()));
    }

    private void conclude(IProgressMonitor monitor, RecordStore.Outcome<T> outcome) {
        switch (outcome) {
            case RecordStore.Outcome.Done<T> done -> accept(done.now());
            case RecordStore.Outcome.Conflict<T> conflict -> solve(monitor, conflict);
            case RecordStore.Outcome.Refused<T> refusal -> {
                model.found(refusal.problems());
                refused(monitor, refusal.problems());
            }
        }
    }

    private void refused(IProgressMonitor monitor, List<Problem> problems) {
        monitor.setCanceled(true);
        tabs.select(0);
        problems.stream().findFirst().ifPresent(form::focus);
    }

    private void solve(IProgressMonitor monitor, RecordStore.Outcome.Conflict<T> conflict) {
        Stored<T> theirs = conflict.theirs();
        Merge<T> merge = new Merge<>(store.service().type(), base, model.draft(), theirs.draft());
        ConflictDialog dialog =
                new ConflictDialog(editor.getSite().getShell(), theirs.title(), conflict.reason(), merge);
        if (dialog.open() == Window.OK) {
            conclude(monitor, storeOutsideUi(monitor, Optional.of(theirs.version()), merge.result()));
        } else {
            monitor.setCanceled(true);
        }
    }

    /** Runs the storing in another thread while the window stays alive, and returns when it is done. */
    private RecordStore.Outcome<T> storeOutsideUi(IProgressMonitor monitor, Optional<Integer> version, T draft) {
        AtomicReference<RecordStore.Outcome<T>> outcome = new AtomicReference<>();
        saving = true;
        enable(false);
        try {
            ModalContext.run(m -> outcome.set(store.store(version, draft)), true, monitor, parent.getDisplay());
        } catch (InvocationTargetException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            saving = false;
            enable(true);
        }
        return outcome.get();
    }

    private void enable(boolean on) {
        if (!parent.isDisposed()) {
            tabs.main().setEnabled(on);
            head.steps().setEnabled(on);
        }
    }

    private void accept(RecordStore.Loaded<T> now) {
        if (parent.isDisposed()) {
            return;
        }
        boolean wasEditable = editable;
        stored = Optional.of(now.stored());
        standing = now.standing();
        input.stored(now.stored().id());
        base = Snapshot.of(store.service().type(), now.stored().draft());
        editable = store.service().editable(workplace.actor(), now.stored());
        model.replace(now.stored().draft());
        if (wasEditable != editable) {
            form();
        }
        tabs.refresh();
        belongings.show(input.record());
        showHead();
        editor.dirtyChanged();
    }

    /** Records were stored, perhaps this one, perhaps one that belongs to it. */
    void changed(Set<RecordRef> records) {
        if (input.record().filter(records::contains).isPresent()) {
            reread();
        } else if (!saving) {
            belongings.changed(records);
        }
    }

    /** Reads the record again, unless that would take edits from the user. */
    void reread() {
        if (saving || isDirty() || input.record().isEmpty()) {
            return;
        }
        Background.read(
                TEXTS.get("reading"),
                parent,
                store::read,
                loaded -> {
                    if (!saving && !isDirty()) {
                        accept(loaded);
                    }
                },
                failure -> model.found(failure instanceof ProblemException refusal ? refusal.problems() : List.of()));
    }
}
