package org.kontor.workbench.internal.list;

import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;

/** Which list a list part shows. Opening the same list again brings its tab to the front. */
public final class ListInput extends PlatformObject implements IEditorInput {

    private final ListDefinition list;
    private final ListRequest request;

    /** A list with what is to be searched first. */
    public ListInput(ListDefinition list, ListRequest request) {
        this.list = list;
        this.request = request;
    }

    /** The list. */
    public ListDefinition list() {
        return list;
    }

    /** What is to be shown first. */
    public ListRequest request() {
        return request;
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
        return list.label().toString();
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
        return other instanceof ListInput input && input.list.id().equals(list.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(list.id());
    }
}
