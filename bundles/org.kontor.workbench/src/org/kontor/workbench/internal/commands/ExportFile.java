package org.kontor.workbench.internal.commands;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kontor.exchange.ExportFormat;
import org.kontor.kernel.text.TextSource;

/**
 * A file that an export goes to.
 *
 * @param file the file
 * @param format its format
 */
record ExportFile(Path file, ExportFormat format) {

    private static final TextSource TEXTS = TextSource.beside(ExportFile.class);

    /** Asks the user for it; empty when there is to be no export after all. */
    static Optional<ExportFile> ask(Shell shell, String name, ExportFormat usual) {
        ExportFormat[] formats = ExportFormat.values();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("export.title"));
        dialog.setOverwrite(true);
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + "." + extension(usual));
        dialog.setFilterExtensions(
                Stream.of(formats).map(f -> "*." + extension(f)).toArray(String[]::new));
        dialog.setFilterNames(Stream.of(formats)
                .map(f -> TEXTS.get("export.format." + f.name()))
                .toArray(String[]::new));
        dialog.setFilterIndex(usual.ordinal());
        return Optional.ofNullable(dialog.open())
                .map(chosen -> of(chosen, formats[Math.max(0, dialog.getFilterIndex())]));
    }

    /** The ending of the name decides; without a known one the format chosen in the dialog does. */
    private static ExportFile of(String name, ExportFormat chosen) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ExportFormat.of(ending)
                .map(format -> new ExportFile(Path.of(name), format))
                .orElseGet(() -> new ExportFile(Path.of(name + "." + extension(chosen)), chosen));
    }

    private static String extension(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
