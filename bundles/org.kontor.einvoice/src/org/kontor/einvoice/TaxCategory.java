package org.kontor.einvoice;

/** How something is taxed; the letters are those of EN 16931. */
public enum TaxCategory {
    /** At a rate above zero (S). */
    STANDARD,
    /** At zero (Z). */
    ZERO,
    /** Exempt by a law that must be named (E). */
    EXEMPT,
    /** By the customer, by a law that must be named (AE). */
    REVERSE_CHARGE;

    /** Whether a law must be named by which no tax is asked for. */
    public boolean explained() {
        return this == EXEMPT || this == REVERSE_CHARGE;
    }
}
