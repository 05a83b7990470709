package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.Stored;

/** W3: order-to-cash cycles of five lines, one transaction a step, through the services a user's actions go through. */
final class OrderToCash implements Bench.Workload {

    static final int LINES = 5;

    private static final int CYCLES = 500;
    private static final int WARM_UP = 50;
    private static final Actor ACTOR = Actor.system();

    private final LocalDate today = LocalDate.now();
    private final Map<String, Timings> steps = new LinkedHashMap<>();

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        Warehouse warehouse =
                bench.units().change(ACTOR, "bench", uow -> bench.warehouses().byCode(uow, "BENCH", "Benchmark"));
        List<Product> products = products(bench, warehouse);
        Customer customer = customer(bench);
        for (int i = 0; i < WARM_UP; i++) {
            cycle(bench, customer, products, warehouse);
        }
        steps.clear();
        long begin = System.nanoTime();
        for (int i = 0; i < CYCLES; i++) {
            cycle(bench, customer, products, warehouse);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Map<String, Object> figures = new TreeMap<>();
        figures.put("cycles_per_second", Math.round(CYCLES / seconds * 10) / 10.0);
        steps.forEach((step, timings) -> figures.put(step, timings.figures()));
        Map<String, Object> byHand = new HandWrittenSql(bench.session().database(), CYCLES, WARM_UP).run();
        figures.put("plain_jdbc", byHand);
        figures.put(
                "ratio_to_plain_jdbc",
                Math.round(((Number) byHand.get("cycles_per_second")).doubleValue() / (CYCLES / seconds) * 100)
                        / 100.0);
        return figures;
    }

    private <T> T step(String name, Callable<T> action) throws Exception {
        return steps.computeIfAbsent(name, n -> new Timings()).time(action);
    }

    private void cycle(Bench bench, Customer customer, List<Product> products, Warehouse warehouse) throws Exception {
        long order = step(
                "1_create",
                () -> bench.orders().create(ACTOR, draft(customer, products)).id());
        step("2_submit", () -> {
            bench.orders().submit(ACTOR, order);
            return order;
        });
        step("3_credit", () -> bench.credit().review(ACTOR, order));
        step("4_reserve", () -> bench.stock().reserve(ACTOR, order));
        List<Pick> picks = bench.deliveries().suggest(ACTOR, order, warehouse.getId());
        step("5_deliver", () -> bench.deliveries().deliver(ACTOR, order, warehouse.getId(), today, picks));
        Invoice invoice = step("6_invoice", () -> bench.invoices().invoice(ACTOR, order, today));
        step("7_receipt_write_off", () -> bench.units().change(ACTOR, "bench", uow -> {
            Receipt draft = new Receipt();
            draft.setPayerId(customer.getId());
            draft.setReceivedOn(today);
            draft.setAmount(invoice.getTotal());
            Receipt receipt = bench.receipts().enter(uow, draft);
            bench.receipts().writeOff(uow, receipt.getId(), Map.of(invoice.getId(), invoice.getTotal()));
            return receipt.getId();
        }));
    }

    private SalesOrder draft(Customer customer, List<Product> products) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(customer.getId());
        draft.setOrderDate(today);
        for (Product product : products) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(product.getId());
            line.setQuantity(BigDecimal.ONE);
            draft.getLines().add(line);
        }
        return draft;
    }

    private static Customer customer(Bench bench) {
        Customer draft = new Customer();
        draft.setName("Benchmark order to cash");
        draft.setCurrency("CNY");
        Stored<Customer> stored = bench.customers().create(ACTOR, draft);
        return bench.customers()
                .grantCredit(ACTOR, stored.id(), stored.version(), new BigDecimal("1000000000"), 30)
                .draft();
    }

    private List<Product> products(Bench bench, Warehouse warehouse) {
        return bench.units().change(ACTOR, "bench", uow -> {
            List<Product> products = new ArrayList<>();
            GoodsReceipt receipt = new GoodsReceipt();
            receipt.setWarehouseId(warehouse.getId());
            receipt.setReceivedOn(today);
            for (int i = 0; i < LINES; i++) {
                Product draft = new Product();
                draft.setNumber("BENCH-" + i);
                draft.setName("Benchmark product " + i);
                draft.setUnit("pcs");
                draft.setListPrice(new BigDecimal("19.90"));
                draft.setCurrency("CNY");
                Product product = bench.products().enter(uow, draft);
                products.add(product);
                GoodsReceiptLine line = new GoodsReceiptLine();
                line.setProductId(product.getId());
                line.setQuantity(new BigDecimal("1000000"));
                receipt.getLines().add(line);
            }
            bench.goodsReceipts().enterAndBook(uow, receipt, MoveKind.RECEIPT);
            return products;
        });
    }
}
