package org.kontor.finance.accounting;

/** The accounts of the books that finance posts to; the accounting program maps them to its own chart. */
public enum Account {
    /** Money at the bank [银行存款]. */
    BANK,
    /** What customers owe of invoices [应收账款]. */
    RECEIVABLE,
    /** Money received that is not set against an invoice [预收账款]. */
    ADVANCE,
    /** What was invoiced [主营业务收入]. */
    REVENUE,
    /** What was spent [费用]. */
    EXPENSE,
    /** Approved expenses that are not paid [其他应付款]. */
    PAYABLE,
    /** What of projects was invoiced and not recognised as revenue, or the other way round [合同结算]. */
    CONTRACT_SETTLEMENT,
    /** Gains and losses by exchange rates [汇兑损益]. */
    EXCHANGE
}
