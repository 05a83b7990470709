package org.kontor.performance.reports;

/** Where a work report stands (P-17). */
public enum ReportState {
    /** Being written. */
    DRAFT,
    /** With the manager. */
    SUBMITTED,
    /** Read, with or without a remark. */
    READ
}
