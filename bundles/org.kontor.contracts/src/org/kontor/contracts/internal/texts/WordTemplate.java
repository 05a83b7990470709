package org.kontor.contracts.internal.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.kernel.problem.ProblemException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Word document with placeholders such as <code>{{contract.number}}</code>, in the text, in tables, text boxes, heads
 * and feet, however the word processor has split them. A row of a table with placeholders of a list
 * (<code>{{line.quantity}}</code>) is repeated for each entry of the list; <code>{{lines}}</code> alone in a paragraph
 * becomes a whole table.
 */
final class WordTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z]+(?:\\.[A-Za-z]+)?)\\s*\\}\\}");
    private static final Pattern MARKED = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern TEXT_PARTS =
            Pattern.compile(".*wordprocessingml\\.(document\\.main|header|footer|footnotes)\\+xml");

    /** The lists whose placeholders repeat the row of a table. */
    private static final List<String> LISTS = List.of("line", "settlement");

    private final byte[] source;
    private final Set<String> placeholders = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private boolean chinese;

    /**
     * What is filled in.
     *
     * @param values by placeholder
     * @param lists the entries of each list, by the list's name, with the values of an entry by placeholder
     * @param tables what stands for a paragraph with that placeholder alone
     */
    record Facts(
            Map<String, String> values, Map<String, List<Map<String, String>>> lists, Map<String, WordTable> tables) {

        static Facts of(Map<String, String> values) {
            return new Facts(values, Map.of(), Map.of());
        }
    }

    private WordTemplate(byte[] source) {
        this.source = source;
    }

    /**
     * Reads a document.
     *
     * @param document was checked by {@link WordFile}
     */
    static WordTemplate read(byte[] document) {
        WordTemplate template = new WordTemplate(document);
        template.process(xml -> {
            for (Element paragraph : WordXml.all(xml, "p")) {
                String text = WordXml.joined(WordXml.pieces(paragraph));
                template.chinese |= CHINESE.matcher(text).find();
                Matcher marked = MARKED.matcher(text);
                while (marked.find()) {
                    template.note(marked.group(1).strip(), paragraph);
                }
            }
            return false;
        });
        return template;
    }

    private void note(String placeholder, Element paragraph) {
        placeholders.add(placeholder);
        boolean ofList = LISTS.stream().anyMatch(list -> placeholder.startsWith(list + "."));
        if (ofList && WordXml.around(paragraph, "tr").isEmpty()) {
            outside.add(placeholder);
        }
    }

    /** Placeholders of lists that stand outside of a table's row, where they cannot be repeated. */
    Set<String> outsideOfTables() {
        return outside;
    }

    /** The placeholders in the document, in the order in which they come; also those that nobody can know. */
    Set<String> placeholders() {
        return placeholders;
    }

    /** In which language the document is written. */
    TextLanguage language() {
        return chinese ? TextLanguage.ZH : TextLanguage.EN;
    }

    /** The document with what is known filled in; other placeholders stay. */
    byte[] fill(Facts facts) {
        return process(xml -> {
            facts.lists().forEach((list, entries) -> repeatRows(xml, list, entries, facts.values()));
            for (Element paragraph : WordXml.all(xml, "p")) {
                if (!becameTable(paragraph, facts.tables())) {
                    replace(paragraph, facts.values());
                }
            }
            return true;
        });
    }

    /** Works on one part of a document; answers whether it was changed. */
    private interface Work {
        boolean on(Document xml);
    }

    private byte[] process(Work work) {
        try (OPCPackage word = OPCPackage.open(WordFile.stream(source))) {
            for (PackagePart part : word.getParts()) {
                if (TEXT_PARTS.matcher(part.getContentType()).matches()) {
                    Document xml = DocumentHelper.readDocument(part.getInputStream());
                    if (work.on(xml)) {
                        part.clear();
                        try (OutputStream output = part.getOutputStream()) {
                            StreamHelper.saveXmlInStream(xml, output);
                        }
                    }
                }
            }
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            word.save(result);
            word.revert();
            return result.toByteArray();
        } catch (IOException | InvalidFormatException | SAXException failure) {
            throw new ProblemException(TextsText.of("text.cannotFill"), failure);
        }
    }

    private static void repeatRows(
            Document xml, String list, List<Map<String, String>> entries, Map<String, String> values) {
        Pattern ofList = Pattern.compile("\\{\\{\\s*" + list + "\\.");
        Set<Element> rows = new LinkedHashSet<>();
        for (Element paragraph : WordXml.all(xml, "p")) {
            if (ofList.matcher(WordXml.joined(WordXml.pieces(paragraph))).find()) {
                WordXml.around(paragraph, "tr").ifPresent(rows::add);
            }
        }
        for (Element row : rows) {
            Node table = row.getParentNode();
            for (Map<String, String> entry : entries) {
                Element copy = (Element) row.cloneNode(true);
                table.insertBefore(copy, row);
                Map<String, String> known = new LinkedHashMap<>(values);
                entry.forEach((name, value) -> known.put(list + "." + name, value));
                WordXml.all(copy, "p").forEach(paragraph -> replace(paragraph, known));
            }
            table.removeChild(row);
        }
    }

    private static boolean becameTable(Element paragraph, Map<String, WordTable> tables) {
        Matcher alone =
                PLACEHOLDER.matcher(WordXml.joined(WordXml.pieces(paragraph)).strip());
        Optional<WordTable> table =
                alone.matches() ? Optional.ofNullable(tables.get(alone.group(1))) : Optional.empty();
        table.ifPresent(made -> {
            // the paragraph stays behind it, empty: Word wants one after a table at the end of a cell
            paragraph.getParentNode().insertBefore(made.in(paragraph.getOwnerDocument()), paragraph);
            WordXml.pieces(paragraph).forEach(piece -> WordXml.write(piece, ""));
        });
        return table.isPresent();
    }

    /** Puts values in place of placeholders; the first piece of a split placeholder takes the value, the others lose it. */
    private static void replace(Element paragraph, Map<String, String> values) {
        List<Element> pieces = WordXml.pieces(paragraph);
        Matcher found = PLACEHOLDER.matcher(WordXml.joined(pieces));
        List<int[]> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (found.find()) {
            if (values.containsKey(found.group(1))) {
                places.addFirst(new int[] {found.start(), found.end()});
                texts.addFirst(values.get(found.group(1)));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            replace(pieces, places.get(i)[0], places.get(i)[1], texts.get(i));
        }
    }

    private static void replace(List<Element> pieces, int from, int to, String value) {
        int begin = 0;
        boolean written = false;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int end = begin + text.length();
            if (end > from && begin < to) {
                String head = text.substring(0, Math.max(0, from - begin));
                String tail = text.substring(Math.min(text.length(), to - begin));
                WordXml.write(piece, head + (written ? "" : value) + tail);
                written = true;
            }
            begin = end;
        }
    }
}
