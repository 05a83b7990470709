package org.kontor.customers;

/** How large a company is, from small to large (CUS-08). */
public enum CompanyScale {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
