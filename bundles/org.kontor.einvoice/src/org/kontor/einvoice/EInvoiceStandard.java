package org.kontor.einvoice;

/** What the formats of files follow. */
public enum EInvoiceStandard {
    /** The fully digitalised e-invoice of China (数电票): in CNY, issued by the tax office under a number of its own. */
    DIGITAL,
    /** EN 16931, the e-invoice of Europe, which goes to the customer without a tax office in between. */
    EN_16931
}
