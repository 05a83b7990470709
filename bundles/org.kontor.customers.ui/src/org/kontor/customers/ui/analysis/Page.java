package org.kontor.customers.ui.analysis;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page in a tab that holds nothing to be saved. */
public abstract class Page extends EditorPart {

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
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
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
        // never dirty
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
