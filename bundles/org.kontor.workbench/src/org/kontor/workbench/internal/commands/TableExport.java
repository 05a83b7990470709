package org.kontor.workbench.internal.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ListExporter;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Writes the computed table of the page in front into a file, or onto pages to be printed (INT-01). */
public final class TableExport {

    private static final TextSource TEXTS = TextSource.beside(TableExport.class);

    private final Shell shell;
    private final ListExporter exporter;

    /** An export in a window. */
    public TableExport(IWorkbenchWindow window) {
        shell = window.getShell();
        exporter = window.getService(ListExporter.class);
    }

    /**
     * Asks for a file and writes the table.
     *
     * @param name proposed for the file
     * @param table computes it; called outside the UI thread
     */
    public void export(String name, Supplier<ComputedTable> table) {
        ExportFile.ask(shell, name, ExportFormat.XLSX)
                .ifPresent(target -> write(table, target.format(), target.file(), true));
    }

    /** Makes pages of the table and opens them in the program for PDF, which prints them. */
    public void print(Supplier<ComputedTable> table) {
        try {
            Path file = Files.createTempFile("kontor-table-", ".pdf");
            file.toFile().deleteOnExit();
            write(table, ExportFormat.PDF, file, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Supplier<ComputedTable> table, ExportFormat format, Path file, boolean ask) {
        Background.work(
                TEXTS.get("export.title"),
                shell.getDisplay(),
                () -> exporter.export(table.get(), format, Locale.getDefault(), file),
                rows -> {
                    if (!ask
                            || MessageDialog.openQuestion(
                                    shell,
                                    TEXTS.get("export.title"),
                                    TEXTS.get("export.done", rows, file.toString()))) {
                        Program.launch(file.toString());
                    }
                },
                failure -> MessageDialog.openError(shell, TEXTS.get("export.title"), Words.of(failure)));
    }
}
