package org.kontor.workbench.internal.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.RecordWriter;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Writes the record in front with all its fields and tables into a file, or onto pages to be printed (CUS-36, REP-26). */
public final class RecordExport {

    private static final TextSource TEXTS = TextSource.beside(RecordExport.class);

    private final Shell shell;
    private final Workplace workplace;
    private final RecordWriter writer;

    /** An export in a window. */
    public RecordExport(IWorkbenchWindow window) {
        shell = window.getShell();
        workplace = window.getService(Workplace.class);
        writer = window.getService(RecordWriter.class);
    }

    /** Asks for a file and writes the record. */
    void export(ExportingRecord part) {
        part.exportedRecord()
                .ifPresentOrElse(
                        record -> ExportFile.ask(shell, part.exportedName(), ExportFormat.PDF)
                                .ifPresent(target -> write(record, target.file(), target.format(), true)),
                        () -> MessageDialog.openInformation(
                                shell, TEXTS.get("export.title"), TEXTS.get("export.unsaved")));
    }

    /** Makes pages of the record and opens them in the program for PDF, which prints them. */
    public void print(RecordRef record) {
        try {
            Path file = Files.createTempFile("kontor-" + record.type() + "-", ".pdf");
            file.toFile().deleteOnExit();
            write(record, file, ExportFormat.PDF, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(RecordRef record, Path file, ExportFormat format, boolean ask) {
        Background.work(
                TEXTS.get("export.title"),
                shell.getDisplay(),
                () -> {
                    writer.write(workplace.actor(), record, format, Locale.getDefault(), file);
                    return file;
                },
                written -> {
                    if (!ask
                            || MessageDialog.openQuestion(
                                    shell, TEXTS.get("export.title"), TEXTS.get("export.record", file.toString()))) {
                        Program.launch(file.toString());
                    }
                },
                failure -> MessageDialog.openError(shell, TEXTS.get("export.title"), Words.of(failure)));
    }
}
