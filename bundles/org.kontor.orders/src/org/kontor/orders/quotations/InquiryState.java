package org.kontor.orders.quotations;

/** Where an inquiry stands. */
public enum InquiryState {
    /** Waits for an answer. */
    OPEN,
    /** Answered by a quotation. */
    QUOTED,
    /** Not answered, for a reason. */
    DECLINED
}
