package org.kontor.contracts.internal.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is needed of WordprocessingML, the XML inside Word documents. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private WordXml() {}

    /** All elements of that name below a node, in the order of the document. */
    static List<Element> all(Node below, String name) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) below).getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The nearest element of that name around a node. */
    static Optional<Element> around(Node node, String name) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element element && is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The pieces of text of a paragraph; a word may be split into several of them. */
    static List<Element> pieces(Element paragraph) {
        return all(paragraph, "t").stream()
                .filter(text -> around(text, "p").filter(paragraph::isSameNode).isPresent())
                .toList();
    }

    /** The text of pieces one after the other. */
    static String joined(List<Element> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** Writes a text into a piece; spaces at its ends count. */
    static void write(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** A new element in an element. */
    static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        parent.appendChild(child);
        return child;
    }

    /** The same with its value. */
    static Element child(Element parent, String name, String value) {
        Element child = child(parent, name);
        set(child, "val", value);
        return child;
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
    }
}
