package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoice;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.Delivery;
import org.kontor.inventory.DeliveryLine;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Stock;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;

/**
 * One of several who take orders to cash at the same time, on the same customers and products. An order that the credit
 * rule holds waits and is reviewed again later; money is written off as proposed, against whosever invoice is the oldest.
 * Nothing but that rule, and a file that somebody else has just changed, may ever stop a rival: every other refusal comes
 * out as an exception.
 */
public final class Rival {

    static final String ORDERED = "ordered";
    static final String HELD = "held";
    static final String CYCLES = "cycles";
    static final String DELIVERED = "delivered";
    static final String INVOICED = "invoiced";
    static final String RECEIVED = "received";
    static final String NOTED = "noted";
    static final String TOLD = "told";

    private static final Actor ACTOR = Actor.system();
    private static final int MOST_LINES = 3;
    private static final int MOST_PIECES = 2;
    private static final int MOST_WAITING = 3;
    private static final int NOTE_EVERY = 4;

    /** The services of the desktop that the rival sits at. */
    public record Desk(
            Customers customers,
            Orders orders,
            CreditReviews credit,
            Stock stock,
            Deliveries deliveries,
            Invoicing invoices,
            Receipts receipts) {}

    private final Desk desk;
    private final RivalGround ground;
    private final Random random;
    private final LocalDate today;
    private final RivalTally tally = new RivalTally();
    private final Queue<Long> waiting = new ArrayDeque<>();

    /**
     * A rival.
     *
     * @param today the day on which everything happens
     * @param seed what it does is drawn from this
     */
    public Rival(Desk desk, RivalGround ground, LocalDate today, long seed) {
        this.desk = desk;
        this.ground = ground;
        this.today = today;
        this.random = new Random(seed);
    }

    /** Takes orders to cash for some time; ends with the last order that it began. */
    public RivalTally work(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            boolean again = !waiting.isEmpty() && (waiting.size() == MOST_WAITING || random.nextBoolean());
            long order = again ? waiting.remove() : submitted();
            if (step("3_credit", () -> desk.credit().review(ACTOR, order)).isWithinTerms()) {
                collect(order);
                tally.count(CYCLES);
            } else {
                tally.count(HELD);
                waiting.add(order);
            }
            if (random.nextInt(NOTE_EVERY) == 0) {
                writeInTheFile();
            }
        }
        return tally;
    }

    private <T> T step(String name, Callable<T> action) throws Exception {
        return tally.step(name).time(action);
    }

    private long submitted() throws Exception {
        long order = step("1_create", () -> desk.orders().create(ACTOR, draft()).id());
        step("2_submit", () -> {
            desk.orders().submit(ACTOR, order);
            return order;
        });
        tally.count(ORDERED);
        return order;
    }

    private SalesOrder draft() {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(
                ground.customers().get(random.nextInt(ground.customers().size())));
        draft.setOrderDate(today);
        List<Long> products = new ArrayList<>(ground.products());
        Collections.shuffle(products, random);
        for (Long product : products.subList(0, 1 + random.nextInt(Math.min(MOST_LINES, products.size())))) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(product);
            line.setQuantity(BigDecimal.valueOf(1L + random.nextInt(MOST_PIECES)));
            draft.getLines().add(line);
        }
        return draft;
    }

    private void collect(long order) throws Exception {
        step("4_reserve", () -> desk.stock().reserve(ACTOR, order));
        List<Pick> picks = desk.deliveries().suggest(ACTOR, order, ground.warehouse());
        int cut = random.nextInt(picks.size());
        if (cut > 0) {
            deliver(order, picks.subList(0, cut));
        }
        deliver(order, picks.subList(cut, picks.size()));
        Invoice invoice = step("6_invoice", () -> desk.invoices().invoice(ACTOR, order, today));
        tally.add(INVOICED, invoice.getTotal());
        Receipt draft = new Receipt();
        draft.setPayerId(invoice.getCustomerId());
        draft.setReceivedOn(today);
        draft.setAmount(invoice.getTotal());
        long receipt =
                step("7_receipt", () -> desk.receipts().create(ACTOR, draft).id());
        tally.add(RECEIVED, invoice.getTotal());
        step("8_write_off", () -> desk.receipts().writeOffProposed(ACTOR, receipt));
    }

    private void deliver(long order, List<Pick> picks) throws Exception {
        Delivery delivery =
                step("5_deliver", () -> desk.deliveries().deliver(ACTOR, order, ground.warehouse(), today, picks));
        delivery.getLines().stream().map(DeliveryLine::getQuantity).forEach(pieces -> tally.add(DELIVERED, pieces));
    }

    /** Two who change one file: the second is told, and nobody's change is lost. */
    private void writeInTheFile() throws Exception {
        try {
            step("9_edit_customer", () -> {
                Stored<Customer> read = desk.customers().load(ACTOR, ground.file());
                int before = Integer.parseInt(read.draft().getNote());
                read.draft().setNote(String.valueOf(before + 1));
                return desk.customers().update(ACTOR, read.id(), read.version(), read.draft());
            });
            tally.count(NOTED);
        } catch (StaleRecordException told) {
            tally.count(TOLD);
        }
    }
}
