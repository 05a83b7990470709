package org.kontor.workbench.internal.record;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.commands.ExportingRecord;
import org.kontor.workbench.internal.commands.RecordExport;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/**
 * A record in a tab of the workbench. Reads it, then a {@link RecordPage} shows it. The same part serves the records of
 * all modules.
 */
public final class RecordEditor extends EditorPart implements ExportingRecord {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.record";

    private static final TextSource TEXTS = TextSource.beside(RecordEditor.class);

    private final Consumer<Set<RecordRef>> onChange = this::recordsChanged;
    private final Listener focusFilter = this::focusMoved;
    private Modules modules;
    private Workplace workplace;
    private RecordInput input;
    private Composite parent;
    private Optional<RecordPage<?>> page = Optional.empty();
    private Optional<Control> lastFocus = Optional.empty();

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
        RecordStore<T> store = new RecordStore<>(service, modules, workplace.actor(), input);
        if (input.record().isEmpty()) {
            show(store, Optional.empty());
            return;
        }
        Label wait = new Label(parent, SWT.NONE);
        wait.setText(TEXTS.get("reading"));
        GridDataFactory.fillDefaults().indent(16, 16).applyTo(wait);
        Background.read(
                TEXTS.get("reading"),
                parent,
                store::read,
                loaded -> {
                    wait.dispose();
                    show(store, Optional.of(loaded));
                },
                failure -> {
                    wait.dispose();
                    sorry(Words.of(failure));
                });
    }

    @SuppressWarnings("unchecked")
    private <T> void show(RecordStore<T> store, Optional<RecordStore.Loaded<T>> loaded) {
        T draft = loaded.map(RecordStore.Loaded::stored).map(Stored::draft).orElseGet(() ->
                (T) input.draft().orElseGet(() -> store.service().blank(workplace.actor())));
        RecordPage<T> opened = new RecordPage<>(this, modules, workplace, store, loaded, draft);
        page = Optional.of(opened);
        opened.build(parent);
        parent.layout(true, true);
        dirtyChanged();
        opened.focus();
    }

    private void sorry(String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setForeground(Palette.of(parent.getDisplay()).ink(Tone.BAD));
        GridDataFactory.fillDefaults().indent(16, 16).grab(true, true).applyTo(label);
        parent.layout(true, true);
    }

    /** What the tab of the workbench says. */
    void named(String shortName, String tip) {
        setPartName(shortName);
        setTitleToolTip(tip);
    }

    void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        if (lastFocus.filter(c -> !c.isDisposed() && c.setFocus()).isEmpty()) {
            page.ifPresentOrElse(RecordPage::focus, parent::setFocus);
        }
    }

    @Override
    public void dispose() {
        if (modules != null) {
            modules.offChange(onChange);
            PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.FocusIn, focusFilter);
        }
        page.ifPresent(RecordPage::dispose);
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
        page.ifPresent(p -> p.save(monitor));
    }

    @Override
    public void doSaveAs() {
        // a record has no other place
    }

    @Override
    public boolean isDirty() {
        return page.map(RecordPage::isDirty).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Optional<RecordRef> exportedRecord() {
        return input.record();
    }

    @Override
    public String exportedName() {
        return getTitleToolTip();
    }

    private void print() {
        input.record().ifPresent(new RecordExport(getSite().getWorkbenchWindow())::print);
    }

    /** Whether the record has been read and is shown; for tests and the tour. */
    public boolean isReady() {
        return page.isPresent();
    }

    /** The draft model; for tests. */
    public Optional<DraftModel<?>> model() {
        return page.map(RecordPage::model);
    }

    /** How many tabs it has; for tests and the tour. */
    public int tabCount() {
        return page.map(p -> p.tabs().count()).orElse(0);
    }

    /** Brings a tab to the front; for tests and the tour. */
    public void showTab(int index) {
        page.ifPresent(p -> p.tabs().select(index));
    }

    private void handlers() {
        IHandlerService service = getSite().getService(IHandlerService.class);
        handler(service, "org.eclipse.ui.edit.undo", () -> page.map(RecordPage::model)
                .ifPresent(DraftModel::undo));
        handler(service, "org.eclipse.ui.edit.redo", () -> page.map(RecordPage::model)
                .ifPresent(DraftModel::redo));
        handler(service, "org.eclipse.ui.file.print", this::print);
        handler(service, "org.eclipse.ui.file.refresh", () -> page.ifPresent(RecordPage::reread));
        handler(service, Commands.NEW, () -> modules.records(input.type())
                .filter(s -> s.creatable(workplace.actor()))
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

    private void recordsChanged(Set<RecordRef> changed) {
        Background.inUi(PlatformUI.getWorkbench().getDisplay(), () -> {
            if (!parent.isDisposed()) {
                page.ifPresent(p -> p.changed(changed));
            }
        });
    }
}
