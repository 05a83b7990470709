package org.kontor.workbench.internal.commands;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.kontor.workbench.contribution.PageInput;
import org.kontor.workbench.internal.list.ListInput;
import org.kontor.workbench.internal.record.RecordInput;

/** Names screens as the contexts of the help name them: {@code list_ID}, {@code record_TYPE}, {@code page_ID}. */
public final class Screens {

    private Screens() {}

    /** The screen in front; the home page where nothing is open. */
    public static String inFront(IWorkbenchWindow window) {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        return editor == null ? "page_home" : of(editor.getEditorInput());
    }

    private static String of(IEditorInput input) {
        if (input instanceof ListInput list) {
            return "list_" + list.list().id();
        }
        if (input instanceof RecordInput record) {
            return "record_" + record.type();
        }
        return input instanceof PageInput page ? "page_" + page.page() : "page_home";
    }
}
