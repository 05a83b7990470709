package org.kontor.workbench.contribution;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.kontor.workbench.internal.style.Fonts;

/** A page in the editor area on which nothing waits to be saved: a home page, a calendar, a board. */
public abstract class PagePart extends EditorPart {

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
