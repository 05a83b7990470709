package org.kontor.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its sheets name by their place. The part of a workbook that must be held in memory. */
final class SharedStrings {

    /** About 200 MB of memory; whoever has more is asked for separated values. */
    static final long MOST_CHARS = 100L << 20;

    private final List<String> texts = new ArrayList<>();
    private long chars;

    /** Reads them all. */
    static SharedStrings read(InputStream content) throws XMLStreamException, IOException {
        SharedStrings strings = new SharedStrings();
        if (content == null) {
            return strings;
        }
        try (InputStream closed = content) {
            XMLStreamReader xml = SheetXml.reader(closed);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(SheetXml.richText(xml, "si"));
                }
            }
        }
        return strings;
    }

    private void add(String text) throws IOException {
        chars += text.length();
        if (chars > MOST_CHARS) {
            throw new IOException("More than " + MOST_CHARS + " characters of shared strings");
        }
        texts.add(text);
    }

    /** The text at a place; empty where a broken file names one that is not there. */
    String at(int place) {
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }
}
