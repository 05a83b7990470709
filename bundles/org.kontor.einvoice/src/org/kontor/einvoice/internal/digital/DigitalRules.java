package org.kontor.einvoice.internal.digital;

import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.TaxNumbers;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;

/** What tax platforms refuse, said before anything is written. */
final class DigitalRules {

    private static final String YUAN = "CNY";
    private static final int LONGEST_NAME = 100;

    private DigitalRules() {}

    /** Everything that keeps a document from being issued, beyond what holds in every format. */
    static void check(TaxedDocument document, DocumentRules rules) {
        document.officialNumber().ifPresent(number -> rules.require(false, "rule.issued", number));
        rules.require(document.currency().equals(YUAN), "rule.currency", document.currency());
        rules.require(document.buyer().name().length() <= LONGEST_NAME, "rule.buyerName", LONGEST_NAME);
        String taxNumber = document.buyer().taxNumber();
        if (taxNumber.isEmpty()) {
            rules.require(false, "rule.buyerTax", document.buyer().name());
        } else {
            rules.require(
                    TaxNumbers.isOne(taxNumber),
                    "rule.buyerTaxWrong",
                    document.buyer().name(),
                    taxNumber);
        }
        document.credits()
                .filter(credited -> credited.officialNumber().isEmpty())
                .ifPresent(credited -> rules.require(false, "rule.blue", credited.number()));
        document.lines().forEach(line -> check(line, rules));
    }

    private static void check(TaxedLine line, DocumentRules rules) {
        rules.require(line.category() != TaxCategory.REVERSE_CHARGE, "rule.reverse", line.productNumber());
        rules.require(!line.taxCode().isEmpty(), "rule.taxCode", line.productNumber(), line.productName());
    }
}
