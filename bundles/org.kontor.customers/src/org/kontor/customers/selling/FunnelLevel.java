package org.kontor.customers.selling;

/** The four levels of the sales funnel, from its mouth to its bottom (R-12, LED-06). */
public enum FunnelLevel {
    /** A latent need. */
    LATENT,
    /** We are on the short list. */
    SHORTLISTED,
    /** The purchase is decided, formalities are missing. */
    DECIDED,
    /** Expected to close. */
    CLOSING
}
