package org.kontor.workbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kontor.workbench.internal.navigation.NavigationView;

/** The one perspective: navigation at the left, everything else in tabs beside it. */
public final class Perspective implements IPerspectiveFactory {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addStandaloneView(NavigationView.ID, false, IPageLayout.LEFT, 0.155f, layout.getEditorArea());
        layout.getViewLayout(NavigationView.ID).setCloseable(false);
        layout.getViewLayout(NavigationView.ID).setMoveable(false);
    }
}
