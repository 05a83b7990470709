package org.kontor.orders.cash;

/**
 * Shows what was invoiced of contracts (FIN-28); offered by the module that invoices, for modules that do not know it. Where
 * it is not installed, nothing is said of invoices.
 */
public interface InvoicedSource {

    /**
     * A view with a row for each invoice and credit note of a contract: {@code ID}, {@code NUMBER}, {@code CONTRACT_ID},
     * {@code INVOICE_DATE}, {@code CURRENCY}, and {@code TOTAL}, which is negative where it takes back.
     */
    String view();
}
