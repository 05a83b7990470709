package org.kontor.customers.activities;

/** The kinds of activities. */
public enum ActivityKind {
    /** Something to be done until a day. */
    TODO(false),
    /** An appointment outside of a customer's business. */
    APPOINTMENT(false),
    /** A meeting. */
    MEETING(true),
    /** A call. */
    PHONE(true),
    /** An e-mail. */
    EMAIL(true),
    /** A fax. */
    FAX(true),
    /** A note to remember. */
    MEMO(false),
    /** A visit at the customer's. */
    VISIT(true);

    private final boolean contact;

    ActivityKind(boolean contact) {
        this.contact = contact;
    }

    /** Whether a customer has been contacted when it is done. */
    public boolean isContact() {
        return contact;
    }
}
