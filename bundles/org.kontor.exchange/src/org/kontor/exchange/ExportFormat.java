package org.kontor.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a list is exported in (INT-01). */
public enum ExportFormat {
    /** Comma-separated values, UTF-8 with a byte order mark, so that spreadsheets read Chinese. */
    CSV,
    /** A workbook with one sheet. */
    XLSX,
    /** A page for a browser. */
    HTML,
    /** Text in columns, for mails. */
    TXT,
    /** Pages for paper, with the font embedded. */
    PDF;

    /** The format of that name, without regard to case. */
    public static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
