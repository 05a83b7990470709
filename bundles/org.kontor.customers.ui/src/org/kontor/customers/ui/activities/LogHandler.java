package org.kontor.customers.ui.activities;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.customers.activities.Activities;
import org.kontor.workbench.contribution.Workplace;

/** One key, anywhere: log what has just happened with a customer (ACT-01). */
public final class LogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Workplace workplace = window.getService(Workplace.class);
        if (workplace.actor().may("activities.edit")) {
            new Logging(workplace, window.getService(Activities.class)).ask(workplace.recordInFront());
        }
        return null;
    }
}
