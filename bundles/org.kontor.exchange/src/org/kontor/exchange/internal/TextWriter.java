package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Text with tabulators between the columns, which every program takes from the clipboard. */
final class TextWriter implements RowWriter {

    private final Writer writer;

    TextWriter(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void heading(String title, List<String> headings) throws IOException {
        line(headings);
    }

    @Override
    public void row(List<Object> values) throws IOException {
        line(values.stream()
                .map(v -> v instanceof Number ? Cells.plain(v) : Formulas.harmless(Cells.plain(v)))
                .toList());
    }

    private void line(List<String> cells) throws IOException {
        writer.write(String.join(
                "\t", cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).toList()));
        writer.write(System.lineSeparator());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
