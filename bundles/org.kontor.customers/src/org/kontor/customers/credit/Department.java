package org.kontor.customers.credit;

/** Who has a say before credit is given (CUS-13). */
public enum Department {
    CUSTOMER_MANAGEMENT,
    SALES,
    FINANCE
}
