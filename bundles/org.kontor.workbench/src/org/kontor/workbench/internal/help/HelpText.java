package org.kontor.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.core.runtime.IPath;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page of help as paragraphs of marked text, read from the part of XHTML that help pages use: headings, paragraphs,
 * lists, bold, keys and links.
 *
 * @param paragraphs from top to bottom
 */
record HelpText(List<Paragraph> paragraphs) {

    /** What a paragraph is. */
    enum Kind {
        TITLE,
        HEADING,
        TEXT,
        ENTRY,
        STEP
    }

    /** How a piece of text looks. */
    enum Mark {
        PLAIN,
        BOLD,
        KEY,
        LINK
    }

    /**
     * A piece of text of one look.
     *
     * @param text never empty
     * @param mark its look
     * @param href where a link leads, as {@code /bundle/path}
     */
    record Piece(String text, Mark mark, Optional<String> href) {}

    /**
     * A paragraph.
     *
     * @param kind what it is
     * @param number of a step, from 1; otherwise 0
     * @param pieces its text
     */
    record Paragraph(Kind kind, int number, List<Piece> pieces) {}

    HelpText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether a text stands on the page, whatever its case. */
    boolean contains(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return paragraphs.stream()
                .map(p -> p.pieces().stream().map(Piece::text).reduce("", String::concat))
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /**
     * Reads a page.
     *
     * @param in the page
     * @param href where it stands, for links relative to it
     * @throws IOException when it cannot be read or is not well-formed
     */
    static HelpText parse(InputStream in, String href) throws IOException {
        Reader reader = new Reader(IPath.fromPortableString(href).removeLastSegments(1));
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(in, reader);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(href + ": " + e.getMessage(), e);
        }
        return new HelpText(reader.paragraphs);
    }

    /** Builds the paragraphs while the page is read. */
    private static final class Reader extends DefaultHandler {

        private static final Set<String> BLOCKS = Set.of("h1", "h2", "p", "li");

        private final IPath folder;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final Deque<Integer> lists = new ArrayDeque<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Mark mark = Mark.PLAIN;
        private Optional<String> link = Optional.empty();
        private String block = "";

        Reader(IPath folder) {
            this.folder = folder;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (name) {
                case "ol" -> lists.push(1);
                case "ul" -> lists.push(0);
                case "b", "strong" -> mark(Mark.BOLD, Optional.empty());
                case "kbd" -> mark(Mark.KEY, Optional.empty());
                case "a" ->
                    mark(
                            Mark.LINK,
                            Optional.ofNullable(attributes.getValue("href")).map(this::absolute));
                default -> {
                    if (BLOCKS.contains(name)) {
                        endBlock();
                        block = name;
                    }
                }
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (name) {
                case "ol", "ul" -> {
                    endBlock();
                    lists.pop();
                }
                case "b", "strong", "kbd", "a" -> mark(Mark.PLAIN, Optional.empty());
                default -> {
                    if (BLOCKS.contains(name)) {
                        endBlock();
                    }
                }
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (!block.isEmpty()) {
                text.append(characters, start, length);
            }
        }

        private String absolute(String href) {
            return href.startsWith("/") ? href : folder.append(href).toPortableString();
        }

        private void mark(Mark next, Optional<String> href) {
            endPiece();
            mark = next;
            link = href;
        }

        /** Line breaks in the file are spaces between words, and none between Chinese characters. */
        private void endPiece() {
            String plain = text.toString()
                    .replaceAll("(?<=[\\u2E80-\\uFFEF])\\s*\\n\\s*(?=[\\u2E80-\\uFFEF])", "")
                    .replaceAll("\\s+", " ");
            text.setLength(0);
            if (pieces.isEmpty()) {
                plain = plain.stripLeading();
            }
            if (!plain.isEmpty()) {
                pieces.add(new Piece(plain, mark, link));
            }
        }

        private void endBlock() {
            endPiece();
            if (!pieces.isEmpty()) {
                int number = block.equals("li") && !lists.isEmpty() ? lists.pop() : 0;
                paragraphs.add(new Paragraph(kind(number), number, List.copyOf(pieces)));
                if (block.equals("li")) {
                    lists.push(number == 0 ? 0 : number + 1);
                }
                pieces.clear();
            }
            block = "";
        }

        private Kind kind(int number) {
            return switch (block) {
                case "h1" -> Kind.TITLE;
                case "h2" -> Kind.HEADING;
                case "li" -> number == 0 ? Kind.ENTRY : Kind.STEP;
                default -> Kind.TEXT;
            };
        }
    }
}
