package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A page with one table. */
final class HtmlWriter implements RowWriter {

    static final String STYLE = "body{font-family:sans-serif;margin:24px}table{border-collapse:collapse}"
            + "th,td{border-bottom:1px solid #ddd;padding:4px 12px;text-align:left}"
            // a spreadsheet that opens the page takes texts for texts and not for formulas
            + "td.t{mso-number-format:'\\@'}"
            + "td.n{text-align:right;font-variant-numeric:tabular-nums}th{background:#f4f6f8}";

    private final Writer writer;

    HtmlWriter(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void heading(String title, List<String> headings) throws IOException {
        writer.write("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + escaped(title) + "</title><style>"
                + STYLE + "</style></head><body><h1>" + escaped(title) + "</h1><table><thead><tr>");
        for (String heading : headings) {
            writer.write("<th>" + escaped(heading) + "</th>");
        }
        writer.write("</tr></thead><tbody>\n");
    }

    @Override
    public void row(List<Object> values) throws IOException {
        writer.write("<tr>");
        for (Object value : values) {
            String cell = value instanceof Number ? "<td class=\"n\">" : "<td class=\"t\">";
            writer.write(cell + escaped(Cells.plain(value)) + "</td>");
        }
        writer.write("</tr>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        writer.write("</tbody></table></body></html>\n");
        writer.close();
    }
}
