package org.kontor.customers.credit;

/** What is looked at before credit is given (CUS-13, R-14). */
public enum Factor {
    SCALE,
    COVERAGE,
    SALES,
    PAYMENT,
    STABILITY
}
