package org.kontor.performance.targets;

/** Where a target plan stands (P-06). */
public enum PlanState {
    /** Being set and split. */
    DRAFT,
    /** Explained to and agreed with those who are to reach it; changed only by taking it up again with a reason. */
    AGREED
}
