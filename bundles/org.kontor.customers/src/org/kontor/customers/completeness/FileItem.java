package org.kontor.customers.completeness;

/** Something that a complete customer file has (CUS-22). */
public enum FileItem {
    /** A phone number. */
    PHONE("phone"),
    /** An e-mail address. */
    EMAIL("email"),
    /** Its pages on the web. */
    WEBSITE("website"),
    /** Street and number. */
    ADDRESS("address"),
    /** The town. */
    CITY("city"),
    /** The region or province. */
    REGION("region"),
    /** The industry. */
    INDUSTRY("industry"),
    /** How large it is. */
    SCALE("scale"),
    /** How it heard of us. */
    SOURCE("source"),
    /** The sales area. */
    SALES_AREA("salesArea"),
    /** The tax number. */
    TAX_NUMBER("taxNumber"),
    /** The bank account. */
    BANK_ACCOUNT("bankAccount"),
    /** Somebody to talk to. */
    CONTACT("contacts[0].name"),
    /** A contact who can be called. */
    CONTACT_PHONE("contacts[0].mobile"),
    /** A contact who decides on purchases. */
    DECIDER("contacts[0].role"),
    /** A contact's place in the customer's organisation. */
    ORGANISATION("contacts[0].department"),
    /** What the customer needs. */
    NEED("findings[0].finding");

    private final String field;

    FileItem(String field) {
        this.field = field;
    }

    /** The place in the record where it is filled in, as problems name places. */
    public String field() {
        return field;
    }
}
