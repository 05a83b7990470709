package org.kontor.exchange.ui.internal;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.exchange.RecordImporter;
import org.kontor.workbench.contribution.Workplace;

/** Opens the import wizard from the menu (INT-07). */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Workplace workplace = window.getService(Workplace.class);
        RecordImporter importer = window.getService(RecordImporter.class);
        ImportWizard.open(window.getShell(), workplace, importer, Optional.empty(), Optional.empty());
        return null;
    }
}
