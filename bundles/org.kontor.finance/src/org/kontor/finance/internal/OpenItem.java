package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.finance.Receipts;
import org.kontor.finance.WriteOffReason;

/**
 * An open receivable as the proposal of a write-off looks at it.
 *
 * @param invoiceId the invoice
 * @param invoiceNumber its number
 * @param orderNumber the number of its order
 * @param customerId who owes it
 * @param customerName the name of who owes it
 * @param dueDate when it is due
 * @param open what is open of it
 */
record OpenItem(
        long invoiceId,
        String invoiceNumber,
        String orderNumber,
        long customerId,
        String customerName,
        LocalDate dueDate,
        BigDecimal open) {

    /** The item with what is proposed of it. */
    Receipts.Proposal proposing(BigDecimal amount, WriteOffReason reason) {
        return new Receipts.Proposal(invoiceId, invoiceNumber, customerId, customerName, dueDate, open, amount, reason);
    }
}
