package org.kontor.contracts.internal.texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.kontor.kernel.problem.ProblemException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The words of a Word document: a line for each paragraph, and one for each row of a table. */
final class WordText {

    private static final String BETWEEN_CELLS = "  |  ";

    private WordText() {}

    /** The lines of a document's text, without those that are empty. */
    static List<String> lines(byte[] document) {
        try (OPCPackage word = OPCPackage.open(WordFile.stream(document))) {
            List<String> lines = new ArrayList<>();
            for (PackagePart part : word.getPartsByContentType(WordFile.DOCUMENT_TYPE)) {
                Document xml = DocumentHelper.readDocument(part.getInputStream());
                collect(xml.getDocumentElement(), lines);
            }
            word.revert();
            return lines.stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException failure) {
            throw new ProblemException(TextsText.of("text.cannotShow"), failure);
        }
    }

    private static void collect(Node node, List<String> lines) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordXml.is(child, "p")) {
                lines.add(paragraph((Element) child));
            } else if (WordXml.is(child, "tr")) {
                lines.add(row((Element) child));
            } else {
                collect(child, lines);
            }
        }
    }

    private static String row(Element row) {
        return String.join(
                BETWEEN_CELLS,
                WordXml.all(row, "tc").stream()
                        .map(cell -> String.join(
                                " ",
                                WordXml.all(cell, "p").stream()
                                        .map(WordText::paragraph)
                                        .toList()))
                        .toList());
    }

    private static String paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        words(paragraph, text);
        return text.toString().strip();
    }

    private static void words(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordXml.is(child, "t")) {
                text.append(child.getTextContent());
            } else if (WordXml.is(child, "tab") || WordXml.is(child, "br")) {
                text.append(' ');
            } else if (!WordXml.is(child, "pPr")) {
                words(child, text);
            }
        }
    }
}
