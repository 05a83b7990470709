package org.kontor.customers.quality;

/** What to do about a customer (CUS-11). */
public enum Verdict {
    /** Brings more than it costs. */
    KEEP,
    /** Brings more than most while little is done for it: worth more service. */
    SERVE_BETTER,
    /** Costs more than it brings. */
    PHASE_OUT
}
