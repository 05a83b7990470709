package org.kontor.reporting.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.report.ReportColumn;

/**
 * Writes rows as RFC 4180: comma, CRLF, quotes only where needed. Numbers and dates are written for programs, with a
 * decimal point and as ISO dates whatever the language, so that every spreadsheet and script reads the same value.
 */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Writer writer;

    CsvRows(Writer writer) {
        this.writer = writer;
    }

    void writeByteOrderMark() {
        write(BYTE_ORDER_MARK);
    }

    void writeHeader(List<ReportColumn> columns, Locale locale) {
        writeLine(columns.stream().map(column -> column.label().in(locale)));
    }

    void writeRow(Object[] row) {
        writeLine(Arrays.stream(row).map(CsvRows::text));
    }

    private void writeLine(Stream<String> cells) {
        write(cells.map(CsvRows::quoted).collect(Collectors.joining(",", "", LINE_END)));
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
