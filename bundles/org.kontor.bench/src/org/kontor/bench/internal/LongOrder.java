package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Component;

/** W13: an order of 200 lines is entered, opened, changed in one line and submitted. */
@Component(service = NamedWorkload.class)
public final class LongOrder implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int LINES = 200;
    private static final int RUNS = 20;

    @Override
    public String name() {
        return "W13";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        Customer draft = bench.customers().blank(ACTOR);
        draft.setName("Customer of long orders");
        long customer = bench.customers().create(ACTOR, draft).id();
        List<Product> products = products(bench);
        Timings create = new Timings();
        Timings open = new Timings();
        Timings change = new Timings();
        Timings submit = new Timings();
        for (int i = 0; i < RUNS; i++) {
            long order = create.time(() -> bench.orders().create(ACTOR, order(customer, products)))
                    .id();
            Stored<SalesOrder> stored = open.time(() -> bench.orders().load(ACTOR, order));
            stored.draft().getLines().get(LINES / 2).setQuantity(new BigDecimal("7"));
            change.time(() -> bench.orders().update(ACTOR, order, stored.version(), stored.draft()));
            submit.time(() -> {
                bench.orders().submit(ACTOR, order);
                return order;
            });
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("1_create", create.figures());
        figures.put("2_open", open.figures());
        figures.put("3_change_a_line", change.figures());
        figures.put("4_submit", submit.figures());
        return figures;
    }

    private static SalesOrder order(long customer, List<Product> products) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(customer);
        draft.setOrderDate(LocalDate.now());
        for (Product product : products) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(product.getId());
            line.setQuantity(BigDecimal.ONE);
            draft.getLines().add(line);
        }
        return draft;
    }

    private static List<Product> products(Bench bench) {
        return bench.units().change(ACTOR, "bench", uow -> {
            List<Product> products = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                Product draft = new Product();
                draft.setNumber("LONG-" + i);
                draft.setName("Product of long orders " + i);
                draft.setUnit("pcs");
                draft.setListPrice(new BigDecimal("19.90"));
                draft.setCurrency("CNY");
                products.add(bench.products().enter(uow, draft));
            }
            return products;
        });
    }
}
