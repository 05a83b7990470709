package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.ReceivableEntry;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ReturnedGoods.Waiting;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.returns.Returnable;
import org.kontor.persistence.record.Stored;

/**
 * Random business: orders, changes, partial deliveries, invoices, returns, credit notes, receipts, write-offs, what is set off,
 * paid back and taken back. What the services allow the model does too, to the cent; what it says is impossible they refuse.
 */
class RandomBusinessIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int STEPS = 140;
    private static final BigDecimal STOCK = new BigDecimal("1000000");

    @TempDir
    Path home;

    private Company company;
    private Billing billing;
    private TakingBack back;
    private BusinessModel model;
    private Customer customer;
    private Random random;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void agreesWithTheModel(Databases kind) {
        long seed = Long.getLong("kontor.seed", 20260302L);
        random = new Random(seed);
        try (Company opened = new Company(kind, home)) {
            company = opened;
            billing = new Billing(company);
            back = new TakingBack(billing);
            model = new BusinessModel(STOCK);
            customer = billing.customer("One Ltd.");
            for (int step = 0; step < STEPS; step++) {
                int what = step < 8 ? step % 4 : random.nextInt(13);
                act(what, "seed " + seed + ", step " + step);
            }
            agrees("seed " + seed);
        }
    }

    private void act(int what, String where) {
        switch (what) {
            case 0 -> order();
            case 1, 4 -> deliver();
            case 2, 5 -> invoice(where);
            case 3 -> receipt();
            case 6 -> change();
            case 7, 8 -> takeBack(where);
            case 9, 10 -> money(where, false);
            case 11 -> money(where, true);
            default -> reverse(where);
        }
    }

    private BigDecimal some(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most));
    }

    private <T> Optional<T> any(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    private void order() {
        SalesOrder draft = company.orders.blank(billing.seller);
        draft.setCustomerId(customer.getId());
        for (int i = random.nextInt(3); i >= 0; i--) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(billing.product.getId());
            line.setQuantity(some(9));
            line.setPrice(BigDecimal.valueOf(1 + random.nextInt(99_999), 3));
            draft.getLines().add(line);
        }
        long order = company.orders.create(billing.seller, draft).id();
        billing.accept(order);
        company.order(order)
                .getLines()
                .forEach(line -> model.lines.put(
                        line.getId(), new BusinessModel.Line(order, line.getPrice(), line.getQuantity())));
    }

    private List<Long> undelivered() {
        return model.lines.entrySet().stream()
                .filter(l -> l.getValue().ordered.compareTo(l.getValue().delivered) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void deliver() {
        any(undelivered()).ifPresent(line -> {
            BusinessModel.Line of = model.lines.get(line);
            BigDecimal quantity = some(9).min(of.ordered.subtract(of.delivered));
            String number = company.deliveries
                    .deliver(
                            billing.store,
                            of.order,
                            billing.warehouse.getId(),
                            TODAY,
                            List.of(new Pick(line, "", quantity)))
                    .getNumber();
            model.deliver(line, number, quantity);
        });
    }

    private void invoice(String where) {
        any(List.copyOf(model.lines.values())).ifPresent(line -> {
            boolean possible = model.isBillable(line.order);
            Optional<Invoice> made =
                    tried(where, possible, () -> company.invoices.invoice(billing.finance, line.order, TODAY));
            made.ifPresent(invoice -> assertThat(invoice.getTotal())
                    .as(where)
                    .isEqualByComparingTo(model.invoice(line.order, invoice.getId())));
        });
    }

    /** More or less of a line that is not delivered in full; what grows is looked at again and let pass. */
    private void change() {
        any(undelivered()).ifPresent(line -> {
            BusinessModel.Line of = model.lines.get(line);
            BigDecimal wanted = of.delivered.add(some(9));
            Stored<SalesOrder> stored = company.orders.load(billing.seller, of.order);
            stored.draft().getLines().stream().filter(l -> l.getId() == line).forEach(l -> l.setQuantity(wanted));
            company.orders.update(billing.seller, of.order, stored.version(), stored.draft());
            if (company.order(of.order).getState() == SalesOrderState.CREDIT_REVIEW) {
                company.workflow.move(
                        billing.finance, new RecordRef(Orders.TYPE, of.order), "approve", Optional.of("it may grow"));
            }
            of.ordered = wanted;
        });
    }

    private void takeBack(String where) {
        any(List.copyOf(model.lines.values())).ifPresent(chosen -> {
            List<Returnable> has = company.returns.returnable(billing.seller, chosen.order);
            BigDecimal reckoned = model.lines.values().stream()
                    .filter(line -> line.order == chosen.order)
                    .map(line -> line.delivered.subtract(line.returned))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(has.stream().map(Returnable::open).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(where)
                    .isEqualByComparingTo(reckoned);
            any(has).ifPresent(piece -> {
                BigDecimal wanted = some(5);
                boolean possible = wanted.compareTo(piece.open()) <= 0;
                tried(where, possible, () -> back.piece(chosen.order, piece, wanted))
                        .ifPresent(goods -> comesIn(where, piece, wanted, goods));
            });
        });
    }

    /** Half of it is good again, and finance credits it when it was invoiced. */
    private void comesIn(String where, Returnable piece, BigDecimal quantity, long goods) {
        model.takeBack(piece.orderLineId(), quantity);
        Waiting waiting = company.returnedStock.waiting(billing.store, goods).getFirst();
        if (random.nextBoolean()) {
            company.returnedStock.inspect(
                    billing.store, goods, List.of(waiting.verdict(BigDecimal.ONE, quantity.subtract(BigDecimal.ONE))));
            model.accept(BigDecimal.ONE);
        }
        boolean possible = model.isBilled(piece.orderLineId(), piece.deliveryNumber());
        tried(where, possible, () -> company.creditNotes
                        .credit(billing.finance, goods, TODAY)
                        .getFirst())
                .ifPresent(note -> assertThat(note.getTotal().negate())
                        .as(where)
                        .isEqualByComparingTo(
                                model.credit(piece.orderLineId(), piece.deliveryNumber(), quantity, note.getId())));
    }

    private void receipt() {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(50_000), 2);
        model.receipts.put(billing.receipt(customer, "CNY", amount.toPlainString(), null), amount);
    }

    /** A receipt or a credit note, set against any invoice; or credit that is paid back. */
    private void money(String where, boolean ofCredit) {
        Map<Long, BigDecimal> from = ofCredit ? model.credits : model.receipts;
        Optional<Long> source = any(List.copyOf(from.keySet()));
        Optional<Long> target = any(List.copyOf(model.invoices.keySet()));
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        boolean refunds = ofCredit && random.nextInt(3) == 0;
        BigDecimal most =
                refunds ? from.get(source.get()) : from.get(source.get()).min(model.invoices.get(target.get()));
        BigDecimal amount = random.nextBoolean() ? most : BigDecimal.valueOf(random.nextInt(20_000), 2);
        boolean possible = amount.signum() > 0 && amount.compareTo(most) <= 0;
        Actor finance = billing.finance;
        tried(where, possible, () -> {
                    if (refunds) {
                        company.creditNotes.refund(finance, source.get(), amount, TODAY);
                    } else if (ofCredit) {
                        company.creditNotes.offset(finance, source.get(), Map.of(target.get(), amount));
                    } else {
                        company.receipts.writeOff(finance, source.get(), Map.of(target.get(), amount));
                    }
                    return amount;
                })
                .ifPresent(done -> {
                    if (refunds) {
                        model.refund(source.get(), done);
                    } else if (ofCredit) {
                        model.offset(source.get(), target.get(), done);
                    } else {
                        model.writeOff(source.get(), target.get(), done);
                    }
                });
    }

    private void reverse(String where) {
        List<ReceivableEntry> entries = new ArrayList<>();
        model.receipts.keySet().forEach(id -> entries.addAll(company.receipts.entriesOfReceipt(billing.finance, id)));
        model.credits.keySet().forEach(id -> entries.addAll(company.receipts.entries(billing.finance, id)));
        any(entries).ifPresent(entry -> {
            boolean taken =
                    entries.stream().anyMatch(e -> Long.valueOf(entry.getId()).equals(e.getReverses()));
            boolean possible = !taken
                    && List.of(EntryKind.WRITE_OFF, EntryKind.OFFSET, EntryKind.REFUND)
                            .contains(entry.getKind());
            tried(where, possible, () -> {
                        if (entry.getReceiptId() != null) {
                            company.receipts.reverse(billing.finance, entry.getId());
                        } else {
                            company.creditNotes.reverse(billing.finance, entry.getId());
                        }
                        return entry;
                    })
                    .ifPresent(this::takenBack);
        });
    }

    private void takenBack(ReceivableEntry entry) {
        BigDecimal amount = entry.getAmount();
        switch (entry.getKind()) {
            case WRITE_OFF -> model.writeOff(entry.getReceiptId(), entry.getInvoiceId(), amount);
            case OFFSET -> model.offset(entry.getInvoiceId(), entry.getPartnerId(), amount.negate());
            default -> model.refund(entry.getInvoiceId(), amount.negate());
        }
    }

    /** What an action answers; nothing when it was refused, which it is just when the model says so. */
    private static <T> Optional<T> tried(String where, boolean possible, Supplier<T> action) {
        try {
            T done = action.get();
            assertThat(possible).as(where).isTrue();
            return Optional.of(done);
        } catch (ProblemException refused) {
            assertThat(possible).as(where + ": " + refused.getMessage()).isFalse();
            return Optional.empty();
        }
    }

    private void agrees(String where) {
        model.invoices.forEach((id, open) ->
                assertThat(billing.invoice(id).getOpen()).as(where).isEqualByComparingTo(open));
        model.credits.forEach((id, credit) -> assertThat(company.creditNotes.credit(billing.finance, id))
                .as(where)
                .isEqualByComparingTo(credit));
        model.receipts.forEach((id, open) ->
                assertThat(billing.receipt(id).getOpen()).as(where).isEqualByComparingTo(open));
        model.paid.forEach((order, paid) ->
                assertThat(company.order(order).getPaidTotal()).as(where).isEqualByComparingTo(paid));
        assertThat(company.stock
                        .availability(billing.store, billing.product.getId())
                        .onHand())
                .as(where)
                .isEqualByComparingTo(model.stock);
        Map<Long, BigDecimal> billed = new HashMap<>();
        model.lines
                .values()
                .forEach(line -> billed.merge(line.order, line.ordered.subtract(line.invoiced), BigDecimal::add));
        billed.forEach((order, left) -> {
            SalesOrder stored = company.order(order);
            if (left.signum() == 0) {
                assertThat(stored.getInvoicedTotal()).as(where).isEqualByComparingTo(stored.getNetTotal());
            }
        });
        assertThat(company.violations()).as(where).isEmpty();
    }
}
