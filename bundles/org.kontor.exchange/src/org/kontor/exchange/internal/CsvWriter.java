package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values as RFC 4180 has them. */
final class CsvWriter implements RowWriter {

    private final Writer writer;
    private final CSVPrinter printer;

    CsvWriter(Writer writer) throws IOException {
        this.writer = writer;
        writer.write('\ufeff');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void heading(String title, List<String> headings) throws IOException {
        printer.printRecord(headings);
    }

    @Override
    public void row(List<Object> values) throws IOException {
        printer.printRecord(values.stream().map(CsvWriter::cell).toList());
    }

    /** Figures stay figures, also those below zero; texts stay texts. */
    private static String cell(Object value) {
        return value instanceof Number ? Cells.plain(value) : Formulas.harmless(Cells.plain(value));
    }

    @Override
    public void close() throws IOException {
        printer.close();
        writer.close();
    }
}
