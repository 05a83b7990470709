package org.kontor.contracts.internal.texts;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A table with lines around its cells that stands for <code>{{lines}}</code> or <code>{{settlements}}</code>.
 *
 * @param columns from left to right
 * @param rows from top to bottom, a text for each column
 */
record WordTable(List<Column> columns, List<List<String>> rows) {

    /** The width of a page's text in fiftieths of a percent, as Word counts. */
    private static final int FULL_WIDTH = 5000;

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    /**
     * A column.
     *
     * @param heading its heading
     * @param share its share of the width, in hundredths
     * @param right whether its values stand at the right, as figures do
     */
    record Column(String heading, int share, boolean right) {}

    /** The table as XML of a document. */
    Element in(Document document) {
        Element table = document.createElementNS(WordXml.W, "w:tbl");
        Element properties = WordXml.child(table, "tblPr");
        Element width = WordXml.child(properties, "tblW");
        WordXml.set(width, "w", String.valueOf(FULL_WIDTH));
        WordXml.set(width, "type", "pct");
        Element borders = WordXml.child(properties, "tblBorders");
        for (String side : SIDES) {
            Element border = WordXml.child(borders, side, "single");
            WordXml.set(border, "sz", "4");
            WordXml.set(border, "space", "0");
            WordXml.set(border, "color", "auto");
        }
        Element grid = WordXml.child(table, "tblGrid");
        columns.forEach(
                column -> WordXml.set(WordXml.child(grid, "gridCol"), "w", String.valueOf(90 * column.share())));
        row(table, columns.stream().map(Column::heading).toList(), true);
        rows.forEach(cells -> row(table, cells, false));
        return table;
    }

    private void row(Element table, List<String> cells, boolean heading) {
        Element row = WordXml.child(table, "tr");
        if (heading) {
            WordXml.child(WordXml.child(row, "trPr"), "tblHeader");
        }
        for (int i = 0; i < columns.size(); i++) {
            Element cell = WordXml.child(row, "tc");
            Element width = WordXml.child(WordXml.child(cell, "tcPr"), "tcW");
            WordXml.set(width, "w", String.valueOf(FULL_WIDTH * columns.get(i).share() / 100));
            WordXml.set(width, "type", "pct");
            Element paragraph = WordXml.child(cell, "p");
            String side = heading ? "center" : columns.get(i).right() ? "right" : "left";
            WordXml.child(WordXml.child(paragraph, "pPr"), "jc", side);
            Element run = WordXml.child(paragraph, "r");
            if (heading) {
                WordXml.child(WordXml.child(run, "rPr"), "b");
            }
            WordXml.write(WordXml.child(run, "t"), cells.get(i));
        }
    }
}
