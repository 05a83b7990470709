package org.kontor.finance.reconciliation;

/** Where a reconciliation statement stands (P-26). */
public enum ReconciliationState {
    /** Being made. */
    DRAFT,
    /** The dealer has it. */
    SENT,
    /** The dealer knows another balance. */
    DISPUTED,
    /** Both know the same balance. */
    CONFIRMED
}
