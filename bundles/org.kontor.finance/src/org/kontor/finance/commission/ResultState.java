package org.kontor.finance.commission;

/** Whether a commission can still change. */
public enum ResultState {
    /** It is computed anew with each run. */
    OPEN,
    /** The month is closed; what changes afterwards comes in the next. */
    CLOSED
}
