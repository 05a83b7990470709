package org.kontor.customers.ui.analysis;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.text.Text;

/** A page of which there is one. */
public final class PageInput extends PlatformObject implements IEditorInput {

    private final String id;
    private final Text name;

    /**
     * A page.
     *
     * @param id tells pages apart
     */
    public PageInput(String id, Text name) {
        this.id = id;
        this.name = name;
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
        return name.toString();
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
        return other instanceof PageInput page && page.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
