package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;

/** Shortens the way to an invoice for tests of finance: one product in plenty, orders that finance lets pass. */
final class Billing {

    final Company company;
    final Actor seller;
    final Actor finance;
    final Actor store;
    final Product product;
    final Warehouse warehouse;

    Billing(Company company) {
        this.company = company;
        company.setUp();
        seller = company.user("li", "sales", "Sales");
        finance = company.user("zhao", "finance", "Finance");
        store = company.user("chen", "warehouse", "Warehouse");
        product = company.product("A", "100", Tracking.NONE);
        warehouse = company.warehouse("GZ");
        company.receive(warehouse, product, "1000000", null);
    }

    private Billing(Billing other, Actor seller) {
        company = other.company;
        this.seller = seller;
        finance = other.finance;
        store = other.store;
        product = other.product;
        warehouse = other.warehouse;
    }

    /** The same business, done by somebody else. */
    Billing by(Actor colleague) {
        return new Billing(this, colleague);
    }

    Customer customer(String name) {
        return company.customer(seller, name, "1000000", 30);
    }

    /** An order over an amount in a currency, accepted. */
    long order(Customer customer, String currency, String amount) {
        SalesOrder draft = company.orders.blank(seller);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(new BigDecimal(amount));
        draft.getLines().add(line);
        long order = company.orders.create(seller, draft).id();
        accept(order);
        return order;
    }

    void accept(long order) {
        company.orders.submit(seller, order);
        company.credit.review(finance, order);
        if (company.order(order).getState() == SalesOrderState.CREDIT_REVIEW) {
            company.workflow.move(finance, new RecordRef(Orders.TYPE, order), "approve", Optional.of("for the test"));
        }
    }

    /** What a foreign currency is worth from a day on. */
    void rate(String currency, LocalDate from, String value) {
        ExchangeRate draft = new ExchangeRate();
        draft.setCurrency(currency);
        draft.setValidFrom(from);
        draft.setRate(new BigDecimal(value));
        company.rates.create(finance, draft);
    }

    void deliver(long order, LocalDate day) {
        company.deliveries.deliver(store, order, warehouse.getId(), day, company.everything(order, warehouse));
    }

    Invoice invoice(Customer customer, String currency, String amount, LocalDate day) {
        long order = order(customer, currency, amount);
        deliver(order, day);
        return company.invoices.invoice(finance, order, day);
    }

    Invoice invoice(Customer customer, String amount) {
        return invoice(customer, "CNY", amount, company.read(uow -> uow.today()));
    }

    /** Money from a customer. */
    long receipt(Customer payer, String currency, String amount, String reference) {
        Receipt draft = company.receipts.blank(finance);
        draft.setPayerId(payer == null ? null : payer.getId());
        draft.setCurrency(currency);
        draft.setAmount(new BigDecimal(amount));
        draft.setReference(reference);
        return company.receipts.create(finance, draft).id();
    }

    Receipt receipt(long id) {
        return company.receipts.load(finance, id).draft();
    }

    Invoice invoice(long id) {
        return company.invoices.load(Actor.system(), id).draft();
    }
}
