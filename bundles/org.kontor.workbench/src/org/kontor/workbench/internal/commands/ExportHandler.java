package org.kontor.workbench.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ListExporter;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Writes the list in front, as it is filtered, ordered and shown, the record or the computed table in front into a file (INT-01). */
public final class ExportHandler extends AbstractHandler {

    private static final TextSource TEXTS = TextSource.beside(ExportHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof Exporting list) {
            Workplace workplace =
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Workplace.class);
            ListExporter exporter =
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ListExporter.class);
            ExportFile.ask(shell, list.exportedList().label().toString(), ExportFormat.XLSX)
                    .ifPresent(file -> export(shell, workplace, exporter, list, file));
        } else if (HandlerUtil.getActivePart(event) instanceof ExportingRecord record) {
            new RecordExport(HandlerUtil.getActiveWorkbenchWindowChecked(event)).export(record);
        } else if (HandlerUtil.getActivePart(event) instanceof PagePart page
                && page.computed().isPresent()) {
            page.exportTable();
        } else {
            MessageDialog.openInformation(shell, TEXTS.get("export.title"), TEXTS.get("export.noList"));
        }
        return null;
    }

    private static void export(
            Shell shell, Workplace workplace, ListExporter exporter, Exporting list, ExportFile target) {
        ListDefinition definition = list.exportedList();
        ListRequest request = list.exportedRequest();
        List<String> columns = list.exportedColumns();
        Background.work(
                TEXTS.get("export.title"),
                shell.getDisplay(),
                () -> exporter.export(
                        workplace.actor(),
                        definition,
                        request,
                        columns,
                        target.format(),
                        Locale.getDefault(),
                        target.file()),
                rows -> done(shell, rows, target.file()),
                failure -> MessageDialog.openError(shell, TEXTS.get("export.title"), Words.of(failure)));
    }

    private static void done(Shell shell, long rows, Path file) {
        if (MessageDialog.openQuestion(
                shell, TEXTS.get("export.title"), TEXTS.get("export.done", rows, file.toString()))) {
            Program.launch(file.toString());
        }
    }
}
