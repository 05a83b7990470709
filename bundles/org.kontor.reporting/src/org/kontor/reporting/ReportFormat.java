package org.kontor.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum ReportFormat {
    /** One self-contained page for a browser, pictures included. */
    HTML,
    /** Pages for paper, fonts embedded. */
    PDF,
    /** A workbook with real numbers and dates. */
    XLSX,
    /** A text document. */
    DOCX,
    /** The rows of the report's first data set, RFC 4180, UTF-8. */
    CSV;

    /** The usual ending of a file name, without the dot; also the name on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with that file ending, whatever the case. */
    public static Optional<ReportFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
