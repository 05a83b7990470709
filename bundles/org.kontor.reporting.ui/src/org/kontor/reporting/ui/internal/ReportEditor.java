package org.kontor.reporting.ui.internal;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.workbench.contribution.PagePart;

/** One report in the editor area; F5 makes it anew, Ctrl+P prints it. */
public final class ReportEditor extends PagePart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.reporting.ui.report";

    private ReportPane pane;

    @Override
    public void createPartControl(Composite parent) {
        ReportInput input = (ReportInput) getEditorInput();
        pane = new ReportPane(
                parent,
                input.reports(),
                input.workplace().actor(),
                input.design(),
                input.values(),
                Clock.systemDefaultZone());
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, handler(pane::refresh));
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_PRINT, handler(pane::print));
        pane.refresh();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    private static IHandler handler(Runnable action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
    }
}
