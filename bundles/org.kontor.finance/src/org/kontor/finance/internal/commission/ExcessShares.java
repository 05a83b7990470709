package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kontor.finance.EntryKind;
import org.kontor.persistence.UnitOfWork;

/**
 * How much of the money on each entry lies above company price. An invoice's excess is the sum over its lines of what
 * was billed above the company price of that time; lines sold below it take nothing away. Each entry has its share of it,
 * computed over all that was paid until then, so that the shares of a paid invoice add up to its excess to the cent.
 */
final class ExcessShares {

    private static final int AT_ONCE = 500;
    private static final int DECIMALS = 2;

    /** Kinds of entries by which an invoice is paid, or is so no longer. */
    private static final List<EntryKind> MONEY = List.of(EntryKind.WRITE_OFF, EntryKind.REVERSAL, EntryKind.OFFSET);

    private final Map<Long, BigDecimal> byEntry = new HashMap<>();
    private final Map<Long, BigDecimal> totals = new HashMap<>();
    private final Map<Long, BigDecimal> excesses = new HashMap<>();

    private ExcessShares() {}

    /** The shares of all entries of some invoices, as parts of the entry's amount in the document's currency. */
    static ExcessShares of(UnitOfWork uow, Collection<Long> invoices) {
        ExcessShares shares = new ExcessShares();
        List<Long> ids = new ArrayList<>(new TreeSet<>(invoices));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            shares.add(uow, ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return shares;
    }

    /** What of the entry's amount lies above company price, in the document's currency. */
    BigDecimal of(long entry) {
        return byEntry.getOrDefault(entry, BigDecimal.ZERO);
    }

    /** What of a part of an invoice lies above company price, in the document's currency. */
    BigDecimal part(long invoice, BigDecimal part) {
        return share(
                excesses.getOrDefault(invoice, BigDecimal.ZERO), part, totals.getOrDefault(invoice, BigDecimal.ZERO));
    }

    private void add(UnitOfWork uow, List<Long> invoices) {
        uow.query(Object[].class, "SELECT i.id, i.total FROM Invoice i WHERE i.id IN ?1", invoices)
                .forEach(row -> totals.put((Long) row[0], (BigDecimal) row[1]));
        Map<Long, BigDecimal> excess = excess(uow, invoices);
        excesses.putAll(excess);
        Map<Long, BigDecimal> paid = new HashMap<>();
        for (Object[] row : uow.query(
                Object[].class,
                "SELECT e.id, e.invoiceId, e.amount FROM ReceivableEntry e WHERE e.kind IN ?2"
                        + " AND e.invoiceId IN ?1 ORDER BY e.id",
                invoices,
                MONEY)) {
            long invoice = (Long) row[1];
            BigDecimal before = paid.getOrDefault(invoice, BigDecimal.ZERO);
            BigDecimal after = before.subtract((BigDecimal) row[2]);
            paid.put(invoice, after);
            BigDecimal whole = excess.getOrDefault(invoice, BigDecimal.ZERO);
            BigDecimal total = totals.get(invoice);
            byEntry.put((Long) row[0], share(whole, after, total).subtract(share(whole, before, total)));
        }
    }

    /** Lines and prices are read by keys, one after the other: joined, Derby would go through all lines for each part. */
    private static Map<Long, BigDecimal> excess(UnitOfWork uow, List<Long> invoices) {
        List<Object[]> lines = uow.query(
                Object[].class,
                "SELECT l.invoice.id, l.amount, l.quantity, l.orderLineId FROM InvoiceLine l WHERE l.invoice.id IN ?1",
                invoices);
        Map<Long, BigDecimal> prices = prices(
                uow,
                lines.stream().map(line -> (Long) line[3]).distinct().sorted().toList());
        Map<Long, BigDecimal> excess = new HashMap<>();
        for (Object[] line : lines) {
            Optional.ofNullable(prices.get((Long) line[3]))
                    .ifPresent(price -> excess.merge((Long) line[0], above(line, price), BigDecimal::add));
        }
        return excess;
    }

    /** The company prices of order lines at the time of the order. */
    private static Map<Long, BigDecimal> prices(UnitOfWork uow, List<Long> orderLines) {
        Map<Long, BigDecimal> prices = new HashMap<>();
        for (int from = 0; from < orderLines.size(); from += AT_ONCE) {
            uow.query(
                            Object[].class,
                            "SELECT o.id, o.listPrice FROM SalesOrderLine o WHERE o.id IN ?1",
                            orderLines.subList(from, Math.min(from + AT_ONCE, orderLines.size())))
                    .forEach(row -> prices.put((Long) row[0], (BigDecimal) row[1]));
        }
        return prices;
    }

    private static BigDecimal above(Object[] line, BigDecimal companyPrice) {
        BigDecimal atCompanyPrice = ((BigDecimal) line[2]).multiply(companyPrice);
        return ((BigDecimal) line[1]).subtract(atCompanyPrice).max(BigDecimal.ZERO);
    }

    private static BigDecimal share(BigDecimal excess, BigDecimal paid, BigDecimal total) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : excess.multiply(paid).divide(total, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
