package org.kontor.aftersales.ui;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.text.TextSource;

/** The look-up of sold items; there is one. */
public final class TraceInput extends PlatformObject implements IEditorInput {

    private static final TextSource TEXTS = TextSource.beside(TraceInput.class);

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
        return TEXTS.get("trace");
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
        return other instanceof TraceInput;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
