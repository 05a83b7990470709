package org.kontor.einvoice.internal.ubl;

import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;

/** What EN 16931 demands beyond what every invoice of Kontor has and every format demands; named by its rules. */
final class UblRules {

    private UblRules() {}

    /** Everything that keeps a document from being sent. */
    static void check(TaxedDocument document, DocumentRules rules) {
        Address seller = document.seller().address();
        Address buyer = document.buyer().address();
        // BR-09, BR-11: the countries of seller and buyer, as codes
        rules.require(!seller.countryCode().isEmpty(), "rule.sellerCountry", seller.country());
        if (buyer.country().isEmpty()) {
            rules.require(false, "rule.buyerCountry", document.buyer().name());
        } else {
            rules.require(
                    !buyer.countryCode().isEmpty(),
                    "rule.buyerCountryUnknown",
                    document.buyer().name(),
                    buyer.country());
        }
        if (document.profile().addressed()) {
            // PEPPOL-EN16931-R010, R020: where documents reach both
            rules.require(!document.seller().email().isEmpty(), "rule.sellerEmail");
            rules.require(
                    !document.buyer().email().isEmpty(),
                    "rule.buyerEmail",
                    document.buyer().name());
        }
        document.lines().forEach(line -> check(line, rules));
    }

    private static void check(TaxedLine line, DocumentRules rules) {
        boolean standard = line.category() == TaxCategory.STANDARD;
        // BR-S-05, BR-Z-05, BR-E-05: a rate where there is tax and none where there is not
        rules.require(
                standard ? line.rate().signum() > 0 : line.rate().signum() == 0, "rule.rate", line.productNumber());
        // BR-E-10: why it is exempt
        rules.require(
                line.category() != TaxCategory.EXEMPT || !line.reason().isEmpty(), "rule.reason", line.productNumber());
    }
}
