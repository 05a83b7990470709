package org.kontor.customers.evaluation;

import java.math.BigDecimal;

/**
 * What happened with a customer in a month; figures that no installed module knows are zero.
 *
 * @param currency the customer's currency, in which the amounts are
 * @param contacts how often somebody had to do with the customer
 * @param ordered what it ordered
 * @param received what it paid
 * @param overdue what was due by the end of the month, or by today, and is not paid
 */
public record MonthFigures(
        String currency, int contacts, BigDecimal ordered, BigDecimal received, BigDecimal overdue) {}
