package org.kontor.finance.internal;

import java.util.List;
import java.util.stream.Stream;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of invoices, receivables and receipts. */
@Component(service = PersistenceContribution.class)
public final class FinancePersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public FinancePersistence() {
        super(
                "org.kontor.finance",
                List.of("org.kontor.orders", "org.kontor.orders.returns"),
                List.of(
                        "org.kontor.finance.CreditReview",
                        "org.kontor.finance.Invoice",
                        "org.kontor.finance.InvoiceLine",
                        "org.kontor.finance.Receipt",
                        "org.kontor.finance.ReceivableEntry",
                        "org.kontor.finance.internal.CreditAccount"),
                List.of(
                        "001_finance.sql",
                        "002_figures.sql",
                        "003_received.sql",
                        "004_ledger.sql",
                        "005_dunning.sql",
                        "006_credit_notes.sql",
                        "007_queue.sql",
                        "008_contracts.sql",
                        "009_reviews.sql",
                        "010_compensation.sql",
                        "011_account.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(
                new SearchIndex(
                        "invoice", "Invoice", List.of("number", "customerNumber", "customerName", "orderNumber")),
                new SearchIndex("receipt", "Receipt", List.of("number", "payerName", "reference")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return Stream.of(ledgerChecks(), invoiceChecks(), CreditNoteChecks.CHECKS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<IntegrityCheck> ledgerChecks() {
        return List.of(
                new IntegrityCheck(
                        "receivables.open",
                        FinanceText.of("check.open"),
                        "SELECT i.NUMBER, i.OPEN_AMOUNT, COALESCE(SUM(e.AMOUNT), 0) FROM INVOICE i"
                                + " LEFT JOIN RECEIVABLE_ENTRY e ON e.INVOICE_ID = i.ID"
                                + " GROUP BY i.ID, i.NUMBER, i.KIND, i.OPEN_AMOUNT"
                                + " HAVING i.OPEN_AMOUNT <> COALESCE(SUM(e.AMOUNT), 0)"
                                + " OR i.KIND = 'INVOICE' AND i.OPEN_AMOUNT < 0"
                                + " OR i.KIND = 'CREDIT_NOTE' AND i.OPEN_AMOUNT > 0"),
                new IntegrityCheck(
                        "receipts.open",
                        FinanceText.of("check.receiptOpen"),
                        "SELECT r.NUMBER, r.OPEN_AMOUNT, r.AMOUNT + COALESCE(SUM(e.AMOUNT), 0) FROM RECEIPT r"
                                + " LEFT JOIN RECEIVABLE_ENTRY e ON e.RECEIPT_ID = r.ID WHERE r.REVERSED_ON IS NULL"
                                + " GROUP BY r.ID, r.NUMBER, r.OPEN_AMOUNT, r.AMOUNT"
                                + " HAVING r.OPEN_AMOUNT <> r.AMOUNT + COALESCE(SUM(e.AMOUNT), 0)"
                                + " OR r.OPEN_AMOUNT < 0"),
                new IntegrityCheck(
                        "receivables.home",
                        FinanceText.of("check.homeOpen"),
                        "SELECT i.NUMBER, i.OPEN_AMOUNT, i.HOME_OPEN, COALESCE(SUM(e.HOME_AMOUNT), 0) FROM INVOICE i"
                                + " LEFT JOIN RECEIVABLE_ENTRY e ON e.INVOICE_ID = i.ID WHERE i.RATE IS NOT NULL"
                                + " GROUP BY i.ID, i.NUMBER, i.KIND, i.OPEN_AMOUNT, i.HOME_OPEN"
                                + " HAVING i.HOME_OPEN <> COALESCE(SUM(e.HOME_AMOUNT), 0)"
                                + " OR i.KIND = 'INVOICE' AND i.HOME_OPEN < 0"
                                + " OR i.KIND = 'CREDIT_NOTE' AND i.HOME_OPEN > 0"
                                + " OR i.OPEN_AMOUNT = 0 AND i.HOME_OPEN <> 0"),
                new IntegrityCheck(
                        "receipts.home",
                        FinanceText.of("check.receiptHome"),
                        "SELECT r.NUMBER, r.OPEN_AMOUNT, r.HOME_OPEN,"
                                + " r.HOME_AMOUNT + COALESCE(SUM(e.HOME_AMOUNT - e.EXCHANGE_DIFFERENCE), 0)"
                                + " FROM RECEIPT r LEFT JOIN RECEIVABLE_ENTRY e ON e.RECEIPT_ID = r.ID"
                                + " WHERE r.RATE IS NOT NULL AND r.REVERSED_ON IS NULL"
                                + " GROUP BY r.ID, r.NUMBER, r.OPEN_AMOUNT, r.HOME_OPEN, r.HOME_AMOUNT"
                                + " HAVING r.HOME_OPEN <> r.HOME_AMOUNT"
                                + " + COALESCE(SUM(e.HOME_AMOUNT - e.EXCHANGE_DIFFERENCE), 0)"
                                + " OR r.HOME_OPEN < 0 OR r.OPEN_AMOUNT = 0 AND r.HOME_OPEN <> 0"),
                new IntegrityCheck(
                        "receipts.reversed",
                        FinanceText.of("check.reversed"),
                        "SELECT r.NUMBER, r.OPEN_AMOUNT FROM RECEIPT r WHERE r.REVERSED_ON IS NOT NULL"
                                + " AND (r.OPEN_AMOUNT <> 0 OR 0 <> (SELECT COALESCE(SUM(e.AMOUNT), 0)"
                                + " FROM RECEIVABLE_ENTRY e WHERE e.RECEIPT_ID = r.ID))"),
                new IntegrityCheck(
                        "receivables.reversals",
                        FinanceText.of("check.reversals"),
                        "SELECT e.ID, e.AMOUNT, o.AMOUNT FROM RECEIVABLE_ENTRY e"
                                + " JOIN RECEIVABLE_ENTRY o ON o.ID = e.REVERSES_ID"
                                + " WHERE e.AMOUNT <> -o.AMOUNT OR e.INVOICE_ID <> o.INVOICE_ID"
                                + " OR e.RECEIPT_ID <> o.RECEIPT_ID OR o.KIND NOT IN ('WRITE_OFF', 'OFFSET', 'REFUND')"),
                new IntegrityCheck(
                        "orders.paid",
                        FinanceText.of("check.paid"),
                        "SELECT o.NUMBER, o.PAID_TOTAL, p.PAID FROM SALES_ORDER o JOIN (SELECT x.ORDER_ID, SUM(x.AMOUNT) PAID"
                                + " FROM (SELECT i.ORDER_ID, -e.AMOUNT FROM INVOICE i"
                                + " JOIN RECEIVABLE_ENTRY e ON e.INVOICE_ID = i.ID AND e.RECEIPT_ID IS NOT NULL"
                                + " UNION ALL SELECT i.ORDER_ID, -i.RELEASED FROM INVOICE i WHERE i.KIND = 'CREDIT_NOTE'"
                                + " UNION ALL SELECT i.ORDER_ID, -e.AMOUNT FROM INVOICE i"
                                + " JOIN RECEIVABLE_ENTRY e ON e.INVOICE_ID = i.ID AND e.PARTNER_ID IS NOT NULL"
                                + " AND e.KIND IN ('OFFSET', 'REVERSAL') WHERE i.KIND = 'INVOICE'"
                                + " UNION ALL SELECT r.ORDER_ID, r.OPEN_AMOUNT FROM RECEIPT r"
                                + " WHERE r.ORDER_ID IS NOT NULL) x (ORDER_ID, AMOUNT) GROUP BY x.ORDER_ID) p ON p.ORDER_ID = o.ID"
                                + " WHERE o.PAID_TOTAL <> p.PAID"));
    }

    private static List<IntegrityCheck> invoiceChecks() {
        return List.of(
                new IntegrityCheck(
                        "invoices.contract",
                        FinanceText.of("check.contract"),
                        "SELECT i.NUMBER, i.CONTRACT_ID, o.CONTRACT_ID FROM INVOICE i JOIN SALES_ORDER o ON o.ID = i.ORDER_ID"
                                + " WHERE COALESCE(i.CONTRACT_ID, 0) <> COALESCE(o.CONTRACT_ID, 0)"),
                IntegrityCheck.gapFree("invoices.numbers", FinanceText.of("check.invoiceNumbers"), "IN", "INVOICE"),
                IntegrityCheck.gapFree("receipts.numbers", FinanceText.of("check.receiptNumbers"), "RC", "RECEIPT"),
                new IntegrityCheck(
                        "invoices.total",
                        FinanceText.of("check.total"),
                        "SELECT i.NUMBER, i.TOTAL, SUM(l.AMOUNT) FROM INVOICE i"
                                + " LEFT JOIN INVOICE_LINE l ON l.INVOICE_ID = i.ID GROUP BY i.ID, i.NUMBER, i.TOTAL"
                                + " HAVING i.TOTAL <> COALESCE(SUM(l.AMOUNT), 0)"),
                new IntegrityCheck(
                        "invoices.lineParent",
                        FinanceText.of("check.lineParent"),
                        "SELECT l.ID FROM INVOICE_LINE l LEFT JOIN INVOICE i ON i.ID = l.INVOICE_ID"
                                + " WHERE i.ID IS NULL"));
    }
}
