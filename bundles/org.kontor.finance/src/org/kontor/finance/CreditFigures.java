package org.kontor.finance;

import java.util.List;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.text.Text;

/**
 * What a credit decision rests on (R-13, CUS-17).
 *
 * @param customerName whose credit it is
 * @param limit the credit limit in the currency of the order; nothing when the customer's limit is in another
 * @param creditDays the payment period in days
 * @param receivable what the customer owes
 * @param overdue what of it is past due
 * @param oldestOverdueDays how many days the oldest open receivable is past due, 0 when none is
 * @param acceptedOrders other orders, accepted and not yet invoiced
 * @param order the order in question
 * @param objections what speaks against it; none when rule R-13 is kept
 */
public record CreditFigures(
        String customerName,
        Money limit,
        int creditDays,
        Money receivable,
        Money overdue,
        int oldestOverdueDays,
        Money acceptedOrders,
        Money order,
        List<Text> objections) {

    /** Keeps its own copy. */
    public CreditFigures {
        objections = List.copyOf(objections);
    }

    /** Everything that counts against the limit. */
    public Money exposure() {
        return receivable.plus(acceptedOrders).plus(order);
    }

    /** Whether rule R-13 lets the order pass. */
    public boolean isWithinTerms() {
        return objections.isEmpty();
    }
}
