package org.kontor.orders.cash;

/**
 * Shows what a module has booked that belongs to the accounting program (P-23, FIN-13); offered by the module that books it, for
 * the one that keeps the interface to accounting and does not know it. Where it is not installed nothing of it is handed over;
 * a desktop on which it is installed hands it over later.
 */
public interface BookedSource {

    /**
     * A view with a row for each thing that is booked and never altered: {@code KIND} ({@code EXPENSE} approved, {@code
     * EXPENSE_PAID}, or {@code REVENUE} recognised), {@code SOURCE_ID} unique in its kind, {@code DOCUMENT}, {@code BOOKED_ON},
     * {@code PARTNER}, {@code DEPARTMENT_ID}, {@code CURRENCY} and {@code AMOUNT} of the document, and {@code HOME_AMOUNT} in the
     * company's currency, null where it is to be reckoned by the rate of the day.
     */
    String view();

    /**
     * A view of contracts whose revenue is recognised by progress and not by invoices: {@code CONTRACT_ID} and {@code SINCE}, the
     * first day on which it was.
     */
    String recognised();
}
