package org.kontor.process.measures;

/**
 * Which part of the net return a measure counts: revenue less dynamic cost less static cost (FIN-24, R-09). Such a measure is
 * of money in the company's currency, or says in which currency its amounts are.
 */
public enum ReturnPart {
    /** What was earned. */
    REVENUE,
    /** What it cost and would not have cost without the sales. */
    DYNAMIC_COST,
    /** What it costs whether anything is sold or not. */
    STATIC_COST,
    /** Revenue for which no cost is known: told beside the net return, which is too high by that cost. */
    UNCOSTED
}
