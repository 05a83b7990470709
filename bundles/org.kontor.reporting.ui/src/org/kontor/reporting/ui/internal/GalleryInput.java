package org.kontor.reporting.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.reporting.ReportService;
import org.kontor.workbench.contribution.Workplace;

/**
 * The gallery, of which there is one.
 *
 * @param workplace who looks at it
 * @param reports what it shows
 */
record GalleryInput(Workplace workplace, ReportService reports) implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return ScreenText.get("gallery.title");
    }

    /** Never kept: it opens by the navigation bar. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return ScreenText.get("gallery.hint");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryInput;
    }

    @Override
    public int hashCode() {
        return GalleryInput.class.hashCode();
    }
}
