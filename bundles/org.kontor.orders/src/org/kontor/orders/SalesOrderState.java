package org.kontor.orders;

import org.kontor.kernel.text.Text;
import org.kontor.orders.internal.OrdersText;

/** Where a sales order stands (P-01, steps 4 to 13). */
public enum SalesOrderState {
    /** Being entered; has no number yet. */
    DRAFT,
    /** Agreed below what the salesperson may; waits for somebody who may (ORD-04). */
    PRICE_REVIEW,
    /** Waits for finance to look at the customer's credit. */
    CREDIT_REVIEW,
    /** Finance agreed to the credit; waits for further departments (ORD-12). */
    REVIEW,
    /** Refused by finance or another department; back with sales, or released by management. */
    HELD,
    /** Accepted; waits for the warehouse. */
    TO_DELIVER,
    /** Some of it has left the warehouse. */
    PART_DELIVERED,
    /** All of it has left the warehouse; waits for the invoice. */
    DELIVERED,
    /** All of it is invoiced; waits for the money. */
    INVOICED,
    /** Paid. */
    CLOSED,
    /** Given up before anything was delivered. */
    CANCELLED;

    /** What users call this state, also where lists of other modules show it. */
    public Text label() {
        return OrdersText.of("SalesOrderState." + name());
    }
}
