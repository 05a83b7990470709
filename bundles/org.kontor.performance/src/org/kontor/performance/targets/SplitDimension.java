package org.kontor.performance.targets;

/** Along what a target can be split besides the organisation (KPI-02, R-23). */
public enum SplitDimension {
    /** Product variety. */
    PRODUCT,
    /** Region. */
    REGION,
    /** Customer. */
    CUSTOMER,
    /** Salesperson. */
    SALESPERSON,
    /** How customers pay. */
    SETTLEMENT_METHOD,
    /** How it is sold. */
    SALES_METHOD,
    /** Part of the quarter. */
    TIME
}
