package org.kontor.customers.credit;

/** Where an assessment stands (P-04). */
public enum AssessmentState {
    DRAFT,
    OPINIONS,
    SET,
    REFUSED
}
