package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What business comes to, reckoned without documents, entries or states: quantities, and sums to the smallest unit of each
 * currency. It knows the rule of rounding (what is billed or credited of a line until now, rounded once, less what was before)
 * and nothing of the services; it shares no code with them, not even the decimals of a currency.
 */
final class BusinessModel {

    private static final Map<String, Integer> DECIMALS = Map.of("CNY", 2, "USD", 2, "JPY", 0, "KWD", 3);

    /** A line of an order. */
    static final class Line {

        final long order;
        final long product;
        final String currency;
        private final BigDecimal price;
        BigDecimal ordered;
        BigDecimal delivered = BigDecimal.ZERO;
        BigDecimal invoiced = BigDecimal.ZERO;
        BigDecimal returned = BigDecimal.ZERO;

        /** A line at a price after its discount. */
        Line(long order, long product, String currency, BigDecimal price, BigDecimal ordered) {
            this.order = order;
            this.product = product;
            this.currency = currency;
            this.price = price;
            this.ordered = ordered;
        }

        private BigDecimal worth(BigDecimal quantity) {
            return rounded(price.multiply(quantity), currency);
        }
    }

    /** What is owed by one invoice, what of a credit note is the customer's, or what of a receipt is not yet spent. */
    static final class Sum {

        final Long customer;
        final String currency;
        final long order;
        final BigDecimal total;
        final BigDecimal rate;
        final BigDecimal inHome;
        BigDecimal open;
        int touched;

        /** A sum of a customer, of whom nothing need be known. */
        Sum(Long customer, String currency, long order, BigDecimal total, BigDecimal rate, BigDecimal inHome) {
            this.customer = customer;
            this.currency = currency;
            this.order = order;
            this.total = total;
            this.rate = rate;
            this.inHome = inHome;
            this.open = total;
        }

        void spend(BigDecimal amount) {
            open = open.subtract(amount);
            touched++;
        }
    }

    /** What an invoice billed of a line, and what was credited of it. */
    private static final class Billed {

        private final BigDecimal quantity;
        private final BigDecimal amount;
        private final String currency;
        private BigDecimal back = BigDecimal.ZERO;

        private Billed(BigDecimal quantity, BigDecimal amount, String currency) {
            this.quantity = quantity;
            this.amount = amount;
            this.currency = currency;
        }

        private BigDecimal credited() {
            return part(amount, back, quantity, currency);
        }
    }

    /** Some of a delivery that came back. */
    record Back(long line, String delivery, BigDecimal quantity) {}

    final Map<Long, Line> lines = new LinkedHashMap<>();
    final Map<Long, String> currencies = new HashMap<>();
    final Map<Long, Sum> invoices = new TreeMap<>();
    final Map<Long, Sum> credits = new TreeMap<>();
    final Map<Long, Sum> receipts = new TreeMap<>();
    final Map<Long, Long> payers = new HashMap<>();
    final Map<Long, BigDecimal> paid = new TreeMap<>();
    final Map<Long, BigDecimal> stock = new HashMap<>();
    /** What was paid back, in the company's currency, by the entry that says so. */
    final Map<Long, BigDecimal> refunds = new HashMap<>();

    private final Map<String, Long> billedBy = new HashMap<>();
    private final Map<String, Billed> billed = new HashMap<>();
    private final Map<Long, BigDecimal> creditedOf = new HashMap<>();
    private final Map<String, BigDecimal> cash = new HashMap<>();

    static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(DECIMALS.get(currency), RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal part, BigDecimal whole, String currency) {
        return part.compareTo(whole) == 0
                ? amount
                : rounded(amount.multiply(part).divide(whole, MathContext.DECIMAL128), currency);
    }

    static BigDecimal inHome(BigDecimal amount, BigDecimal rate) {
        return rounded(amount.multiply(rate), "CNY");
    }

    void deliver(long line, String delivery, BigDecimal quantity) {
        Line of = lines.get(line);
        of.delivered = of.delivered.add(quantity);
        stock.merge(of.product, quantity.negate(), BigDecimal::add);
        billedBy.put(line + delivery, 0L);
    }

    boolean isBillable(long order) {
        return lines.values().stream().anyMatch(l -> l.order == order && l.delivered.compareTo(l.invoiced) > 0);
    }

