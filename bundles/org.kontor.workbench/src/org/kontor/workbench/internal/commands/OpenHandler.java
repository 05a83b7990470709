package org.kontor.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;

/** Opens what an entry of the navigation bar opens, for cheat sheets and other callers that know only its name. */
public final class OpenHandler extends AbstractHandler {

    /** The entry's name. */
    private static final String ENTRY = "org.kontor.workbench.open.entry";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Workplace workplace = window.getService(Workplace.class);
        String wanted = event.getParameter(ENTRY);
        window.getService(Modules.class).navigation(workplace.actor()).stream()
                .filter(entry -> entry.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ExecutionException("No entry " + wanted))
                .destination()
                .open(workplace);
        return null;
    }
}
