package org.kontor.einvoice;

/** How something is taxed; the letters are those of EN 16931. */
public enum TaxCategory {
    /** At a rate above zero (S). */
    STANDARD,
    /** At zero (Z). */
    ZERO,
    /** Exempt by a law that must be named (E). */
    EXEMPT
}
