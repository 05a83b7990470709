package org.kontor.customers.ui.activities;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.text.TextSource;

/** The calendar; there is one. */
public final class CalendarInput extends PlatformObject implements IEditorInput {

    private static final TextSource TEXTS = TextSource.beside(CalendarInput.class);

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
        return TEXTS.get("calendar");
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
        return other instanceof CalendarInput;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
