package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.TransformerFactoryImpl;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The rules by which receivers in Europe refuse invoices, as those who made them publish them: the Schematron of EN 16931 and of
 * PEPPOL BIS Billing 3.0.
 */
final class OfficialRules {

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final Templates EN_16931 = rules("/external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt");
    private static final Templates PEPPOL =
            rules("/external/schematron/openpeppol/2026.5/xslt/PEPPOL-EN16931-UBL.xslt");

    private OfficialRules() {}

    /** What EN 16931 finds wrong with a file, warnings, too. */
    static List<String> en16931(Path file) {
        return findings(EN_16931, file);
    }

    /** What EN 16931 and PEPPOL find wrong with a file, warnings, too. */
    static List<String> peppol(Path file) {
        return Stream.concat(findings(EN_16931, file).stream(), findings(PEPPOL, file).stream())
                .toList();
    }

    private static Templates rules(String name) {
        try {
            return new TransformerFactoryImpl()
                    .newTemplates(new StreamSource(
                            OfficialRules.class.getResource(name).toString()));
        } catch (TransformerException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static List<String> findings(Templates rules, Path file) {
        try {
            DOMResult report = new DOMResult();
            rules.newTransformer().transform(new StreamSource(file.toFile()), report);
            Document svrl = (Document) report.getNode();
            assertThat(svrl.getElementsByTagNameNS(SVRL, "fired-rule").getLength())
                    .as("rules that looked at %s", file)
                    .isPositive();
            List<String> findings = new ArrayList<>();
            for (String kind : List.of("failed-assert", "successful-report")) {
                NodeList found = svrl.getElementsByTagNameNS(SVRL, kind);
                for (int i = 0; i < found.getLength(); i++) {
                    Element finding = (Element) found.item(i);
                    findings.add(finding.getAttribute("flag") + " "
                            + finding.getTextContent().strip() + " at " + finding.getAttribute("location"));
                }
            }
            return findings;
        } catch (TransformerException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
