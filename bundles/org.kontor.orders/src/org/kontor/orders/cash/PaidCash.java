package org.kontor.orders.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.kernel.record.RecordRef;

/**
 * Money that somebody says was paid, beside what bank statements say (FIN-23).
 *
 * @param document what it was paid for
 * @param day when
 * @param currency ISO code
 * @param amount more than nothing
 * @param departmentId who paid
 */
public record PaidCash(RecordRef document, LocalDate day, String currency, BigDecimal amount, long departmentId) {}
