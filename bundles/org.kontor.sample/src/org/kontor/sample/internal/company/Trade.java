package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.inventory.Pick;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.entry.Promises;
import org.kontor.sample.internal.Modules;

/** The year's business day by day, each step by the person whose work it is. */
final class Trade {

    private static final int LONGEST_WAIT = 15;
    private static final int DAYS_UNREAD = 2;

    private record Event(LocalDate day, int rank, Runnable action) {}

    /** An order and what has become of it so far. */
    private static final class Deal {
        private final PlannedOrder plan;
        private long order;
        private Optional<Invoice> invoice = Optional.empty();
        private boolean paid;

        private Deal(PlannedOrder plan) {
            this.plan = plan;
        }
    }

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Assortment assortment;
    private final Random random;
    private final String[] reasons;
    private final List<String> sold = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private int receipts;

    Trade(Modules modules, Words words, Staff staff, Assortment assortment, Random random) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.assortment = assortment;
        this.random = random;
        this.reasons = words.rows("reasons").getFirst();
    }

    /** Does it all; tells {@code done} how many orders were taken. */
    void run(List<PlannedOrder> orders, Supply supply, LocalDate today, IntConsumer done) {
        List<Event> events = new ArrayList<>();
        supply.plan(orders).forEach(a -> events.add(new Event(a.day(), 0, () -> supply.receive(a))));
        events.add(new Event(today.minusDays(DAYS_UNREAD), 0, staff::readNotices));
        orders.stream().map(Deal::new).forEach(deals::add);
        Map<Client, List<Deal>> byClient = new LinkedHashMap<>();
        deals.forEach(d -> byClient.computeIfAbsent(d.plan.client(), c -> new ArrayList<>())
                .add(d));
        for (int i = 0; i < deals.size(); i++) {
            int number = i + 1;
            Deal deal = deals.get(i);
            PlannedOrder plan = deal.plan;
            events.add(new Event(plan.orderedOn(), 1, () -> {
                take(deal);
                done.accept(number);
            }));
            if (plan.ending().leaves()) {
                events.add(new Event(plan.deliveredOn(), 2, () -> deliver(deal)));
            }
            if (plan.ending().isInvoiced()) {
                events.add(new Event(plan.invoicedOn(), 3, () -> invoice(deal)));
                events.add(new Event(plan.paidOn(), 4, () -> pay(deal, byClient.get(plan.client()))));
            }
        }
        events.sort(Comparator.comparing(Event::day).thenComparingInt(Event::rank));
        events.stream().filter(e -> !e.day().isAfter(today)).forEach(e -> e.action()
                .run());
        advancePayments(today);
        deals.stream().filter(d -> d.plan.ending() == Ending.TO_DELIVER).forEach(this::promise);
    }

    private Actor seller(Deal deal) {
        return staff.seller(deal.plan.client().seller());
    }

    private void take(Deal deal) {
        PlannedOrder plan = deal.plan;
        deal.order = modules.orders().create(seller(deal), draft(plan)).id();
        if (plan.ending() == Ending.DRAFT) {
            return;
        }
        if (plan.ending() == Ending.CANCELLED_DRAFT) {
            move(seller(deal), deal.order, "cancel", reasons[4]);
            return;
        }
        modules.orders().submit(seller(deal), deal.order);
        switch (plan.ending()) {
            case SUBMITTED -> {}
            case OVER_LIMIT -> review(deal);
            case HELD -> refuse(deal);
            case RELEASED -> {
                refuse(deal);
                move(staff.manager(), deal.order, "release", reasons[3]);
            }
            default -> approve(deal);
        }
        promised(deal);
        if (plan.ending() == Ending.CANCELLED) {
            move(seller(deal), deal.order, "cancel", reasons[5]);
        }
    }

    /** The past was promised when it was accepted, not on the day on which the sample is made. */
    private void promised(Deal deal) {
        modules.units().run(Actor.system(), "sample", uow -> {
            SalesOrder order = modules.orders().get(uow, deal.order);
            if (order.getPromisedDate() != null) {
                Promises.keep(order, order.getRequiredDate());
            }
        });
    }

    private SalesOrder draft(PlannedOrder plan) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(plan.client().id());
        draft.setOrderDate(plan.orderedOn());
        draft.setRequiredDate(plan.orderedOn().plusDays(7L + random.nextInt(8)));
        draft.setShipCity(plan.client().draft().getCity());
        draft.setCustomerReference("PO-%02d%05d".formatted(plan.orderedOn().getYear() % 100, random.nextInt(100_000)));
        if (random.nextInt(5) == 0) {
            draft.setNote(Words.any(words.all("orderNotes"), random));
        }
        for (PlannedOrder.Line planned : plan.lines()) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(planned.item().id());
            line.setQuantity(new BigDecimal(planned.quantity()));
            line.setDiscount(planned.discount());
            if (random.nextInt(8) == 0) {
                line.setPrice(
                        planned.item().price().multiply(new BigDecimal("0.96")).setScale(2, RoundingMode.HALF_UP));
            }
            draft.getLines().add(line);
        }
        return draft;
    }

    /** The rule decides; where it does not let an order pass, a person does. */
    private void approve(Deal deal) {
        if (!review(deal)) {
            move(staff.finance(), deal.order, "approve", reasons[0]);
        }
    }

    private boolean review(Deal deal) {
        return modules.credit().review(staff.finance(), deal.order).isWithinTerms();
    }

    private void refuse(Deal deal) {
        boolean late = modules.credit().figures(staff.finance(), deal.order).oldestOverdueDays() > 0;
        move(staff.finance(), deal.order, "refuse", reasons[late ? 2 : 1]);
    }

    private void move(Actor actor, long order, String transition, String note) {
        modules.workflow().move(actor, new RecordRef(Orders.TYPE, order), transition, Optional.of(note));
    }

    private void deliver(Deal deal) {
        long warehouse = assortment.warehouse(deal.plan.client().warehouse());
        List<Pick> picks = modules.deliveries().suggest(staff.warehouse(), deal.order, warehouse);
        if (deal.plan.ending() == Ending.PART_DELIVERED) {
            picks = picks.subList(0, Math.max(1, picks.size() / 2));
        }
        modules.deliveries().deliver(staff.warehouse(), deal.order, warehouse, deal.plan.deliveredOn(), picks);
        picks.stream().map(Pick::lot).filter(lot -> !lot.isEmpty()).forEach(sold::add);
    }

    private void invoice(Deal deal) {
        deal.invoice = Optional.of(modules.invoices().invoice(staff.finance(), deal.order, deal.plan.invoicedOn()));
    }

    private void pay(Deal deal, List<Deal> ofClient) {
        if (deal.paid) {
            return;
        }
        if (deal.plan.ending() == Ending.OVERDUE_PART_PAID) {
            BigDecimal part = total(deal)
                    .multiply(BigDecimal.valueOf(30L + random.nextInt(40), 2))
                    .setScale(2, RoundingMode.HALF_UP);
            writeOff(receive(deal, deal.plan.paidOn(), part), Map.of(deal, part), deal.plan.paidOn());
        } else if (deal.plan.ending() == Ending.CLOSED) {
            payInFull(deal, ofClient);
        }
    }

    /** One transfer pays what the customer would pay in the next days anyway; now and then he pays too much. */
    private void payInFull(Deal deal, List<Deal> ofClient) {
        LocalDate day = deal.plan.paidOn();
        Map<Deal, BigDecimal> parts = new LinkedHashMap<>();
        for (Deal other : ofClient) {
            boolean soon = !other.plan.paidOn().isAfter(day.plusDays(LONGEST_WAIT));
            if (other.plan.ending() == Ending.CLOSED && other.invoice.isPresent() && !other.paid && soon) {
                parts.put(other, total(other));
                other.paid = true;
            }
        }
        BigDecimal amount = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (random.nextInt(20) == 0) {
            amount = amount.add(new BigDecimal(100 * (1 + random.nextInt(20))));
        }
        writeOff(receive(deal, day, amount), parts, day);
    }

    private static BigDecimal total(Deal deal) {
        return deal.invoice.orElseThrow().getTotal();
    }

    private long receive(Deal deal, LocalDate day, BigDecimal amount) {
        Receipt draft = new Receipt();
        draft.setPayerId(deal.plan.client().id());
        draft.setReceivedOn(day);
        draft.setAmount(amount);
        draft.setReference(Words.any(words.all("receiptReferences"), random));
        receipts++;
        return modules.receipts().create(staff.finance(), draft).id();
    }

    /** Booked on the day the money came in, or when the last of the invoices was written. */
    private void writeOff(long receipt, Map<Deal, BigDecimal> parts, LocalDate receivedOn) {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        parts.forEach((deal, amount) -> amounts.put(deal.invoice.orElseThrow().getId(), amount));
        LocalDate bookedOn = parts.keySet().stream()
                .map(deal -> deal.invoice.orElseThrow().getInvoiceDate())
                .reduce(receivedOn, (one, other) -> one.isAfter(other) ? one : other);
        modules.receipts().writeOff(staff.finance(), receipt, amounts, bookedOn);
    }

    /** Money of the last days that finance has not written off yet. */
    private void advancePayments(LocalDate today) {
        List<Deal> notDue =
                deals.stream().filter(d -> d.plan.ending() == Ending.NOT_DUE).toList();
        for (int i = 0; i < notDue.size(); i += 6) {
            receive(notDue.get(i), today.minusDays(i % 3), total(notDue.get(i)));
        }
    }

    private void promise(Deal deal) {
        if (random.nextInt(3) > 0) {
            modules.stock().reserve(staff.warehouse(), deal.order);
        }
    }

    /** The batch and serial numbers that customers have. */
    List<String> sold() {
        return sold;
    }

    /** An order and who sold it. */
    record Sale(long order, Actor seller) {}

    /** Orders that came so far, the oldest first. */
    List<Sale> salesOf(Ending ending) {
        return deals.stream()
                .filter(deal -> deal.plan.ending() == ending)
                .map(deal -> new Sale(deal.order, seller(deal)))
                .toList();
    }

    /** On which days orders came to their later states, as far as they came. */
    Map<Long, Map<String, LocalDate>> days() {
        Map<Long, Map<String, LocalDate>> days = new HashMap<>();
        deals.forEach(deal -> days.put(
                deal.order,
                Map.of(
                        SalesOrderState.PART_DELIVERED.name(), deal.plan.deliveredOn(),
                        SalesOrderState.DELIVERED.name(), deal.plan.deliveredOn(),
                        SalesOrderState.INVOICED.name(), deal.plan.invoicedOn(),
                        SalesOrderState.CLOSED.name(), deal.plan.paidOn())));
        return days;
    }

    int receipts() {
        return receipts;
    }

    /** Takes an order that was made from a contract through credit review. */
    void approve(SalesOrder order, Actor seller) {
        modules.orders().submit(seller, order.getId());
        boolean passed = modules.credit().review(staff.finance(), order.getId()).isWithinTerms();
        if (!passed
                && modules.orders().load(seller, order.getId()).draft().getState() == SalesOrderState.CREDIT_REVIEW) {
            move(staff.finance(), order.getId(), "approve", reasons[0]);
        }
    }
}
