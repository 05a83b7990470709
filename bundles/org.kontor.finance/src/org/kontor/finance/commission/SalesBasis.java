package org.kontor.finance.commission;

/** What base pay counts as sales (R-24, FIN-28). */
public enum SalesBasis {
    /** Money that was received. */
    RECEIVED,
    /** What was invoiced. */
    INVOICED
}
