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
        ExcessShares shares =
                ExcessShares.of(uow, counted.stream().map(Counted::invoice).toList());
        Map<Long, CommissionLine> reversed = reversed(counted);
        Map<Long, BigDecimal> rates = rates(counted);
        NewCustomers newCustomers = new NewCustomers(uow, rules, since);
        Map<Long, List<CommissionLine>> lines = new TreeMap<>();
        for (Counted c : counted) {
            CommissionLine line = line(c, shares);
            Optional<CommissionLine> original = Optional.ofNullable(reversed.get(c.reverses()));
            line.setBaseRate(original.map(CommissionLine::getBaseRate).orElseGet(() -> rates.get(c.seller())));
            line.setExcessRate(original.map(CommissionLine::getExcessRate).orElseGet(scheme::getExcessRate));
            line.setGross(CommissionRules.gross(
                    line.getReceived(), line.getExcess(), line.getBaseRate(), line.getExcessRate()));
            line.setCommission(rules.net(line.getGross(), line.getLateShare()));
            line.setReward(newCustomers.reward(c.customer(), line.getReceived()));
            lines.computeIfAbsent(c.seller(), seller -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    /** An entry of the ledger with what counts of its documents; plain values, because a month may have very many. */
    private record Counted(
            long entry,
            BigDecimal amount,
            Optional<BigDecimal> homeAmount,
            BigDecimal exchangeDifference,
            Long reverses,
            long invoice,
            long customer,
            long seller,
            LocalDate dueDate,
            long receipt,
            LocalDate receivedOn) {

        private static Counted of(Object[] row) {
            return new Counted(
                    (Long) row[0],
                    (BigDecimal) row[1],
                    Optional.ofNullable((BigDecimal) row[2]),
                    Optional.ofNullable((BigDecimal) row[3]).orElse(BigDecimal.ZERO),
                    (Long) row[4],
                    (Long) row[5],
                    (Long) row[6],
                    (Long) row[7],
                    (LocalDate) row[8],
                    (Long) row[9],
                    (LocalDate) row[10]);
        }

        /** What came in by the rate of the day it came in; documents from before rates were kept count as they are. */
        private BigDecimal inHome() {
            return homeAmount.map(exchangeDifference::subtract).orElseGet(amount::negate);
        }
    }

    private List<Counted> counted(LocalDate since) {
        return uow
                .query(
                        Object[].class,
                        "SELECT e.id, e.amount, e.homeAmount, e.exchangeDifference, e.reverses, i.id, i.customerId,"
                                + " i.ownerId, i.dueDate, r.id, r.receivedOn"
                                + " FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId"
                                + " AND r.id = e.receiptId AND r.receivedOn BETWEEN ?1 AND ?2"
                                + " AND NOT EXISTS (SELECT l FROM CommissionLine l WHERE l.entryId = e.id)"
                                + " ORDER BY e.id",
                        since,
                        month.atEndOfMonth())
                .stream()
                .map(Counted::of)
                .toList();
    }

    /** The base rate of each salesperson: the band that the money of the month reaches. */
    private Map<Long, BigDecimal> rates(List<Counted> counted) {
        Map<Long, BigDecimal> received = new TreeMap<>();
        counted.forEach(c -> received.merge(c.seller(), c.inHome(), BigDecimal::add));
        received.replaceAll((seller, amount) -> rules.baseRate(amount));
        return received;
    }

    /** The lines of closed months whose money is taken back: it goes at the rates at which it came. */
    private Map<Long, CommissionLine> reversed(List<Counted> counted) {
        List<Long> entries =
                counted.stream().map(Counted::reverses).filter(Objects::nonNull).toList();
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
        BigDecimal received = counted.inHome();
        CommissionLine line = new CommissionLine();
        line.setEntryId(counted.entry());
        line.setInvoiceId(counted.invoice());
        line.setReceiptId(counted.receipt());
        line.setReceivedOn(counted.receivedOn());
        line.setReceived(received);
        line.setExcess(excessInHome(counted.amount(), received, shares.of(counted.entry())));
        long late = Math.max(0, ChronoUnit.DAYS.between(counted.dueDate(), counted.receivedOn()));
        line.setDaysLate((int) late);
        line.setLateShare(rules.lateShare(late));
        line.setCorrection(counted.receivedOn().isBefore(month.atDay(1)));
        return line;
    }

    private static BigDecimal excessInHome(BigDecimal amount, BigDecimal received, BigDecimal excess) {
        return excess.multiply(received)
                .divide(amount.negate(), MathContext.DECIMAL64)
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
