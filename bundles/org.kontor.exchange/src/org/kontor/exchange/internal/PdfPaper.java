package org.kontor.exchange.internal;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF document with the shipped font embedded, a title, and the day and page number at the foot of each page. */
final class PdfPaper implements AutoCloseable {

    private static final float MARGIN = 36;
    private static final float SMALL = 8;
    private static final float LARGE = 14;
    private static final float MEDIUM = 10;
    private static final float PADDING = 3;
    private static final Color LINE = new Color(0xDD, 0xDD, 0xDD);
    private static final Color SHADE = new Color(0xF4, 0xF6, 0xF8);
    private static final Color MUTED = new Color(0x66, 0x70, 0x7A);

    private final Document document;
    private final Font plain;
    private final Font bold;
    private final Font heading;
    private final Font title;
    private final Font foot;

    PdfPaper(PdfFonts fonts, OutputStream output, boolean landscape, String titleText, LocalDate day, Locale locale)
            throws IOException {
        BaseFont regularFace = fonts.regular();
        BaseFont boldFace = fonts.bold();
        plain = new Font(regularFace, SMALL);
        bold = new Font(boldFace, SMALL);
        heading = new Font(boldFace, MEDIUM);
        title = new Font(boldFace, LARGE);
        foot = new Font(regularFace, SMALL, Font.NORMAL, MUTED);
        document = new Document(landscape ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + LARGE);
        // our languages need no other glyphs for letters that meet, and what finds them is not on every desktop
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, output);
        writer.setPageEvent(new Foot(day, locale));
        document.addTitle(titleText);
        document.open();
        Paragraph head = new Paragraph(titleText, title);
        head.setSpacingAfter(MEDIUM);
        document.add(head);
    }

    void add(Element element) {
        document.add(element);
    }

    Paragraph heading(String text) {
        Paragraph paragraph = new Paragraph(text, heading);
        paragraph.setSpacingBefore(MEDIUM);
        paragraph.setSpacingAfter(PADDING);
        return paragraph;
    }

    /** A cell of text; figures stand at the right. */
    PdfPCell cell(String text, boolean figure) {
        return framed(new PdfPCell(new Phrase(text, plain)), figure);
    }

    /** A cell that names others. */
    PdfPCell label(String text, boolean figure) {
        PdfPCell cell = framed(new PdfPCell(new Phrase(text, bold)), figure);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    private static PdfPCell framed(PdfPCell cell, boolean figure) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(PADDING);
        cell.setHorizontalAlignment(figure ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    @Override
    public void close() {
        document.close();
    }

    /** The day and the page number. */
    private final class Foot extends PdfPageEventHelper {

        private final Locale locale;
        private final LocalDate day;

        Foot(LocalDate day, Locale locale) {
            this.day = day;
            this.locale = locale;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            float y = page.bottom() - LARGE;
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(day.toString(), foot), page.left(), y, 0);
            String number =
                    ExchangeText.of("export.page", writer.getPageNumber()).in(locale);
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_RIGHT, new Phrase(number, foot), page.right(), y, 0);
        }
    }
}
