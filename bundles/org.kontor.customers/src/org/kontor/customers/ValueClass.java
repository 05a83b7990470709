package org.kontor.customers;

/** The value of a customer under the 20/80 principle, from high to low (CUS-09, R-20). */
public enum ValueClass {
    GOLD,
    POTENTIAL,
    ORDINARY
}
