package org.kontor.contracts.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.texts.TextLanguage;

/** Placeholders are found and filled in wherever they stand and however they are split (CON-02). */
class WordTemplateTest {

    private static final Map<String, String> VALUES =
            Map.of("customer.name", "广州海港工程有限公司", "contract.amount", "12,500.00");

    @Test
    void placeholdersSplitOverRunsAreFilledIn() {
        byte[] word = Words.document(document -> {
            Words.split(
                    document,
                    "Buyer: {",
                    "{cust",
                    "omer.",
                    "name }",
                    "}, total {{contract.amount}} or ",
                    "{{no.thing}}.");
            Words.split(document, "{{customer.name}}{{customer.name}}");
        });

        WordTemplate template = WordTemplate.read(word);
        assertThat(template.placeholders()).containsExactly("customer.name", "contract.amount", "no.thing");
        assertThat(WordText.lines(template.fill(WordTemplate.Facts.of(VALUES))))
                .containsExactly("Buyer: 广州海港工程有限公司, total 12,500.00 or {{no.thing}}.", "广州海港工程有限公司广州海港工程有限公司");
    }

    @Test
    void theLookOfTheFirstPieceIsKept() throws Exception {
        byte[] word = Words.document(document -> Words.split(document, "{{customer", ".name}}", "!"));

        byte[] filled = WordTemplate.read(word).fill(WordTemplate.Facts.of(VALUES));

        try (XWPFDocument document = new XWPFDocument(WordFile.stream(filled))) {
            assertThat(document.getParagraphs().getFirst().getRuns())
                    .satisfiesExactly(
                            name -> {
                                assertThat(name.text()).isEqualTo("广州海港工程有限公司");
                                assertThat(name.isBold()).isTrue();
                            },
                            rest -> assertThat(rest.text()).isEmpty(),
                            mark -> assertThat(mark.text()).isEqualTo("!"));
        }
    }

    @Test
    void headsAndFeetAreFilledInToo() throws Exception {
        byte[] word = Words.document(document -> {
            Words.split(document, "Text");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{customer.name}}");
        });

        byte[] filled = WordTemplate.read(word).fill(WordTemplate.Facts.of(VALUES));

        try (XWPFDocument document = new XWPFDocument(WordFile.stream(filled))) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("广州海港工程有限公司");
        }
    }

    @Test
    void theRowOfAListIsRepeatedAndGoesWhenTheListIsEmpty() {
        byte[] word = Words.document(document -> {
            XWPFTable table = document.createTable(3, 2);
            table.getRow(0).getCell(0).setText("Product");
            table.getRow(1).getCell(0).setText("{{line.product}}");
            table.getRow(1).getCell(1).setText("{{line.quantity}} for {{customer.name}}");
            table.getRow(2).getCell(0).setText("{{contract.amount}}");
            Words.split(document, "{{line.price}}");
        });
        WordTemplate template = WordTemplate.read(word);
        assertThat(template.outsideOfTables()).containsExactly("line.price");

        List<Map<String, String>> lines =
                List.of(Map.of("product", "Pump", "quantity", "4"), Map.of("product", "阀门", "quantity", "10"));
        assertThat(WordText.lines(template.fill(new WordTemplate.Facts(VALUES, Map.of("line", lines), Map.of()))))
                .containsSubsequence(
                        "Product  |  ", "Pump  |  4 for 广州海港工程有限公司", "阀门  |  10 for 广州海港工程有限公司", "12,500.00  |  ");
        assertThat(WordText.lines(template.fill(new WordTemplate.Facts(VALUES, Map.of("line", List.of()), Map.of()))))
                .containsExactly("Product  |  ", "12,500.00  |  ", "{{line.price}}");
    }

    @Test
    void aParagraphBecomesATable() throws Exception {
        byte[] word = Words.document(document -> {
            Words.split(document, "Goods");
            Words.split(document, "{{li", "nes}}");
        });
        WordTable table = new WordTable(
                List.of(new WordTable.Column("Product", 60, false), new WordTable.Column("Amount", 40, true)),
                List.of(List.of("Pump", "1,000.00")));

        byte[] filled =
                WordTemplate.read(word).fill(new WordTemplate.Facts(Map.of(), Map.of(), Map.of("lines", table)));

        assertThat(WordText.lines(filled)).containsExactly("Goods", "Product  |  Amount", "Pump  |  1,000.00");
        WordFile.check(filled, "filled.docx");
        try (XWPFDocument document = new XWPFDocument(WordFile.stream(filled))) {
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("1,000.00");
        }
    }

    @Test
    void everyShippedTemplateAsksOnlyForWhatIsKnown() {
        for (TextLanguage language : TextLanguage.values()) {
            for (ContractKind kind : ContractKind.values()) {
                byte[] document = ShippedTemplates.document(kind, language);
                WordFile.check(document, kind.name());
                WordTemplate template = WordTemplate.read(document);
                assertThat(ContractFacts.names()).as("%s %s", kind, language).containsAll(template.placeholders());
                assertThat(template.placeholders())
                        .contains("contract.number", "customer.name", "line.product", "settlement.dueOn");
                assertThat(template.language()).isEqualTo(language);
            }
        }
    }
}
