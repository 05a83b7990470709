package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kontor.kernel.record.FieldKind;
import org.openpdf.text.pdf.PdfPTable;

/** A list on pages, with its headings on each; written part by part, so that a long one does not fill the memory. */
final class PdfRows implements RowWriter {

    private static final int CHARS_UPRIGHT = 90;
    private static final int ROWS_A_PART = 200;
    private static final int WHOLE = 100;

    private final PdfFonts fonts;
    private final OutputStream output;
    private final LocalDate day;
    private final Locale locale;
    private final List<FieldKind> kinds;
    private final List<Integer> widths;
    private PdfPaper paper;
    private PdfPTable table;
    private int rows;

    /**
     * Writes a list.
     *
     * @param fonts the faces to write in
     * @param day the day that is printed on each page
     * @param kinds what the columns hold
     * @param widths their widths in characters
     */
    PdfRows(
            PdfFonts fonts,
            OutputStream output,
            LocalDate day,
            Locale locale,
            List<FieldKind> kinds,
            List<Integer> widths) {
        this.fonts = fonts;
        this.output = output;
        this.day = day;
        this.locale = locale;
        this.kinds = kinds;
        this.widths = widths;
    }

    @Override
    public void heading(String title, List<String> headings) throws IOException {
        int chars = widths.stream().mapToInt(Integer::intValue).sum();
        paper = new PdfPaper(fonts, output, chars > CHARS_UPRIGHT, title, day, locale);
        float[] shares = new float[widths.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = widths.get(i);
        }
        table = new PdfPTable(shares);
        table.setWidthPercentage(WHOLE);
        table.setHeaderRows(1);
        table.setComplete(false);
        for (int i = 0; i < headings.size(); i++) {
            table.addCell(paper.label(headings.get(i), Cells.isFigure(kinds.get(i))));
        }
    }

    @Override
    public void row(List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            FieldKind kind = kinds.get(i);
            table.addCell(paper.cell(Cells.shown(kind, values.get(i), locale), Cells.isFigure(kind)));
        }
        rows++;
        if (rows % ROWS_A_PART == 0) {
            paper.add(table);
        }
    }

    @Override
    public void close() throws IOException {
        try (output) {
            if (paper != null) {
                table.setComplete(true);
                paper.add(table);
                paper.close();
            }
        }
    }
}
