package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.field.Titles;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.ActionNames;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/**
 * Asks for values with a generated form and works with them; a refusal is shown in it and can be corrected.
 *
 * @param <T> the draft of the values
 */
public final class AskDialog<T> extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(AskDialog.class);
    private static final int NARROW = 560;
    private static final int WIDE = 980;
    private static final int MARGIN = 16;

    private final Workplace workplace;
    private final Modules modules;
    private final String title;
    private final Text explanation;
    private final DraftModel<T> model;
    private final Function<T, Optional<RecordRef>> work;
    private final Consumer<Optional<RecordRef>> done;
    private FormBody<T> form;
    private Label said;

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
        this.title = ActionNames.ofDialog(title.toString());
        this.explanation = explanation;
        this.model = new DraftModel<>(type, draft);
        this.work = work;
        this.done = done;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.setData("org.kontor.testId", "ask");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head(area);
        form = new FormBody<>(area, model, new Titles(modules, workplace, area), true, false, LineAids.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        model.listen(new DraftModel.Listener() {
            @Override
            public void valuesReplaced() {
                // the form shows them itself
            }

            @Override
            public void edited() {
                say(explanation.toString(), false);
            }

            @Override
            public void problemsChanged() {
                // shown when the user says go
            }
        });
        return area;
    }

    /** What it is about and, in the same place, what was refused; long texts go on in further lines. */
    private void head(Composite area) {
        Palette palette = Palette.of(area.getDisplay());
        Composite head = new Composite(area, SWT.NONE);
        head.setBackground(palette.background());
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(16, 16, 12, 4)
                .spacing(0, 4)
                .applyTo(head);
        Label heading = new Label(head, SWT.NONE);
        heading.setText(title);
        heading.setFont(Fonts.larger(heading, 2, true));
        said = new Label(head, SWT.WRAP);
        said.setText(explanation.toString().replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width() - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(said);
    }

    private void say(String text, boolean bad) {
        Palette palette = Palette.of(said.getDisplay());
        said.setForeground(bad ? palette.ink(Tone.BAD) : palette.text());
        said.setText(text.replace("&", "&&"));
        int missing = said.computeSize(said.getSize().x, SWT.DEFAULT).y - said.getSize().y;
        if (missing > 0) {
            Point size = getShell().getSize();
            getShell().setSize(size.x, size.y + missing);
        }
        said.getShell().layout(true, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, title, true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("ask.cancel"), false);
        form.focusFirst();
    }

    @Override
    protected void okPressed() {
        form.commit();
        model.dropEmptyLines();
        model.found(model.type().check(model.draft()));
        List<Problem> problems = model.problems();
        Optional<Problem> first = problems.stream().filter(Problem::isError).findFirst();
        if (first.isPresent()) {
            refuse(problems);
            return;
        }
        busy(true);
        Background.work(
                title,
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
                            say(Words.of(failure), true);
                        }
                    }
                });
    }

    private void refuse(List<Problem> problems) {
        Problem first = problems.getFirst();
        say(first.text().toString(), true);
        form.focus(first);
    }

    private void busy(boolean busy) {
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
        form.control().setEnabled(!busy);
        getShell().setCursor(busy ? getShell().getDisplay().getSystemCursor(SWT.CURSOR_WAIT) : null);
        say(busy ? TEXTS.get("ask.working") : explanation.toString(), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(width(), size.y);
    }

    private int width() {
        return model.type().tables().isEmpty() ? NARROW : WIDE;
    }
}
