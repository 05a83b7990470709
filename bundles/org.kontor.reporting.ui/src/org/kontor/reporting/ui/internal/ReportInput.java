package org.kontor.reporting.ui.internal;

import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.reporting.ReportService;
import org.kontor.workbench.contribution.Workplace;

/**
 * A report, open once over the same values however often it is asked for.
 *
 * @param workplace who looks at it
 * @param reports who makes it
 * @param design which one
 * @param values what it is asked over at first, by parameter
 */
record ReportInput(Workplace workplace, ReportService reports, ReportDesign design, Map<String, String> values)
        implements IEditorInput {

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
        return design.label().toString();
    }

    /** Never kept: it opens from the gallery. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return design.description().toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportInput input
                && input.design.id().equals(design.id())
                && input.values.equals(values);
    }

    @Override
    public int hashCode() {
        return design.id().hashCode();
    }
}
