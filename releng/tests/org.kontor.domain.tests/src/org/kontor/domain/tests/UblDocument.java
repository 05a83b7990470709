package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.ubl21.UBL21Marshaller;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A UBL document as its receiver reads it: checked by the schemas of OASIS, then by the sums of EN 16931, from the XML alone. */
final class UblDocument {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final Document xml;

    private UblDocument(Document xml) {
        this.xml = xml;
    }

    static UblDocument invoice(Path file) throws IOException {
        return valid(file, UBL21Marshaller.invoice().getSchema());
    }

    static UblDocument creditNote(Path file) throws IOException {
        return valid(file, UBL21Marshaller.creditNote().getSchema());
    }

    private static UblDocument valid(Path file, Schema schema) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document xml = factory.newDocumentBuilder().parse(file.toFile());
            schema.newValidator().validate(new DOMSource(xml));
            return new UblDocument(xml).sums();
        } catch (SAXException | ParserConfigurationException wrong) {
            throw new AssertionError(file.toString(), wrong);
        }
    }

    /** BR-CO-10, 13, 14, 15, 16 and 17; and that price times quantity is the amount of a line. */
    private UblDocument sums() {
        BigDecimal net = sum("/*/*/LineExtensionAmount[../Item]");
        assertThat(amount("/*/LegalMonetaryTotal/LineExtensionAmount"))
                .as("BR-CO-10")
                .isEqualByComparingTo(net);
        assertThat(amount("/*/LegalMonetaryTotal/TaxExclusiveAmount"))
                .as("BR-CO-13")
                .isEqualByComparingTo(net);
        BigDecimal tax = amount("/*/TaxTotal/TaxAmount");
        assertThat(sum("/*/TaxTotal/TaxSubtotal/TaxAmount")).as("BR-CO-14").isEqualByComparingTo(tax);
        BigDecimal gross = amount("/*/LegalMonetaryTotal/TaxInclusiveAmount");
        assertThat(gross).as("BR-CO-15").isEqualByComparingTo(net.add(tax));
        assertThat(payable())
                .as("BR-CO-16")
                .isEqualByComparingTo(gross.add(sum("/*/LegalMonetaryTotal/PayableRoundingAmount")));
        List<String> taxable = all("/*/TaxTotal/TaxSubtotal/TaxableAmount");
        List<String> percents = all("/*/TaxTotal/TaxSubtotal/TaxCategory/Percent");
        List<String> taxes = all("/*/TaxTotal/TaxSubtotal/TaxAmount");
        for (int i = 0; i < taxes.size(); i++) {
            assertThat(new BigDecimal(taxes.get(i)))
                    .as("BR-CO-17")
                    .isEqualByComparingTo(new BigDecimal(taxable.get(i))
                            .multiply(new BigDecimal(percents.get(i)))
                            .movePointLeft(2)
                            .setScale(2, RoundingMode.HALF_UP));
        }
        return this;
    }

    BigDecimal payable() {
        return amount("/*/LegalMonetaryTotal/PayableAmount");
    }

    /** The one value at a path. */
    String at(String path) {
        List<String> values = all(path);
        assertThat(values).as(path).hasSize(1);
        return values.getFirst();
    }

    private BigDecimal amount(String path) {
        return new BigDecimal(at(path));
    }

    private BigDecimal sum(String path) {
        return all(path).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Paths are written without namespaces, which the schemas have checked. */
    private List<String> all(String path) {
        try {
            NodeList nodes = (NodeList) XPATH.evaluate(
                    path.replaceAll("(?<=[/\\[])([A-Za-z]+)", "*[local-name()='$1']"), xml, XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }
}
