package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kontor.finance.commission.CommissionLine;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.internal.commission.CountedMoney.Counted;
import org.kontor.finance.internal.commission.DueDays.Due;
import org.kontor.orders.cash.AgreedPayments.Plan;
import org.kontor.persistence.UnitOfWork;

/** Finds what a month's commission counts, and computes it line by line. */
final class MonthOfSales {

    private static final int DECIMALS = 2;
    private static final int AT_A_TIME = 500;

    private final UnitOfWork uow;
    private final YearMonth month;
    private final CommissionScheme scheme;
    private final CommissionRules rules;

    private final Agreements agreements;

    /** Finds the settlement plans of contracts. */
    @FunctionalInterface
    interface Agreements {

        /** The plans by the id of the contract. */
        Map<Long, Plan> of(Collection<Long> contracts);
    }

    MonthOfSales(UnitOfWork uow, YearMonth month, CommissionScheme scheme, Agreements agreements) {
        this.uow = uow;
        this.month = month;
        this.scheme = scheme;
        this.agreements = agreements;
        this.rules = new CommissionRules(scheme);
    }

    /**
     * The lines by salesperson.
     *
     * @param since money that came in earlier was settled before commission was computed here
     */
    Map<Long, List<CommissionLine>> lines(LocalDate since) {
        List<Counted> counted = CountedMoney.of(uow, since, month.atEndOfMonth());
        ExcessShares shares =
                ExcessShares.of(uow, counted.stream().map(Counted::paidInvoice).toList());
        Map<Long, CommissionLine> reversed = reversed(counted);
        Map<Long, CommissionLine> paid = paidBefore(counted);
        Map<Long, BigDecimal> rates = rates(counted);
        DueDays dueDays = DueDays.of(
                uow,
                rules,
                agreements.of(counted.stream()
                        .map(Counted::contract)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        NewCustomers newCustomers = new NewCustomers(
                uow, rules, since, counted.stream().map(Counted::customer).toList());
        Map<Long, List<CommissionLine>> lines = new TreeMap<>();
        for (Counted c : counted) {
            CommissionLine line = line(c, shares);
            Due due = dueDays.of(c);
            line.setDue(due.from(), due.until(), due.byPlan());
            line.setLate(due.days(), due.share());
            Optional<CommissionLine> original =
                    Optional.ofNullable(c.credited() == null ? reversed.get(c.reverses()) : paid.get(c.credited()));
            original.ifPresent(line::takeLatenessOf);
            if (c.credited() == null) {
                paid.put(c.invoice(), line);
                reversed.put(c.entry(), line);
            }
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

    /** The base rate of each salesperson: the band that the money of the month reaches. */
    private Map<Long, BigDecimal> rates(List<Counted> counted) {
        Map<Long, BigDecimal> received = new TreeMap<>();
        counted.forEach(c -> received.merge(c.seller(), c.inHome(), BigDecimal::add));
        received.replaceAll((seller, amount) -> rules.baseRate(amount));
        return received;
    }

    /** The lines of closed months whose money is taken back: it goes at the rates at which it came. */
    private Map<Long, CommissionLine> reversed(List<Counted> counted) {
        Map<Long, CommissionLine> lines = new HashMap<>();
        read(
                "SELECT l FROM CommissionLine l WHERE l.entryId IN ?1",
                counted.stream().map(Counted::reverses),
                line -> lines.put(line.getEntryId(), line));
        return lines;
    }

    /** The last lines of closed months on invoices whose goods came back: their commission goes as it came. */
    private Map<Long, CommissionLine> paidBefore(List<Counted> counted) {
        Map<Long, CommissionLine> lines = new HashMap<>();
        read(
                "SELECT l FROM CommissionLine l WHERE l.received > 0 AND l.invoiceId IN ?1 ORDER BY l.result.month, l.id",
                counted.stream().map(Counted::credited),
                line -> lines.put(line.getInvoiceId(), line));
        return lines;
    }

    private void read(String jpql, Stream<Long> keys, Consumer<CommissionLine> sink) {
        List<Long> ids = keys.filter(Objects::nonNull).distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            uow.query(CommissionLine.class, jpql, ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))
                    .forEach(sink);
        }
    }

    private CommissionLine line(Counted counted, ExcessShares shares) {
        BigDecimal received = counted.inHome();
        CommissionLine line = new CommissionLine();
        line.setEntryId(counted.entry());
        line.setInvoiceId(counted.invoice());
        line.setReceiptId(counted.receipt());
        line.setReceivedOn(counted.receivedOn());
        line.setReceived(received);
        BigDecimal excess = counted.credited() == null
                ? shares.of(counted.entry())
                : shares.part(counted.credited(), counted.amount()).negate();
        line.setExcess(excessInHome(counted.amount(), received, excess));
        line.setContractId(counted.contract());
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
