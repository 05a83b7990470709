package org.kontor.finance;

/** What an invoice is. */
public enum InvoiceKind {
    /** Bills a delivery. */
    INVOICE,
    /** Credits goods that came back (ORD-19) or a price that fell (ORD-09); all its amounts and quantities are negative. */
    CREDIT_NOTE
}
