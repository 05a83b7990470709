package org.kontor.customers;

/** How far a customer is trusted, from high to low; the policy says what each grade may have (R-15, CUS-16). */
public enum CreditGrade {
    A,
    B,
    C,
    D
}
