package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReviews;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** W14: 5,000 orders wait for finance: the first page of the credit queue, a decision by rule, and by hand on many at once. */
@Component(service = NamedWorkload.class)
public final class WaitingOrders implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int ORDERS = 5000;
    private static final int CUSTOMERS = 100;
    private static final int BATCH = 100;
    private static final int RUNS = 20;
    private static final int PAGE = 100;
    private static final int TOGETHER = 20;

    private final CreditQueue queue;
    private final Workflow workflow;

    /** With the queue and the steps of documents. */
    @Activate
    public WaitingOrders(@Reference CreditQueue queue, @Reference Workflow workflow) {
        this.queue = queue;
        this.workflow = workflow;
    }

    @Override
    public String name() {
        return "W14";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        letTheRuleDecide(bench, "0");
        List<Long> orders = fill(bench);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("waiting", queue.count(ACTOR));
        figures.put("first_page", Timings.of(RUNS, () -> queue.waiting(ACTOR, 0, PAGE)));
        figures.put("last_page", Timings.of(RUNS, () -> queue.waiting(ACTOR, ORDERS - PAGE, PAGE)));
        figures.put("figures", Timings.of(RUNS, () -> bench.credit().figures(ACTOR, orders.getFirst())));
        Timings byRule = new Timings();
        Timings together = new Timings();
        for (int i = 0; i < RUNS; i++) {
            long one = orders.get(i);
            byRule.time(() -> bench.credit().review(ACTOR, one));
            int from = RUNS + i * TOGETHER;
            List<Long> many = orders.subList(from, from + TOGETHER);
            together.time(() -> queue.decide(ACTOR, many, true, Optional.of("known for years")));
        }
        figures.put("decision_by_rule", byRule.figures());
        figures.put("decision_on_" + TOGETHER, together.figures());
        letTheRuleDecide(bench, "1");
        return figures;
    }

    /** Where the rule lets pass what is within the terms, no such order ever waits. */
    private static void letTheRuleDecide(Bench bench, String value) {
        bench.units()
                .run(ACTOR, "bench", uow -> CompanySettings.beginWith(uow, CreditReviews.WITHIN_TERMS_PASS, value));
    }

    private List<Long> fill(Bench bench) {
        Product product = bench.units().change(ACTOR, "bench", uow -> {
            Product draft = new Product();
            draft.setNumber("QUEUE");
            draft.setName("Product of the credit queue");
            draft.setUnit("pcs");
            draft.setListPrice(BigDecimal.TEN);
            draft.setCurrency("CNY");
            return bench.products().enter(uow, draft);
        });
        List<Long> customers =
                IntStream.range(0, CUSTOMERS).mapToObj(i -> customer(bench, i)).toList();
        List<Long> orders = new ArrayList<>();
        for (int from = 0; from < ORDERS; from += BATCH) {
            int begin = from;
            orders.addAll(bench.units().change(ACTOR, "bench", uow -> IntStream.range(begin, begin + BATCH)
                    .mapToObj(i -> {
                        SalesOrder order = bench.orders().enter(uow, draft(customers.get(i % CUSTOMERS), product));
                        workflow.move(uow, new RecordRef(Orders.TYPE, order.getId()), "submit", Optional.empty());
                        return order.getId();
                    })
                    .toList()));
        }
        return orders;
    }

    private static SalesOrder draft(long customer, Product product) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(customer);
        draft.setOrderDate(LocalDate.now());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        line.setQuantity(BigDecimal.ONE);
        draft.getLines().add(line);
        return draft;
    }

    private static long customer(Bench bench, int number) {
        Customer draft = bench.customers().blank(ACTOR);
        draft.setName("Queue " + Rows.name(30_000_000L + number));
        Stored<Customer> stored = bench.customers().create(ACTOR, draft);
        bench.customers().grantCredit(ACTOR, stored.id(), stored.version(), new BigDecimal("1000000"), 30);
        return stored.id();
    }
}
