package org.kontor.finance.accounting;

/** What a posting follows from. */
public enum PostingSource {
    /** An invoice or a credit note. */
    INVOICE,
    /** Money that came in. */
    RECEIPT,
    /** A receipt that was taken back. */
    RECEIPT_BACK,
    /** Money set against an invoice. */
    WRITE_OFF,
    /** A write-off, an offset or a refund that was taken back. */
    REVERSAL,
    /** A customer's credit set against an invoice of another rate. */
    OFFSET,
    /** A customer's credit paid back. */
    REFUND,
    /** What a department bears of an approved expense. */
    EXPENSE,
    /** What a department bears of an expense that was paid. */
    EXPENSE_PAID,
    /** Revenue of a project, recognised by its progress. */
    REVENUE,
    /** An invoice or a credit note of a contract whose project recognises revenue by progress. */
    PROJECT_INVOICE
}
