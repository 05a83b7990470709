package org.kontor.reporting.ui.internal;

import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.contribution.PagePart;

/** The gallery of reports in the editor area. */
public final class GalleryEditor extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.reporting.ui.gallery";

    private GalleryPane pane;

    @Override
    public void createPartControl(Composite parent) {
        GalleryInput input = (GalleryInput) getEditorInput();
        pane = new GalleryPane(
                parent, () -> input.reports().reports(input.workplace().actor()), design -> input.workplace()
                        .openPart(
                                new ReportInput(input.workplace(), input.reports(), design, Map.of()),
                                ReportEditor.ID));
        pane.refresh();
    }

    @Override
    public void setFocus() {
        pane.refresh();
        pane.setFocus();
    }
}