    /** Bills all that was delivered of an order to somebody. */
    void invoice(long order, long invoice, long customer, BigDecimal rate) {
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Long, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (line.order == order && line.delivered.compareTo(line.invoiced) > 0) {
                BigDecimal amount = line.worth(line.delivered).subtract(line.worth(line.invoiced));
                billed.put(
                        invoice + "/" + entry.getKey(),
                        new Billed(line.delivered.subtract(line.invoiced), amount, line.currency));
                billedBy.replaceAll((delivered, by) ->
                        delivered.startsWith(entry.getKey() + "DN") && by == 0L ? Long.valueOf(invoice) : by);
                line.invoiced = line.delivered;
                total = total.add(amount);
            }
        }
        invoices.put(invoice, new Sum(customer, currencies.get(order), order, total, rate, inHome(total, rate)));
    }

    void takeBack(List<Back> goods) {
        goods.forEach(
                g -> lines.get(g.line).returned = lines.get(g.line).returned.add(g.quantity));
    }

    void accept(long product, BigDecimal quantity) {
        stock.merge(product, quantity, BigDecimal::add);
    }

    boolean areBilled(List<Back> goods) {
        return goods.stream().allMatch(g -> billedBy.get(g.line + g.delivery) != 0L);
    }

    /** Goods that came back, by the invoice that billed them, which is how many credit notes there are. */
    Map<Long, List<Back>> byInvoice(List<Back> goods) {
        Map<Long, List<Back>> parts = new TreeMap<>();
        goods.forEach(g -> parts.computeIfAbsent(billedBy.get(g.line + g.delivery), id -> new ArrayList<>())
                .add(g));
        return parts;
    }

    /** Credits goods of one invoice. */
    void credit(long invoiceId, List<Back> goods, long note) {
        Sum invoice = invoices.get(invoiceId);
        BigDecimal total = BigDecimal.ZERO;
        for (Back g : goods) {
            Billed part = billed.get(invoiceId + "/" + g.line);
            BigDecimal before = part.credited();
            part.back = part.back.add(g.quantity);
            total = total.add(part.credited()).subtract(before);
        }
        BigDecimal before = creditedOf.getOrDefault(invoiceId, BigDecimal.ZERO);
        creditedOf.put(invoiceId, before.add(total));
        BigDecimal inHome = invoice.total.signum() == 0
                ? BigDecimal.ZERO
                : part(invoice.inHome, before.add(total), invoice.total, "CNY")
                        .subtract(part(invoice.inHome, before, invoice.total, "CNY"));
        Sum credit = new Sum(invoice.customer, invoice.currency, invoice.order, total, invoice.rate, inHome);
        BigDecimal unpaid = total.min(invoice.open);
        invoice.spend(unpaid);
        credit.spend(unpaid);
        credits.put(note, credit);
        pay(invoice.order, unpaid.subtract(total));
    }

    /** Money comes in, perhaps for an order. */
    void receive(long receipt, Sum sum) {
        receipts.put(receipt, sum);
        payers.put(receipt, sum.customer);
        cash.merge(sum.currency, sum.inHome, BigDecimal::add);
        if (sum.order != 0) {
            pay(sum.order, sum.total);
        }
    }

    void takeBackReceipt(long receipt) {
        Sum sum = receipts.remove(receipt);
        payers.remove(receipt);
        cash.merge(sum.currency, sum.inHome.negate(), BigDecimal::add);
        if (sum.order != 0) {
            pay(sum.order, sum.total.negate());
        }
    }

    void writeOff(long receipt, long invoice, BigDecimal amount) {
        Sum sum = receipts.get(receipt);
        sum.spend(amount);
        settle(invoice, amount);
        payers.putIfAbsent(receipt, invoices.get(invoice).customer);
        if (sum.order != 0) {
            pay(sum.order, amount.negate());
        }
    }

    void offset(long note, long invoice, BigDecimal amount) {
        credits.get(note).spend(amount);
        settle(invoice, amount);
    }

    /** Pays credit back, worth so much in the company's currency; both negative when that is taken back. */
    void refund(long note, BigDecimal amount, BigDecimal inHome) {
        Sum credit = credits.get(note);
        credit.spend(amount);
        cash.merge(credit.currency, inHome.negate(), BigDecimal::add);
    }

    private void settle(long invoice, BigDecimal amount) {
        invoices.get(invoice).spend(amount);
        pay(invoices.get(invoice).order, amount);
    }

    private void pay(long order, BigDecimal amount) {
        paid.merge(order, amount, BigDecimal::add);
    }

    /** What a customer owes in a currency, less what is the customer's. */
    BigDecimal balance(long customer, String currency) {
        return sum(invoices, customer, currency).subtract(sum(credits, customer, currency));
    }

    /** What a payer has paid in a currency and nobody has set against anything. */
    BigDecimal unspent(long payer, String currency) {
        return receipts.entrySet().stream()
                .filter(r -> Long.valueOf(payer).equals(payers.get(r.getKey()))
                        && r.getValue().currency.equals(currency))
                .map(r -> r.getValue().open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Map<Long, Sum> sums, long customer, String currency) {
        return sums.values().stream()
                .filter(s -> s.customer == customer && s.currency.equals(currency))
                .map(s -> s.open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was billed less what was credited and what came in, in the company's currency, each at the rate of its day. */
    BigDecimal owedInHome(String currency) {
        return inHome(invoices, currency)
                .subtract(inHome(credits, currency))
                .subtract(cash.getOrDefault(currency, BigDecimal.ZERO));
    }

    private static BigDecimal inHome(Map<Long, Sum> sums, String currency) {
        return sums.values().stream()
                .filter(s -> s.currency.equals(currency))
                .map(s -> s.inHome)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
