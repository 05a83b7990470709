package org.kontor.workbench.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kontor.workbench.internal.navigation.NavigationView;

/** The one perspective: navigation at the left, everything else in tabs beside it. */
public final class Perspective implements IPerspectiveFactory {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.perspective";

    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addStandaloneView(NavigationView.ID, false, IPageLayout.LEFT, 0.155f, layout.getEditorArea());
        layout.getViewLayout(NavigationView.ID).setCloseable(false);
        layout.getViewLayout(NavigationView.ID).setMoveable(false);
        layout.addPlaceholder(CHEAT_SHEETS, IPageLayout.RIGHT, 0.74f, layout.getEditorArea());
    }
}
