package org.kontor.finance.compensation;

/** Where a price compensation stands. */
public enum CompensationState {
    /** Proposed; what the customer holds can still be lowered. */
    PROPOSED,
    /** Agreed to and credited. */
    APPROVED,
    /** Refused with a reason; the change is not proposed to this customer again for these deliveries. */
    REFUSED
}
