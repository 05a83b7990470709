package org.kontor.workbench.internal.work;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.RecordService;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.home.HomePage;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.list.ListInput;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.record.AskDialog;
import org.kontor.workbench.internal.record.RecordEditor;
import org.kontor.workbench.internal.record.RecordInput;
import org.kontor.workbench.internal.style.ActionNames;

/** The workplace of the running workbench. */
public final class DesktopWorkplace implements Workplace {

    private static final TextSource TEXTS = TextSource.beside(DesktopWorkplace.class);

    private final Session session;
    private final Modules modules;

    /** For a session. */
    public DesktopWorkplace(Session session, Modules modules) {
        this.session = session;
        this.modules = modules;
    }

    @Override
    public Actor actor() {
        return session.actor();
    }

    @Override
    public String company() {
        return session.company();
    }

    @Override
    public Optional<RecordService<?>> records(String recordType) {
        return modules.records(recordType);
    }

    @Override
    public Optional<RecordRef> recordInFront() {
        return Optional.ofNullable(page().getActiveEditor())
                .map(IEditorPart::getEditorInput)
                .filter(RecordInput.class::isInstance)
                .flatMap(input -> ((RecordInput) input).record());
    }

    @Override
    public void onChange(Control owner, Consumer<Set<RecordRef>> listener) {
        Consumer<Set<RecordRef>> inUi = changed -> Background.inUi(display(), () -> {
            if (!owner.isDisposed()) {
                listener.accept(changed);
            }
        });
        modules.onChange(inUi);
        owner.addDisposeListener(e -> modules.offChange(inUi));
    }

    @Override
    public void openHome() {
        HomePage.PAGE.open(this);
    }

    @Override
    public void openList(String listId) {
        openList(listId, ListRequest.ALL);
    }

    @Override
    public void openList(String listId, ListRequest request) {
        Optional<ListDefinition> list = modules.lists().flatMap(l -> l.list(listId));
        list.ifPresentOrElse(
                l -> {
                    boolean wasOpen = page().findEditor(new ListInput(l, request)) != null;
                    openPart(new ListInput(l, request), ListEditor.ID);
                    if (wasOpen
                            && !request.equals(ListRequest.ALL)
                            && page().getActiveEditor() instanceof ListEditor open) {
                        open.show(request);
                    }
                },
                () -> tell(TEXTS.text("notInstalled.title"), TEXTS.text("notInstalled.list")));
    }

    @Override
    public void openRecord(RecordRef record) {
        if (record.isFresh()) {
            openNew(record.type());
        } else if (modules.records(record.type()).isPresent()) {
            openPart(RecordInput.of(record), RecordEditor.ID);
        } else {
            tell(TEXTS.text("notInstalled.title"), TEXTS.text("notInstalled.record"));
        }
    }

    @Override
    public void openNew(String recordType) {
        untouched(recordType)
                .ifPresentOrElse(
                        page()::activate,
                        () -> openPart(RecordInput.draft(recordType, Optional.empty()), RecordEditor.ID));
    }

    /** An editor of a new record in which nothing was entered yet; pressing New twice must not open two of them. */
    private static Optional<IEditorPart> untouched(String recordType) {
        return Stream.of(page().getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(part -> part != null
                        && !part.isDirty()
                        && part.getEditorInput() instanceof RecordInput input
                        && input.isBlank(recordType))
                .findFirst();
    }

    @Override
    public void openDraft(String recordType, Object draft) {
        openPart(RecordInput.draft(recordType, Optional.of(draft)), RecordEditor.ID);
    }

    @Override
    public void openPart(IEditorInput input, String editorId) {
        try {
            page().openEditor(input, editorId, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            ProblemException problem = new ProblemException(TEXTS.text("notOpened"), e);
            Background.logUnexpected(problem);
            tell(TEXTS.text("notInstalled.title"), TEXTS.text("notOpened"));
        }
    }

    @Override
    public void run(Text title, Supplier<Optional<RecordRef>> work) {
        Background.work(title.toString(), display(), work, this::shown, failure -> tellFailure(title, failure));
    }

    @Override
    public <R> void work(Text title, Function<Progress, R> work, Consumer<R> then) {
        LongWork shown = LongWork.begin(shell(), title.toString());
        Background.workLong(
                title.toString(),
                display(),
                progress -> work.apply(shown.beside(progress)),
                result -> {
                    shown.end();
                    then.accept(result);
                },
                failure -> {
                    shown.end();
                    tellFailure(title, failure);
                });
    }

    @Override
    public <R> void load(Text title, Control owner, Supplier<R> read, Consumer<R> show) {
        Background.read(title.toString(), owner, read, show, failure -> tellFailure(title, failure));
    }

    @Override
    public <R> void load(Text title, Supplier<R> read, Consumer<R> then) {
        Background.work(title.toString(), display(), read, then, failure -> tellFailure(title, failure));
    }

    @Override
    public <T> void ask(
            Text title, Text explanation, RecordType<T> type, T draft, Function<T, Optional<RecordRef>> work) {
        new AskDialog<>(shell(), this, modules, title, explanation, type, draft, work, this::shown).open();
    }

    @Override
    public boolean confirm(Text title, Text question) {
        return MessageDialog.openQuestion(shell(), ActionNames.ofDialog(title.toString()), question.toString());
    }

    @Override
    public void tell(Text title, Text text) {
        MessageDialog.openInformation(shell(), ActionNames.ofDialog(title.toString()), text.toString());
    }

    private void tellFailure(Text title, RuntimeException failure) {
        MessageDialog.openError(shell(), ActionNames.ofDialog(title.toString()), Words.of(failure));
    }

    private void shown(Optional<RecordRef> result) {
        result.ifPresent(record -> {
            modules.recordsChanged(Set.of(record));
            openRecord(record);
        });
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window.getActivePage();
    }

    private static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
