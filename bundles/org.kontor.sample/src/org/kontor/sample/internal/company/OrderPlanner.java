package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Decides beforehand what is ordered in the year, and how far each order comes. */
final class OrderPlanner {

    private static final int DAYS = 365;
    private static final BigDecimal[] DISCOUNTS = {
        BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.03"), new BigDecimal("0.05")
    };

    private final Random random;
    private final LocalDate today;
    private final List<Client> clients;
    private final List<Item> items;

    OrderPlanner(Random random, LocalDate today, List<Client> clients, List<Item> items) {
        this.random = random;
        this.today = today;
        this.clients = clients;
        this.items = items;
    }

    /** The orders of the year by day. */
    List<PlannedOrder> plan(int count) {
        List<PlannedOrder> orders = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            int share = Math.max(2, Math.round(ending.share() * count / 1000f));
            if (ending == Ending.CLOSED) {
                share = count - orders.size();
            }
            for (int i = 0; i < share; i++) {
                orders.add(order(ending, i, share));
            }
        }
        // first what stays within the limits: it decides how high the limits are
        orders.stream().filter(o -> !o.ending().isBeyondLimit()).forEach(o -> o.client()
                .plan(o.amount()));
        List<PlannedOrder> all = new ArrayList<>();
        for (PlannedOrder order : orders) {
            all.add(order.ending().isBeyondLimit() ? beyondLimit(order) : order);
        }
        all.sort(Comparator.comparing(PlannedOrder::orderedOn));
        return all;
    }

    private PlannedOrder order(Ending ending, int index, int of) {
        Client client = client(ending);
        LocalDate ordered;
        LocalDate delivered;
        LocalDate invoiced;
        LocalDate paid = today.plusDays(1);
        switch (ending) {
            case DRAFT, SUBMITTED -> ordered = ago(random.nextInt(4));
            case OVER_LIMIT, HELD -> ordered = ago(1 + random.nextInt(9));
            case RELEASED, TO_DELIVER -> ordered = ago(1 + random.nextInt(12));
            case PART_DELIVERED, DELIVERED -> ordered = ago(8 + random.nextInt(12));
            case CANCELLED, CANCELLED_DRAFT -> ordered = ago(15 + random.nextInt(DAYS - 15));
            case NOT_DUE -> ordered = ago(8 + random.nextInt(client.creditDays() - 10));
            case OVERDUE, OVERDUE_PART_PAID ->
                ordered = ago(client.creditDays() + 8 + 1 + Math.round(index * 119f / Math.max(1, of - 1)));
            default -> ordered = ago(40 + (int) (Math.pow(random.nextDouble(), 1.2) * (DAYS - 40)));
        }
        delivered = ordered.plusDays(2 + random.nextInt(5));
        invoiced = delivered.plusDays(random.nextInt(2));
        if (ending == Ending.OVERDUE || ending == Ending.OVERDUE_PART_PAID) {
            invoiced = ordered.plusDays(8);
            paid = invoiced.plusDays(client.creditDays() / 2L);
        } else if (ending == Ending.CLOSED) {
            paid = earlier(invoiced.plusDays(3L + random.nextInt(client.creditDays() + 12)), today);
        }
        return new PlannedOrder(client, ending, ordered, delivered, invoiced, paid, lines(ending));
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    /** Few customers order much, many order little. */
    private Client client(Ending ending) {
        int buyers = Math.max(1, clients.size() * 9 / 10);
        while (true) {
            int index = (int) (buyers * Math.pow(random.nextDouble(), 1.9));
            Client client = clients.get(Math.min(index, buyers - 1));
            if (client.creditDays() > 0 || !ending.needsCredit()) {
                return client;
            }
        }
    }

    private List<PlannedOrder.Line> lines(Ending ending) {
        int atLeast = ending == Ending.PART_DELIVERED ? 2 : 1;
        int count = atLeast + random.nextInt(4);
        Set<Item> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(Words.any(items, random));
        }
        return chosen.stream()
                .map(item -> new PlannedOrder.Line(
                        item, item.usualQuantity(random), DISCOUNTS[random.nextInt(DISCOUNTS.length)]))
                .toList();
    }

    /** The same order with so many pieces that it alone exceeds the customer's credit. */
    private static PlannedOrder beyondLimit(PlannedOrder order) {
        BigDecimal wanted = order.client().limit().multiply(new BigDecimal("1.2"));
        int times = wanted.divide(order.amount(), 0, RoundingMode.UP)
                .max(BigDecimal.ONE)
                .intValue();
        List<PlannedOrder.Line> lines = order.lines().stream()
                .map(l -> new PlannedOrder.Line(l.item(), l.quantity() * times, l.discount()))
                .toList();
        return new PlannedOrder(
                order.client(),
                order.ending(),
                order.orderedOn(),
                order.deliveredOn(),
                order.invoicedOn(),
                order.paidOn(),
                lines);
    }
}
