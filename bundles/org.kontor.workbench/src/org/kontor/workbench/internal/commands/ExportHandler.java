package org.kontor.workbench.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ListExporter;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Writes the rows of the list in front, as it is filtered, ordered and shown, into a file (INT-01). */
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
            askForFile(shell, list).ifPresent(file -> export(shell, workplace, exporter, list, file));
        } else {
            MessageDialog.openInformation(shell, TEXTS.get("export.title"), TEXTS.get("export.noList"));
        }
        return null;
    }

    private record Target(Path file, ExportFormat format) {}

    private static Optional<Target> askForFile(Shell shell, Exporting list) {
        ExportFormat[] formats = ExportFormat.values();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("export.title"));
        dialog.setOverwrite(true);
        dialog.setFileName(list.exportedList().label() + "." + extension(ExportFormat.XLSX));
        dialog.setFilterExtensions(
                Stream.of(formats).map(f -> "*." + extension(f)).toArray(String[]::new));
        dialog.setFilterNames(Stream.of(formats)
                .map(f -> TEXTS.get("export.format." + f.name()))
                .toArray(String[]::new));
        dialog.setFilterIndex(ExportFormat.XLSX.ordinal());
        return Optional.ofNullable(dialog.open())
                .map(name -> target(name, formats[Math.max(0, dialog.getFilterIndex())]));
    }

    /** The ending of the name decides; without a known one the format chosen in the dialog does. */
    private static Target target(String name, ExportFormat chosen) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ExportFormat.of(ending)
                .map(format -> new Target(Path.of(name), format))
                .orElseGet(() -> new Target(Path.of(name + "." + extension(chosen)), chosen));
    }

    private static void export(Shell shell, Workplace workplace, ListExporter exporter, Exporting list, Target target) {
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

    private static String extension(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
