package org.kontor.workbench.contribution;

import java.math.BigDecimal;

/**
 * A bar of a chart, or a piece of a pie.
 *
 * @param label what it stands for
 * @param amount how much, not negative
 * @param before how much it was in the period before; zero where that is not shown
 * @param remark said after the amount
 */
public record Slice(String label, BigDecimal amount, BigDecimal before, String remark) {}
