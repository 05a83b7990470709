package org.kontor.einvoice.internal.ubl;

import java.util.Map;
import java.util.Set;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.Party;
import org.kontor.einvoice.internal.document.TaxedDocument;

/** What PEPPOL demands of companies in one country, and of two in the same; named by its rules. */
final class NationalRules {

    private static final String GERMANY = "DE";
    private static final String NETHERLANDS = "NL";
    private static final String DENMARK = "DK";
    private static final String ICELAND = "IS";
    private static final String ITALY = "IT";

    /** NL-R-003, NL-R-005, DK-R-002, IS-R-002, IS-R-004: who puts the number of a register on invoices, with an example. */
    private static final Map<String, String> REGISTERED =
            Map.of(NETHERLANDS, "12345678 (KvK)", DENMARK, "12345674 (CVR)", ICELAND, "5501698029 (kennitala)");

    /** NL-R-002, IS-R-003, IT-R-004: whose address has a postal code. */
    private static final Set<String> POSTAL = Set.of(NETHERLANDS, ICELAND, ITALY);

    /** NL-R-004 and 005, IS-R-004 and 005: where the customer in the same country is described as the seller is. */
    private static final Set<String> BOTH = Set.of(NETHERLANDS, ICELAND);

    private final TaxedDocument document;
    private final DocumentRules rules;
    private final Address seller;
    private final boolean within;

    NationalRules(TaxedDocument document, DocumentRules rules) {
        this.document = document;
        this.rules = rules;
        seller = document.seller().address();
        within = isWithin(document, seller.countryCode());
    }

    /** Everything that keeps a document from being sent. */
    void check() {
        String country = seller.countryCode();
        if (REGISTERED.containsKey(country)) {
            rules.require(
                    document.seller().legalNumber().isPresent(),
                    "rule.sellerRegister",
                    seller.country(),
                    REGISTERED.get(country));
        }
        rules.require(!POSTAL.contains(country) || !seller.postalCode().isEmpty(), "rule.sellerPostalCode");
        if (country.equals(NETHERLANDS) && document.credits().isEmpty()) {
            // NL-R-007: how it is paid
            rules.require(!document.seller().bankAccount().isEmpty(), "rule.sellerAccount");
        }
        if (country.equals(DENMARK) && !document.seller().bankAccount().isEmpty()) {
            // DK-R-005, DK-R-006: a transfer is named by its IBAN, or by a registration number that Kontor does not
            // keep
            rules.require(UblDocument.isInternational(document.seller().bankAccount()), "rule.danishAccount");
        }
        if (within && BOTH.contains(country)) {
            checkBuyer(document.buyer(), country);
        }
        if (within && country.equals(GERMANY)) {
            checkGerman();
        }
    }

    private void checkBuyer(Party buyer, String country) {
        Address address = buyer.address();
        rules.require(buyer.legalNumber().isPresent(), "rule.buyerRegister", buyer.name(), REGISTERED.get(country));
        rules.require(
                !address.street().isEmpty()
                        && !address.city().isEmpty()
                        && !address.postalCode().isEmpty(),
                "rule.buyerAddress",
                buyer.name());
    }

    /** DE-R-001 to 009: what companies in Germany want of each other. */
    private void checkGerman() {
        Party company = document.seller();
        rules.require(
                !seller.postalCode().isEmpty()
                        && !company.contact().isEmpty()
                        && !company.phone().isEmpty()
                        && !company.email().isEmpty()
                        && !company.bankAccount().isEmpty(),
                "rule.germanSeller");
        Address buyer = document.buyer().address();
        rules.require(
                !buyer.postalCode().isEmpty() && !buyer.city().isEmpty(),
                "rule.germanBuyer",
                document.buyer().name());
    }

    /** NL-R-008: a credit note within the Netherlands names no way of paying, because setting off is none of those allowed. */
    static boolean namesClearing(TaxedDocument document) {
        return !isWithin(document, NETHERLANDS);
    }

    /** DK-R-005: which transfers Danish sellers may name. */
    static boolean namesInternationalTransfer(TaxedDocument document) {
        return document.seller().address().countryCode().equals(DENMARK);
    }

    private static boolean isWithin(TaxedDocument document, String country) {
        return document.seller().address().countryCode().equals(country)
                && document.buyer().address().countryCode().equals(country);
    }
}
