package org.kontor.finance.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.orders.cash.ExpectedCash;

/**
 * A line of the cash plan.
 *
 * @param source what the document says, with the amount that is still open of it
 * @param expectedOn when it is expected
 * @param amount how much is expected then, not negative
 * @param reason why it is expected on another day than the document says
 */
public record PlannedCash(ExpectedCash source, LocalDate expectedOn, BigDecimal amount, Optional<String> reason) {}
