package org.kontor.orders.returns;

/** Where a return stands. */
public enum ReturnState {
    /** The customer wants to send goods back; somebody has to agree. */
    ANNOUNCED,
    /** Agreed; waits for the goods. */
    APPROVED,
    /** The goods are here; waits for the credit note. */
    RECEIVED,
    /** Credited. */
    CLOSED,
    /** Not agreed, or the goods never came. */
    REFUSED
}
