package org.kontor.finance;

/** What an invoice is. */
public enum InvoiceKind {
    /** Bills a delivery. */
    INVOICE,
    /** Credits goods that came back; all its amounts and quantities are negative (ORD-19). */
    CREDIT_NOTE
}
