package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.finance.Invoice;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ReturnedGoods.Waiting;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.returns.Returnable;
import org.kontor.persistence.record.Stored;

/** Acts at random through the services and tells a model what happened; an action is refused just when the model says so. */
final class RandomBusiness {

    private static final BigDecimal STOCK = new BigDecimal("1000000");
    private static final int WARM_UP = 12;

    final BusinessModel model;

    private final Chance chance;
    private final RandomMoney money;
    private final Billing billing;
    private final Company company;
    private final TakingBack back;
    private final List<Product> products = new ArrayList<>();

    RandomBusiness(Chance chance) {
        this.chance = chance;
        model = chance.model;
        billing = chance.billing;
        company = chance.company;
        money = new RandomMoney(chance);
        back = new TakingBack(billing);
        for (String number : List.of("P1", "P2", "P3")) {
            Product product = company.product(number, "100", Tracking.NONE);
            company.receive(billing.warehouse, product, STOCK.toPlainString(), null);
            products.add(product);
            model.stock.put(product.getId(), STOCK);
        }
    }

    /** One action; the first ones make sure that there is something to act on. */
    void act(int step, String where) {
        switch (step < WARM_UP ? step % 4 : chance.random.nextInt(18)) {
            case 0 -> order();
            case 1, 4, 5 -> deliver();
            case 2, 6, 7 -> invoice(where);
            case 3, 8 -> money.receipt(where);
            case 9 -> change();
            case 10, 11 -> takeBack(where);
            case 12, 13 -> money.writeOff(where);
            case 14 -> money.proposed(where);
            case 15 -> money.credit(where);
            case 16 -> money.reverse(where);
            default -> money.correct(where);
        }
    }

    private void order() {
        String currency = chance.one(Chance.CURRENCIES);
        SalesOrder draft = company.orders.blank(billing.seller);
        draft.setCustomerId(chance.one(chance.customers).getId());
        draft.setCurrency(currency);
        for (int i = chance.random.nextInt(3); i >= 0; i--) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(chance.one(products).getId());
            line.setQuantity(chance.some(9));
            line.setPrice(BigDecimal.valueOf(1 + chance.random.nextInt(99_999), 3));
            line.setDiscount(
                    chance.random.nextInt(3) == 0
                            ? BigDecimal.valueOf(chance.random.nextInt(4000), 4)
                            : BigDecimal.ZERO);
            draft.getLines().add(line);
        }
        long order = company.orders.create(billing.seller, draft).id();
        billing.accept(order);
        model.currencies.put(order, currency);
        company.order(order)
                .getLines()
                .forEach(line -> model.lines.put(
                        line.getId(),
                        new BusinessModel.Line(
                                order,
                                line.getProductId(),
                                currency,
                                line.getPrice().multiply(BigDecimal.ONE.subtract(line.getDiscount())),
                                line.getQuantity())));
    }

    private List<Long> undelivered() {
        return model.lines.entrySet().stream()
                .filter(l -> l.getValue().ordered.compareTo(l.getValue().delivered) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void deliver() {
        chance.any(undelivered()).ifPresent(line -> {
            BusinessModel.Line of = model.lines.get(line);
            BigDecimal quantity = chance.some(9).min(of.ordered.subtract(of.delivered));
            String number = company.deliveries
                    .deliver(
                            billing.store,
                            of.order,
                            billing.warehouse.getId(),
                            chance.today(),
                            List.of(new Pick(line, "", quantity)))
                    .getNumber();
            model.deliver(line, number, quantity);
        });
    }

    /** To who ordered, or to somebody else. */
    private void invoice(String where) {
        chance.any(List.copyOf(model.lines.values())).ifPresent(line -> {
            boolean possible = model.isBillable(line.order);
            long buyer = company.order(line.order).getCustomerId();
            long recipient =
                    chance.random.nextInt(4) == 0 ? chance.one(chance.customers).getId() : buyer;
            chance.tried(
                            where,
                            possible,
                            () -> recipient == buyer
                                    ? company.invoices.invoice(billing.finance, line.order, chance.today())
                                    : company.invoices.invoice(billing.finance, line.order, chance.today(), recipient))
                    .ifPresent(made -> model.invoice(line.order, made.getId(), recipient, chance.rate(line.currency)));
        });
    }

    /** More or less of a line that is not delivered in full; what grows is looked at again and let pass. */
    private void change() {
        chance.any(undelivered()).ifPresent(line -> {
            BusinessModel.Line of = model.lines.get(line);
            BigDecimal wanted = of.delivered.add(chance.some(9));
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

    /** Some of one or two pieces that a customer has, perhaps of several deliveries and invoices. */
    private void takeBack(String where) {
        chance.any(List.copyOf(model.lines.values())).ifPresent(chosen -> {
            List<Returnable> has = company.returns.returnable(billing.seller, chosen.order);
            BigDecimal reckoned = model.lines.values().stream()
                    .filter(line -> line.order == chosen.order)
                    .map(line -> line.delivered.subtract(line.returned))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(has.stream().map(Returnable::open).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(where)
                    .isEqualByComparingTo(reckoned);
            Map<Returnable, BigDecimal> wanted = new LinkedHashMap<>();
            for (int i = chance.random.nextInt(2); i >= 0; i--) {
                chance.any(has).ifPresent(piece -> wanted.put(piece, chance.some(5)));
            }
            boolean possible = wanted.entrySet().stream()
                    .allMatch(w -> w.getValue().compareTo(w.getKey().open()) <= 0);
            if (!wanted.isEmpty()) {
                chance.tried(where, possible, () -> back.pieces(chosen.order, wanted))
                        .ifPresent(goods -> comesIn(where, goods, wanted));
            }
        });
    }

    /** One of it is good again, and finance credits it when it was invoiced. */
    private void comesIn(String where, long goods, Map<Returnable, BigDecimal> wanted) {
        List<BusinessModel.Back> came = wanted.entrySet().stream()
                .map(w -> new BusinessModel.Back(
                        w.getKey().orderLineId(), w.getKey().deliveryNumber(), w.getValue()))
                .toList();
        model.takeBack(came);
        if (chance.random.nextBoolean()) {
            Waiting waiting =
                    company.returnedStock.waiting(billing.store, goods).getFirst();
            company.returnedStock.inspect(
                    billing.store,
                    goods,
                    List.of(waiting.verdict(BigDecimal.ONE, waiting.waiting().subtract(BigDecimal.ONE))));
            model.accept(waiting.productId(), BigDecimal.ONE);
        }
        chance.tried(
                        where,
                        model.areBilled(came),
                        () -> company.creditNotes.credit(billing.finance, goods, chance.today()))
                .ifPresent(notes -> {
                    Map<Long, List<BusinessModel.Back>> parts = model.byInvoice(came);
                    assertThat(notes).as(where).hasSameSizeAs(parts.keySet());
                    for (Invoice note : notes) {
                        long credited = note.getCreditsId();
                        model.credit(credited, parts.get(credited), note.getId());
                    }
                });
    }
}
