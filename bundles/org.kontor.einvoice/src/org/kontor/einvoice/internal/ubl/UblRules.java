package org.kontor.einvoice.internal.ubl;

import org.kontor.customers.ElectronicAddress;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.Party;
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
            // PEPPOL-EN16931-R010, R020, CL008: where documents reach both in the network
            rules.require(reached(document.seller()), "rule.sellerEndpoint");
            rules.require(
                    reached(document.buyer()),
                    "rule.buyerEndpoint",
                    document.buyer().name());
            new NationalRules(document, rules).check();
        }
        document.lines().forEach(line -> check(line, document.buyer(), rules));
    }

    private static boolean reached(Party party) {
        return party.endpoint().filter(ElectronicAddress::inPeppol).isPresent();
    }

    private static void check(TaxedLine line, Party buyer, DocumentRules rules) {
        boolean standard = line.category() == TaxCategory.STANDARD;
        // BR-S-05, BR-Z-05, BR-E-05, BR-AE-05: a rate where there is tax and none where there is not
        rules.require(
                standard ? line.rate().signum() > 0 : line.rate().signum() == 0, "rule.rate", line.productNumber());
        // BR-E-10, BR-AE-10: why no tax is asked for
        rules.require(!line.category().explained() || !line.reason().isEmpty(), "rule.reason", line.productNumber());
        // BR-AE-02: who pays the tax
        rules.require(
                line.category() != TaxCategory.REVERSE_CHARGE
                        || !buyer.taxNumber().isEmpty(),
                "rule.reverseBuyer",
                line.productNumber(),
                buyer.name());
    }
}
