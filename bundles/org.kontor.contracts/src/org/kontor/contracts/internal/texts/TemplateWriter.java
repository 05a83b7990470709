package org.kontor.contracts.internal.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.kontor.contracts.texts.TextLanguage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a shipped template as a Word document. A line that begins with <code>#</code> is the title, with
 * <code>##</code> a heading; <code>[lines]</code> and <code>[settlements]</code> are tables with a row that is repeated,
 * <code>[signatures: left | right; …]</code> is where the parties sign.
 */
final class TemplateWriter {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String FOOTER_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
    private static final String SIGNATURES = "[signatures:";

    /** Sizes of letters in half points, of spaces in twentieths of a point. */
    private static final int SIZE = 22;

    private static final int SMALL = 20;
    private static final int TITLE_SIZE = 40;
    private static final int HEADING_SIZE = 24;
    private static final int POINT = 20;
    private static final int LINE_SPACING = 312;

    /** A4 with margins of 2.5 cm, in twentieths of a point. */
    private static final String PAGE_WIDTH = "11906";

    private static final String PAGE_HEIGHT = "16838";
    private static final String MARGIN = "1417";

    private final TextLanguage language;
    private final Document document = DocumentHelper.createDocument();
    private final Element body;

    TemplateWriter(TextLanguage language) {
        this.language = language;
        Element root = document.createElementNS(WordXml.W, "w:document");
        document.appendChild(root);
        body = WordXml.child(root, "body");
    }

    /** The document of a text. */
    byte[] write(List<String> text) {
        text.forEach(this::write);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage word = OPCPackage.create(bytes)) {
            PackagePart main =
                    word.createPart(PackagingURIHelper.createPartName("/word/document.xml"), WordFile.DOCUMENT_TYPE);
            word.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            PackagePart foot = word.createPart(PackagingURIHelper.createPartName("/word/footer1.xml"), FOOTER_TYPE);
            String footId = main.addRelationship(foot.getPartName(), TargetMode.INTERNAL, RELATIONS + "/footer")
                    .getId();
            page(footId);
            save(document, main);
            save(foot(), foot);
        } catch (IOException | InvalidFormatException inMemory) {
            throw new UncheckedIOException(new IOException(inMemory));
        }
        return bytes.toByteArray();
    }

    private static void save(Document xml, PackagePart part) throws IOException {
        try (OutputStream output = part.getOutputStream()) {
            StreamHelper.saveXmlInStream(xml, output);
        }
    }

    private void write(String line) {
        if (line.startsWith("##")) {
            run(paragraph(body, "left", 10, 4), line.substring(2).strip(), HEADING_SIZE, true);
        } else if (line.startsWith("#")) {
            run(paragraph(body, "center", 0, 14), line.substring(1).strip(), TITLE_SIZE, true);
        } else if (line.equals("[lines]")) {
            table("line", ContractFacts.LINE_COLUMNS);
        } else if (line.equals("[settlements]")) {
            table("settlement", ContractFacts.SETTLEMENT_COLUMNS);
        } else if (line.startsWith(SIGNATURES)) {
            signatures(line.substring(SIGNATURES.length(), line.length() - 1));
        } else {
            run(paragraph(body, "both", 0, 4), line, SIZE, false);
        }
    }

    private static Element paragraph(Element parent, String alignment, int before, int after) {
        Element paragraph = WordXml.child(parent, "p");
        Element properties = WordXml.child(paragraph, "pPr");
        Element spacing = WordXml.child(properties, "spacing");
        WordXml.set(spacing, "before", String.valueOf(before * POINT));
        WordXml.set(spacing, "after", String.valueOf(after * POINT));
        WordXml.set(spacing, "line", String.valueOf(LINE_SPACING));
        WordXml.set(spacing, "lineRule", "auto");
        WordXml.child(properties, "jc", alignment);
        return paragraph;
    }

    private static void run(Element paragraph, String text, int size, boolean bold) {
        Element run = WordXml.child(paragraph, "r");
        look(WordXml.child(run, "rPr"), size, bold);
        WordXml.write(WordXml.child(run, "t"), text);
    }

    private static void look(Element properties, int size, boolean bold) {
        Element fonts = WordXml.child(properties, "rFonts");
        WordXml.set(fonts, "ascii", "Times New Roman");
        WordXml.set(fonts, "hAnsi", "Times New Roman");
        WordXml.set(fonts, "eastAsia", "SimSun");
        if (bold) {
            WordXml.child(properties, "b");
        }
        WordXml.child(properties, "sz", String.valueOf(size));
    }

    private void table(String list, List<ContractFacts.ListColumn> columns) {
        List<WordTable.Column> headings =
                columns.stream().map(column -> column.heading(list, language)).toList();
        List<String> row = columns.stream()
                .map(column -> "{{" + list + "." + column.name() + "}}")
                .toList();
        body.appendChild(new WordTable(headings, List.of(row)).in(document));
        paragraph(body, "left", 0, 2);
    }

    /** Two columns without lines: what is left of the bar stands for one party, what is right of it for the other. */
    private void signatures(String labels) {
        paragraph(body, "left", 12, 0);
        Element table = WordXml.child(body, "tbl");
        Element width = WordXml.child(WordXml.child(table, "tblPr"), "tblW");
        WordXml.set(width, "w", "5000");
        WordXml.set(width, "type", "pct");
        Element grid = WordXml.child(table, "tblGrid");
        WordXml.set(WordXml.child(grid, "gridCol"), "w", "4536");
        WordXml.set(WordXml.child(grid, "gridCol"), "w", "4536");
        for (String line : labels.split(";")) {
            Element row = WordXml.child(table, "tr");
            for (String side : line.split("\\|")) {
                Element cell = WordXml.child(row, "tc");
                Element cellWidth = WordXml.child(WordXml.child(cell, "tcPr"), "tcW");
                WordXml.set(cellWidth, "w", "2500");
                WordXml.set(cellWidth, "type", "pct");
                run(paragraph(cell, "left", 4, 8), side.strip(), SIZE, false);
            }
        }
        paragraph(body, "left", 0, 0);
    }

    private void page(String footId) {
        Element section = WordXml.child(body, "sectPr");
        Element reference = WordXml.child(section, "footerReference");
        WordXml.set(reference, "type", "default");
        reference.setAttributeNS(RELATIONS, "r:id", footId);
        Element size = WordXml.child(section, "pgSz");
        WordXml.set(size, "w", PAGE_WIDTH);
        WordXml.set(size, "h", PAGE_HEIGHT);
        Element margins = WordXml.child(section, "pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            WordXml.set(margins, side, MARGIN);
        }
        for (String side : List.of("header", "footer")) {
            WordXml.set(margins, side, "720");
        }
        WordXml.set(margins, "gutter", "0");
    }

    /** Number of the contract and of the page. */
    private static Document foot() {
        Document xml = DocumentHelper.createDocument();
        Element root = xml.createElementNS(WordXml.W, "w:ftr");
        xml.appendChild(root);
        Element paragraph = paragraph(root, "center", 0, 0);
        run(paragraph, "{{contract.number}}    ", SMALL, false);
        Element number = WordXml.child(paragraph, "fldSimple");
        WordXml.set(number, "instr", "PAGE");
        run(number, "1", SMALL, false);
        return xml;
    }
}
