package org.kontor.finance;

import java.util.List;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.text.Text;

/**
 * What a credit decision rests on (R-13, CUS-17).
 *
 * @param customerName whose credit it is
 * @param limit the credit limit, in the currency in which it was granted; so are all other amounts but {@code ordered}, money
 *     in other currencies counted at the rate of the day
 * @param creditDays the payment period in days
 * @param receivable what the customer owes
 * @param overdue what of it is past due
 * @param oldestOverdueDays how many days the oldest open receivable is past due, 0 when none is
 * @param acceptedOrders other orders, accepted and not yet invoiced
 * @param order what of the order in question is not invoiced; nothing where no rate is known for its currency
 * @param ordered the same as it stands in the order, in its own currency
 * @param rates at which rates money in other currencies was counted, in words; none where there is no such money
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
        Money ordered,
        List<Text> rates,
        List<Text> objections) {

    /** Keeps its own copy. */
    public CreditFigures {
        rates = List.copyOf(rates);
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
