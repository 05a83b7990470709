package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What business comes to, reckoned without documents, entries or states: quantities, and sums to the cent. It knows the rule of
 * rounding (what is billed or credited of a line until now, rounded once, less what was before) and nothing of the services.
 */
final class BusinessModel {

    /** A line of an order. */
    static final class Line {

        final long order;
        final BigDecimal price;
        BigDecimal ordered;
        BigDecimal delivered = BigDecimal.ZERO;
        BigDecimal invoiced = BigDecimal.ZERO;
        BigDecimal returned = BigDecimal.ZERO;

        Line(long order, BigDecimal price, BigDecimal ordered) {
            this.order = order;
            this.price = price;
            this.ordered = ordered;
        }

        private BigDecimal billed(BigDecimal quantity) {
            return cents(price.multiply(quantity));
        }
    }

    /** What an invoice billed of a line, and what was credited of it. */
    private static final class Billed {

        private BigDecimal quantity = BigDecimal.ZERO;
        private BigDecimal amount = BigDecimal.ZERO;
        private BigDecimal back = BigDecimal.ZERO;

        private BigDecimal credited(BigDecimal until) {
            return until.compareTo(quantity) == 0
                    ? amount
                    : cents(amount.multiply(until).divide(quantity, MathContext.DECIMAL64));
        }
    }

    final Map<Long, Line> lines = new LinkedHashMap<>();
    final Map<Long, BigDecimal> invoices = new TreeMap<>();
    final Map<Long, BigDecimal> credits = new TreeMap<>();
    final Map<Long, BigDecimal> receipts = new TreeMap<>();
    final Map<Long, BigDecimal> paid = new TreeMap<>();
    final Map<Long, Long> orders = new HashMap<>();
    private final Map<String, Long> billedBy = new HashMap<>();
    private final Map<String, Billed> billed = new HashMap<>();
    BigDecimal stock;

    BusinessModel(BigDecimal stock) {
        this.stock = stock;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    void deliver(long line, String delivery, BigDecimal quantity) {
        Line of = lines.get(line);
        of.delivered = of.delivered.add(quantity);
        stock = stock.subtract(quantity);
        billedBy.put(line + delivery, 0L);
    }

    boolean isBillable(long order) {
        return lines.values().stream().anyMatch(l -> l.order == order && l.delivered.compareTo(l.invoiced) > 0);
    }

    /** Bills all that was delivered of an order; answers the total. */
    BigDecimal invoice(long order, long invoice) {
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Long, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (line.order == order && line.delivered.compareTo(line.invoiced) > 0) {
                Billed part = new Billed();
                part.quantity = line.delivered.subtract(line.invoiced);
                part.amount = line.billed(line.delivered).subtract(line.billed(line.invoiced));
                billed.put(invoice + "/" + entry.getKey(), part);
                billedBy.replaceAll((delivered, by) ->
                        delivered.startsWith(entry.getKey() + "DN") && by == 0L ? Long.valueOf(invoice) : by);
                line.invoiced = line.delivered;
                total = total.add(part.amount);
            }
        }
        invoices.put(invoice, total);
        orders.put(invoice, order);
        return total;
    }

    void takeBack(long line, BigDecimal quantity) {
        lines.get(line).returned = lines.get(line).returned.add(quantity);
    }

    void accept(BigDecimal quantity) {
        stock = stock.add(quantity);
    }

    boolean isBilled(long line, String delivery) {
        return billedBy.get(line + delivery) != 0L;
    }

    /** Credits goods that came back out of a delivery; answers the total. */
    BigDecimal credit(long line, String delivery, BigDecimal quantity, long note) {
        long invoice = billedBy.get(line + delivery);
        Billed part = billed.get(invoice + "/" + line);
        BigDecimal before = part.credited(part.back);
        part.back = part.back.add(quantity);
        BigDecimal amount = part.credited(part.back).subtract(before);
        BigDecimal unpaid = amount.min(invoices.get(invoice));
        invoices.merge(invoice, unpaid.negate(), BigDecimal::add);
        credits.put(note, amount.subtract(unpaid));
        orders.put(note, orders.get(invoice));
        pay(invoice, unpaid.subtract(amount));
        return amount;
    }

    void writeOff(long receipt, long invoice, BigDecimal amount) {
        receipts.merge(receipt, amount.negate(), BigDecimal::add);
        settle(invoice, amount);
    }

    void offset(long note, long invoice, BigDecimal amount) {
        credits.merge(note, amount.negate(), BigDecimal::add);
        settle(invoice, amount);
    }

    void refund(long note, BigDecimal amount) {
        credits.merge(note, amount.negate(), BigDecimal::add);
    }

    private void settle(long invoice, BigDecimal amount) {
        invoices.merge(invoice, amount.negate(), BigDecimal::add);
        pay(invoice, amount);
    }

    private void pay(long invoice, BigDecimal amount) {
        paid.merge(orders.get(invoice), amount, BigDecimal::add);
    }
}
