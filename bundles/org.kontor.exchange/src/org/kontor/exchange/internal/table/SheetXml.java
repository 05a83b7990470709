package org.kontor.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a workbook as a stream, without document types, which could name files of this machine. */
final class SheetXml {

    /** Spreadsheets allow 32,767 characters in a cell. */
    private static final int LONGEST_TEXT = 1 << 20;

    private SheetXml() {}

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory.createXMLStreamReader(content);
    }

    /** The text up to the end of an element: all its pieces, without the readings of foreign characters. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    reading |= xml.getLocalName().equals("rPh");
                    inText = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals("rPh")) {
                        reading = false;
                    } else if (xml.getLocalName().equals(element)) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && !reading) {
                        append(text, xml);
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return text.toString();
    }

    /** The text directly in an element, up to its end. */
    static String plainText(XMLStreamReader xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                append(text, xml);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, XMLStreamReader xml) throws IOException {
        text.append(xml.getText());
        if (text.length() > LONGEST_TEXT) {
            throw new IOException("A cell has more than " + LONGEST_TEXT + " characters");
        }
    }
}
