package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/**
 * Asks for values with a generated form and works with them; a refusal is shown in it and can be corrected.
 *
 * @param <T> the draft of the values
 */
public final class AskDialog<T> extends TitleAreaDialog {

    private static final TextSource TEXTS = TextSource.beside(AskDialog.class);
    private static final int NARROW = 560;
    private static final int WIDE = 860;

    private final Workplace workplace;
    private final Modules modules;
    private final Text title;
    private final Text explanation;
    private final DraftModel<T> model;
    private final Function<T, Optional<RecordRef>> work;
    private final Consumer<Optional<RecordRef>> done;
    private FormBody<T> form;

    /** A dialog that is not yet open. */
    public AskDialog(
            Shell parent,
            Workplace workplace,
            Modules modules,
            Text title,
            Text explanation,
            RecordType<T> type,
            T draft,
            Function<T, Optional<RecordRef>> work,
            Consumer<Optional<RecordRef>> done) {
        super(parent);
        this.workplace = workplace;
        this.modules = modules;
        this.title = title;
        this.explanation = explanation;
        this.model = new DraftModel<>(type, draft);
        this.work = work;
        this.done = done;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.toString());
        shell.setData("org.kontor.testId", "ask");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title.toString());
        setMessage(explanation.toString());
        form = new FormBody<>(area, model, new Titles(modules, workplace, area), true, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        model.listen(new DraftModel.Listener() {
            @Override
            public void valuesReplaced() {
                // the form shows them itself
            }

            @Override
            public void edited() {
                setErrorMessage(null);
            }

            @Override
            public void problemsChanged() {
                // shown when the user says go
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, title.toString(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("ask.cancel"), false);
        form.focusFirst();
    }

    @Override
    protected void okPressed() {
        form.commit();
        model.found(model.type().check(model.draft()));
        List<Problem> problems = model.problems();
        Optional<Problem> first = problems.stream().filter(Problem::isError).findFirst();
        if (first.isPresent()) {
            refuse(problems);
            return;
        }
        busy(true);
        Background.work(
                title.toString(),
                getShell().getDisplay(),
                () -> work.apply(model.draft()),
                result -> {
                    if (getShell() != null && !getShell().isDisposed()) {
                        busy(false);
                        super.okPressed();
                    }
                    done.accept(result);
                },
                failure -> {
                    if (getShell() != null && !getShell().isDisposed()) {
                        busy(false);
                        if (failure instanceof ProblemException refusal) {
                            model.found(refusal.problems());
                            refuse(refusal.problems());
                        } else {
                            setErrorMessage(Words.of(failure));
                        }
                    }
                });
    }

    private void refuse(List<Problem> problems) {
        Problem first = problems.getFirst();
        setErrorMessage(first.text().toString());
        form.focus(first);
    }

    private void busy(boolean busy) {
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
        form.control().setEnabled(!busy);
        getShell().setCursor(busy ? getShell().getDisplay().getSystemCursor(SWT.CURSOR_WAIT) : null);
        setMessage(busy ? TEXTS.get("ask.working") : explanation.toString(), IMessageProvider.NONE);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(model.type().tables().isEmpty() ? NARROW : WIDE, size.y);
    }
}
