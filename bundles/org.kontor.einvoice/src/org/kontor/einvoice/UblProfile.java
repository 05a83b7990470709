package org.kontor.einvoice;

/** What the receivers of our UBL documents expect of them. */
public enum UblProfile {
    /** PEPPOL BIS Billing 3.0: what travels in the PEPPOL network; seller and buyer have electronic addresses. */
    PEPPOL(
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
            true),
    /** EN 16931 and nothing beyond it: what is mailed to a customer. */
    EN_16931("urn:cen.eu:en16931:2017", "", false);

    private final String customization;
    private final String process;
    private final boolean addressed;

    UblProfile(String customization, String process, boolean addressed) {
        this.customization = customization;
        this.process = process;
        this.addressed = addressed;
    }

    /** The specification that a document follows (BT-24). */
    public String customization() {
        return customization;
    }

    /** The business process it belongs to (BT-23); empty when none is named. */
    public String process() {
        return process;
    }

    /** Whether seller and buyer must have electronic addresses. */
    public boolean addressed() {
        return addressed;
    }
}
