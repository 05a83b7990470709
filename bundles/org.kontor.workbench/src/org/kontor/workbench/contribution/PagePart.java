package org.kontor.workbench.contribution;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.commands.TableExport;
import org.kontor.workbench.internal.style.Fonts;

/** A page in the editor area on which nothing waits to be saved: a home page, a calendar, a board. */
public abstract class PagePart extends EditorPart {

    private static final TextSource TEXTS = TextSource.beside(PagePart.class);

    private Optional<Supplier<ComputedTable>> computed = Optional.empty();

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** A label in large letters. */
    protected static Label heading(Composite parent, String text) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(text);
        title.setFont(Fonts.larger(title, 4, true));
        return title;
    }

    /**
     * Lets the page be exported and printed as lists are (INT-01): by two buttons, and by the commands of the File menu.
     *
     * @param bar where the buttons go
     * @param table computes what is written, all rows of it; called outside the UI thread
     */
    protected final void exportable(Composite bar, Supplier<ComputedTable> table) {
        computed = Optional.of(table);
        button(bar, "page.export", this::exportTable);
        button(bar, "page.print", this::printTable);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.eclipse.ui.file.print", new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                printTable();
                return null;
            }
        });
    }

    private static void button(Composite bar, String key, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setToolTipText(TEXTS.get(key + ".tip"));
        button.setData("org.kontor.testId", key);
        button.addListener(SWT.Selection, e -> pressed.run());
    }

    /** What the page exports; empty where it has no table. */
    public final Optional<Supplier<ComputedTable>> computed() {
        return computed;
    }

    /** Asks for a file and writes the table of the page. */
    public final void exportTable() {
        computed.ifPresent(table -> new TableExport(getSite().getWorkbenchWindow()).export(getPartName(), table));
    }

    private void printTable() {
        computed.ifPresent(table -> new TableExport(getSite().getWorkbenchWindow()).print(table));
    }

    /** A choice that does something when it changes. */
    protected static Combo combo(Composite parent, String testId, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("org.kontor.testId", testId);
        combo.addListener(SWT.Selection, e -> changed.run());
        return combo;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public final void doSaveAs() {
        // not allowed
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
