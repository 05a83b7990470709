package org.kontor.workbench.contribution;

import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.text.Text;

/**
 * The input of an own page of which there is one: a calendar, a board, a gallery. It is never kept when the program ends;
 * the page opens again by the navigation bar.
 */
public final class PageInput extends PlatformObject implements IEditorInput {

    private final String page;
    private final Text title;

    /**
     * The input of a page.
     *
     * @param page by which it is known; the id of its entry in the navigation bar, where it has one
     * @param title its name on the tab
     */
    public PageInput(String page, Text title) {
        this.page = Objects.requireNonNull(page);
        this.title = Objects.requireNonNull(title);
    }

    /** By which it is known. */
    public String page() {
        return page;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return title.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageInput input && input.page.equals(page);
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }
}
