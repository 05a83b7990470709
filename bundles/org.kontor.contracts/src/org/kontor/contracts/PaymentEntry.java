package org.kontor.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A payment as it is entered: one day, one reference, parts for one or more lines of the settlement plan (FIN-03).
 *
 * @param paidOn the day it was paid, not in the future
 * @param amounts how much of which line, by the id of the line, in the currency of the contract
 * @param reference the receipt or the bank's reference, where there is one
 * @param note anything else worth knowing
 */
public record PaymentEntry(
        LocalDate paidOn, Map<Long, BigDecimal> amounts, Optional<String> reference, Optional<String> note) {

    /** A copy. */
    public PaymentEntry {
        amounts = Map.copyOf(amounts);
    }

    /** A payment of one line of the plan, without further words. */
    public static PaymentEntry of(LocalDate paidOn, long settlementId, BigDecimal amount) {
        return new PaymentEntry(paidOn, Map.of(settlementId, amount), Optional.empty(), Optional.empty());
    }
}
