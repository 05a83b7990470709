package org.kontor.workbench.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.PlatformUI;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.finance.Invoice;
import org.kontor.finance.Invoicing;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.Warehouse;
import org.kontor.inventory.Warehouses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;

/** Shortens the way to an invoice for tests that begin with one. */
final class SoldGoods {

    private final Actor actor;
    private final LocalDate day;

    /** Goods that are sold today. */
    SoldGoods(Actor actor) {
        this(actor, LocalDate.now());
    }

    /** Goods that were sold on a day. */
    SoldGoods(Actor actor, LocalDate day) {
        this.actor = actor;
        this.day = day;
    }

    /** Two pieces of a new product at 100 for a new customer, delivered and invoiced on the day. */
    Invoice invoice(String product, String customer) {
        return invoice(product, customer, buyer -> {});
    }

    /** The same for a customer of whom more is known. */
    Invoice invoice(String product, String customer, Consumer<Customer> known) {
        long productId = product(product);
        long place = warehouse(product);
        stock(productId, place);
        Customer buyer = service(Customers.class).blank(actor);
        buyer.setName(customer);
        known.accept(buyer);
        Orders orders = service(Orders.class);
        SalesOrder draft = orders.blank(actor);
        draft.setOrderDate(day);
        draft.setCustomerId(service(Customers.class).create(actor, buyer).id());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(productId);
        line.setQuantity(BigDecimal.TWO);
        draft.getLines().add(line);
        long order = orders.create(actor, draft).id();
        orders.submit(actor, order);
        service(Workflow.class).move(actor, new RecordRef(Orders.TYPE, order), "approve", Optional.of("known"));
        Deliveries deliveries = service(Deliveries.class);
        deliveries.deliver(actor, order, place, day, deliveries.suggest(actor, order, place));
        return service(Invoicing.class).invoice(actor, order, day);
    }

    private long product(String number) {
        Product product = service(Products.class).blank(actor);
        product.setNumber(number);
        product.setName("Product " + number);
        product.setListPrice(new BigDecimal("100"));
        return service(Products.class).create(actor, product).id();
    }

    private long warehouse(String name) {
        Warehouse warehouse = service(Warehouses.class).blank(actor);
        warehouse.setCode(name.substring(0, 3));
        warehouse.setName("Warehouse of " + name);
        return service(Warehouses.class).create(actor, warehouse).id();
    }

    private void stock(long product, long warehouse) {
        GoodsReceipts receipts = service(GoodsReceipts.class);
        GoodsReceipt receipt = receipts.blank(actor);
        receipt.setWarehouseId(warehouse);
        receipt.setReceivedOn(day);
        GoodsReceiptLine line = new GoodsReceiptLine();
        line.setProductId(product);
        line.setQuantity(BigDecimal.TEN);
        line.setUnitCost(BigDecimal.ONE);
        receipt.getLines().addAll(List.of(line));
        Stored<GoodsReceipt> stored = receipts.create(actor, receipt);
        receipts.book(actor, stored.id(), stored.version());
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
