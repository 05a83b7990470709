package org.kontor.finance.internal;

import java.util.List;
import org.kontor.persistence.database.IntegrityCheck;

/** What must be true of credit notes (ORD-19). */
final class CreditNoteChecks {

    static final List<IntegrityCheck> CHECKS = List.of(
            IntegrityCheck.gapFree("credits.numbers", FinanceText.of("check.creditNumbers"), "CN", "INVOICE"),
            new IntegrityCheck(
                    "credits.lines",
                    FinanceText.of("check.creditLines"),
                    "SELECT b.ID, b.QUANTITY, b.AMOUNT, SUM(c.QUANTITY), SUM(c.AMOUNT) FROM INVOICE_LINE c"
                            + " JOIN INVOICE_LINE b ON b.ID = c.CREDITS_LINE_ID GROUP BY b.ID, b.QUANTITY, b.AMOUNT"
                            + " HAVING b.QUANTITY + SUM(c.QUANTITY) < 0 OR b.AMOUNT + SUM(c.AMOUNT) < 0"
                            + " OR b.QUANTITY + SUM(c.QUANTITY) = 0 AND b.AMOUNT + SUM(c.AMOUNT) <> 0"),
            new IntegrityCheck(
                    "credits.home",
                    FinanceText.of("check.creditHome"),
                    "SELECT i.NUMBER, i.HOME_TOTAL, SUM(c.HOME_TOTAL) FROM INVOICE c JOIN INVOICE i ON i.ID = c.CREDITS_ID"
                            + " WHERE i.RATE IS NOT NULL GROUP BY i.ID, i.NUMBER, i.TOTAL, i.HOME_TOTAL"
                            + " HAVING i.HOME_TOTAL + SUM(c.HOME_TOTAL) < 0"
                            + " OR i.TOTAL + SUM(c.TOTAL) = 0 AND i.HOME_TOTAL + SUM(c.HOME_TOTAL) <> 0"),
            new IntegrityCheck(
                    "credits.pairs",
                    FinanceText.of("check.creditPairs"),
                    "SELECT i.NUMBER, o.AMOUNT, p.AMOUNT FROM INVOICE i"
                            + " JOIN (SELECT INVOICE_ID, SUM(AMOUNT) AMOUNT FROM RECEIVABLE_ENTRY"
                            + " WHERE PARTNER_ID IS NOT NULL GROUP BY INVOICE_ID) o ON o.INVOICE_ID = i.ID"
                            + " LEFT JOIN (SELECT PARTNER_ID, SUM(AMOUNT) AMOUNT FROM RECEIVABLE_ENTRY"
                            + " WHERE PARTNER_ID IS NOT NULL GROUP BY PARTNER_ID) p ON p.PARTNER_ID = i.ID"
                            + " WHERE o.AMOUNT + COALESCE(p.AMOUNT, 0) <> 0"),
            new IntegrityCheck(
                    "credits.order",
                    FinanceText.of("check.creditOrder"),
                    "SELECT o.NUMBER, o.CREDITED_TOTAL, c.TOTAL FROM SALES_ORDER o JOIN (SELECT ORDER_ID, SUM(TOTAL) TOTAL"
                            + " FROM INVOICE WHERE KIND = 'CREDIT_NOTE' GROUP BY ORDER_ID) c ON c.ORDER_ID = o.ID"
                            + " WHERE o.CREDITED_TOTAL + c.TOTAL <> 0 OR o.CREDITED_TOTAL > o.INVOICED_TOTAL"));

    private CreditNoteChecks() {}
}
