package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.persistence.UnitOfWork;

/** Finds what a month's commission counts, and computes it line by line. */
final class MonthOfSales {

    private static final int DECIMALS = 2;

    private final UnitOfWork uow;
    private final YearMonth month;
    private final CommissionScheme scheme;
    private final CommissionRules rules;

    MonthOfSales(UnitOfWork uow, YearMonth month, CommissionScheme scheme) {
        this.uow = uow;
        this.month = month;
        this.scheme = scheme;
        this.rules = new CommissionRules(scheme);
    }

    /**
     * The lines by salesperson.
     *
     * @param since money that came in earlier was settled before commission was computed here
     */
    Map<Long, List<CommissionLine>> lines(LocalDate since) {
        List<Object[]> rows = uow.query(
                Object[].class,
                "SELECT e, i, r FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId"
                        + " AND r.id = e.receiptId AND r.receivedOn BETWEEN ?1 AND ?2"
                        + " AND NOT EXISTS (SELECT l FROM CommissionLine l WHERE l.entryId = e.id) ORDER BY e.id",
                since,
                month.atEndOfMonth());
        ExcessShares shares = ExcessShares.of(
                uow, rows.stream().map(row -> ((Invoice) row[1]).getId()).toList());
        Map<Long, List<CommissionLine>> lines = new TreeMap<>();
        for (Object[] row : rows) {
            Invoice invoice = (Invoice) row[1];
            lines.computeIfAbsent(invoice.getOwnerId(), owner -> new ArrayList<>())
                    .add(line((ReceivableEntry) row[0], invoice, (Receipt) row[2], shares));
        }
        return lines;
    }

    private CommissionLine line(ReceivableEntry entry, Invoice invoice, Receipt receipt, ExcessShares shares) {
        BigDecimal received = inHome(entry);
        CommissionLine line = new CommissionLine();
        line.setEntryId(entry.getId());
        line.setInvoiceId(invoice.getId());
        line.setReceiptId(receipt.getId());
        line.setReceivedOn(receipt.getReceivedOn());
        line.setReceived(received);
        line.setExcess(excessInHome(entry, received, shares.of(entry)));
        line.setBaseRate(scheme.getBaseRate());
        line.setExcessRate(scheme.getExcessRate());
        long late = Math.max(0, ChronoUnit.DAYS.between(invoice.getDueDate(), receipt.getReceivedOn()));
        line.setDaysLate((int) late);
        line.setLateShare(rules.lateShare(late));
        line.setGross(rules.gross(line.getReceived(), line.getExcess()));
        line.setCommission(rules.net(line.getGross(), line.getLateShare()));
        line.setCorrection(receipt.getReceivedOn().isBefore(month.atDay(1)));
        return line;
    }

    /** What came in by the rate of the day it came in; documents from before rates were kept count as they are. */
    private static BigDecimal inHome(ReceivableEntry entry) {
        return entry.getHomeAmount() == null
                ? entry.getAmount().negate()
                : entry.getExchangeDifference().subtract(entry.getHomeAmount());
    }

    private static BigDecimal excessInHome(ReceivableEntry entry, BigDecimal received, BigDecimal excess) {
        return excess.multiply(received)
                .divide(entry.getAmount().negate(), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What each salesperson invoiced in the month, in the company's currency. */
    Map<Long, BigDecimal> invoiced() {
        Map<Long, BigDecimal> sums = new TreeMap<>();
        uow.query(
                        Object[].class,
                        "SELECT i.ownerId, SUM(i.homeTotal) FROM Invoice i WHERE i.invoiceDate BETWEEN ?1 AND ?2"
                                + " AND i.homeTotal IS NOT NULL GROUP BY i.ownerId",
                        month.atDay(1),
                        month.atEndOfMonth())
                .forEach(row -> sums.put((Long) row[0], (BigDecimal) row[1]));
        return sums;
    }
}
