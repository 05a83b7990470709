package org.kontor.sample.internal.company;

/** How far an order has come. The share says how many of a thousand end so. */
enum Ending {
    DRAFT(24, false),
    SUBMITTED(20, false),
    OVER_LIMIT(16, false),
    HELD(16, false),
    RELEASED(12, false),
    TO_DELIVER(60, false),
    PART_DELIVERED(32, true),
    DELIVERED(36, true),
    NOT_DUE(110, true),
    OVERDUE(70, true),
    OVERDUE_PART_PAID(40, true),
    CANCELLED_DRAFT(12, false),
    CANCELLED(20, false),
    CLOSED(532, true);

    private final int share;
    private final boolean leaves;

    Ending(int share, boolean leaves) {
        this.share = share;
        this.leaves = leaves;
    }

    int share() {
        return share;
    }

    /** Whether goods leave the warehouse. */
    boolean leaves() {
        return leaves;
    }

    boolean isInvoiced() {
        return this == NOT_DUE || this == OVERDUE || this == OVERDUE_PART_PAID || this == CLOSED;
    }

    boolean isBeyondLimit() {
        return this == OVER_LIMIT || this == HELD || this == RELEASED;
    }

    /** Whether the customer must have time to pay for it to happen. */
    boolean needsCredit() {
        return this == NOT_DUE || isBeyondLimit();
    }
}
