package org.kontor.workbench.internal.app;

import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * Tabs of a program that ended without saying goodbye. The platform notes the layout of the window every few minutes, tabs
 * included; what they showed is not noted, so that after a power cut they would come back empty.
 */
final class LeftEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    private LeftEditors() {}

    /** Takes them out of the layout before it is drawn. */
    static void forget(IEclipseContext context) {
        MApplication application = context.get(MApplication.class);
        List<MPart> editors =
                context.get(EModelService.class).findElements(application, EDITOR, MPart.class, List.of());
        editors.forEach(LeftEditors::forget);
    }

    private static void forget(MPart editor) {
        MElementContainer<MUIElement> tabs = editor.getParent();
        if (tabs.getSelectedElement() == editor) {
            tabs.setSelectedElement(null);
        }
        tabs.getChildren().remove(editor);
    }
}
