package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final int AT_A_TIME = 500;

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
        List<Counted> counted = counted(since);
        ExcessShares shares = ExcessShares.of(
                uow, counted.stream().map(c -> c.invoice().getId()).toList());
        Map<Long, CommissionLine> reversed = reversed(counted);
        Map<Long, BigDecimal> rates = rates(counted);
        NewCustomers newCustomers = new NewCustomers(uow, rules, since);
        Map<Long, List<CommissionLine>> lines = new TreeMap<>();
        for (Counted c : counted) {
            CommissionLine line = line(c, shares);
            Optional<CommissionLine> original =
                    Optional.ofNullable(reversed.get(c.entry().getReverses()));
            line.setBaseRate(original.map(CommissionLine::getBaseRate).orElseGet(() -> rates.get(c.seller())));
            line.setExcessRate(original.map(CommissionLine::getExcessRate).orElseGet(scheme::getExcessRate));
            line.setGross(CommissionRules.gross(
                    line.getReceived(), line.getExcess(), line.getBaseRate(), line.getExcessRate()));
            line.setCommission(rules.net(line.getGross(), line.getLateShare()));
            line.setReward(newCustomers.reward(c.invoice().getCustomerId(), line.getReceived()));
            lines.computeIfAbsent(c.seller(), seller -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    private record Counted(ReceivableEntry entry, Invoice invoice, Receipt receipt) {

        private long seller() {
            return invoice.getOwnerId();
        }
    }

    private List<Counted> counted(LocalDate since) {
        return uow
                .query(
                        Object[].class,
                        "SELECT e, i, r FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId"
                                + " AND r.id = e.receiptId AND r.receivedOn BETWEEN ?1 AND ?2"
                                + " AND NOT EXISTS (SELECT l FROM CommissionLine l WHERE l.entryId = e.id)"
                                + " ORDER BY e.id",
                        since,
                        month.atEndOfMonth())
                .stream()
                .map(row -> new Counted((ReceivableEntry) row[0], (Invoice) row[1], (Receipt) row[2]))
                .toList();
    }

    /** The base rate of each salesperson: the band that the money of the month reaches. */
    private Map<Long, BigDecimal> rates(List<Counted> counted) {
        Map<Long, BigDecimal> received = new TreeMap<>();
        counted.forEach(c -> received.merge(c.seller(), inHome(c.entry()), BigDecimal::add));
        received.replaceAll((seller, amount) -> rules.baseRate(amount));
        return received;
    }

    /** The lines of closed months whose money is taken back: it goes at the rates at which it came. */
    private Map<Long, CommissionLine> reversed(List<Counted> counted) {
        List<Long> entries = counted.stream()
                .map(c -> c.entry().getReverses())
                .filter(Objects::nonNull)
                .toList();
        Map<Long, CommissionLine> lines = new HashMap<>();
        for (int from = 0; from < entries.size(); from += AT_A_TIME) {
            uow.query(
                            CommissionLine.class,
                            "SELECT l FROM CommissionLine l WHERE l.entryId IN ?1",
                            entries.subList(from, Math.min(entries.size(), from + AT_A_TIME)))
                    .forEach(line -> lines.put(line.getEntryId(), line));
        }
        return lines;
    }

    private CommissionLine line(Counted counted, ExcessShares shares) {
        ReceivableEntry entry = counted.entry();
        LocalDate receivedOn = counted.receipt().getReceivedOn();
        BigDecimal received = inHome(entry);
        CommissionLine line = new CommissionLine();
        line.setEntryId(entry.getId());
        line.setInvoiceId(counted.invoice().getId());
        line.setReceiptId(counted.receipt().getId());
        line.setReceivedOn(receivedOn);
        line.setReceived(received);
        line.setExcess(excessInHome(entry, received, shares.of(entry)));
        long late = Math.max(0, ChronoUnit.DAYS.between(counted.invoice().getDueDate(), receivedOn));
        line.setDaysLate((int) late);
        line.setLateShare(rules.lateShare(late));
        line.setCorrection(receivedOn.isBefore(month.atDay(1)));
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
