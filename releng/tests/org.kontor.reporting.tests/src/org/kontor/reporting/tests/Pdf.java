package org.kontor.reporting.tests;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a PDF holds, read back. */
record Pdf(String text, Map<String, Boolean> fontsEmbedded) {

    static Pdf read(byte[] bytes) throws IOException {
        try (PdfReader reader = new PdfReader(bytes)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            Map<String, Boolean> fonts = new TreeMap<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
                PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
                collectFonts(resources.getAsDict(PdfName.FONT), fonts);
            }
            return new Pdf(text.toString(), fonts);
        }
    }

    private static void collectFonts(PdfDictionary pageFonts, Map<String, Boolean> fonts) {
        for (PdfName name : pageFonts.getKeys()) {
            PdfDictionary font = pageFonts.getAsDict(name);
            fonts.put(font.getAsName(PdfName.BASEFONT).toString(), isEmbedded(font));
        }
    }

    private static boolean isEmbedded(PdfDictionary font) {
        PdfArray descendants = font.getAsArray(PdfName.DESCENDANTFONTS);
        PdfDictionary described = descendants == null ? font : descendants.getAsDict(0);
        PdfDictionary descriptor = described.getAsDict(PdfName.FONTDESCRIPTOR);
        return descriptor != null && (descriptor.contains(PdfName.FONTFILE2) || descriptor.contains(PdfName.FONTFILE3));
    }
}
