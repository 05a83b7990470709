package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceLists;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryLine;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** An inquiry becomes a quotation, its next version and an order by one button each (ORD-01, ORD-28). */
@ExtendWith(CleanLog.class)
class QuotingTest {

    private final Actor actor = Ui.workplace().actor();

    @BeforeEach
    void begin() {
        Ui.closeEditors();
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void anInquiryBecomesAnOrderWithoutTypingAgain() {
        Product product = product();
        long inquiry = inquiry(product);
        open(new RecordRef(Inquiries.TYPE, inquiry));
        Ui.click("step.makeQuotation");
        RecordRef first = inFront(Quotations.TYPE);
        assertThat(quotation(first).getNetTotal()).isEqualByComparingTo("180");
        assertThat(quotation(first).getLines().getFirst().getPriceSource()).isEqualTo("Quoted prices");

        Ui.click("step.send");
        Ui.waitFor("the quotation to be sent", () -> quotation(first).getState() == QuotationState.SENT);
        Ui.settle();
        Ui.click("step.reviseQuotation");
        Ui.waitFor("the next version", () -> Ui.workplace()
                .recordInFront()
                .filter(record -> record.type().equals(Quotations.TYPE) && !record.equals(first))
                .isPresent());
        Ui.settle();
        RecordRef second = inFront(Quotations.TYPE);
        assertThat(quotation(first).getState()).isEqualTo(QuotationState.REPLACED);
        assertThat(quotation(second).getRevision()).isEqualTo(2);

        Ui.type("field.terms", "Carriage paid");
        Ui.page().saveEditor(Ui.page().getActiveEditor(), false);
        Ui.waitFor("the terms", () -> "Carriage paid".equals(quotation(second).getTerms()));
        Ui.settle();
        Ui.click("step.send");
        Ui.waitFor("the version to be sent", () -> quotation(second).getState() == QuotationState.SENT);
        Ui.settle();
        Ui.click("step.orderQuotation");
        RecordRef order = inFront(Orders.TYPE);
        SalesOrder made = service(Orders.class).load(actor, order.id()).draft();
        assertThat(made.getQuotationId()).isEqualTo(second.id());
        assertThat(made.getNetTotal()).isEqualByComparingTo("180");
        assertThat(quotation(second).getState()).isEqualTo(QuotationState.ORDERED);
    }

    private Product product() {
        Products products = service(Products.class);
        Product draft = products.blank(actor);
        draft.setNumber("QUOTED-1");
        draft.setName("Gate valve");
        draft.setListPrice(new BigDecimal("100"));
        Product product = products.create(actor, draft).draft();
        PriceLists lists = service(PriceLists.class);
        PriceList list = lists.blank(actor);
        list.setName("Quoted prices");
        ListedPrice price = new ListedPrice();
        price.setProductId(product.getId());
        price.setFromQuantity(BigDecimal.TWO);
        price.setPrice(new BigDecimal("90"));
        list.getPrices().add(price);
        lists.create(actor, list);
        return product;
    }

    private long inquiry(Product product) {
        Customers customers = service(Customers.class);
        Customer customer = customers.blank(actor);
        customer.setName("Millstream Works Ltd.");
        Inquiries inquiries = service(Inquiries.class);
        Inquiry draft = inquiries.blank(actor);
        draft.setSubject("Valves");
        draft.setCustomerId(customers.create(actor, customer).id());
        InquiryLine line = new InquiryLine();
        line.setProductId(product.getId());
        line.setQuantity(BigDecimal.TWO);
        draft.getLines().add(line);
        return inquiries.create(actor, draft).id();
    }

    private static void open(RecordRef record) {
        Ui.workplace().openRecord(record);
        Ui.waitFor(
                "the editor",
                () -> Ui.workplace().recordInFront().filter(record::equals).isPresent());
        ready();
    }

    private static void ready() {
        Ui.waitFor("what the editor shows", () -> ((RecordEditor) Ui.page().getActiveEditor()).isReady());
        Ui.settle();
    }

    private static RecordRef inFront(String type) {
        Ui.waitFor("the editor of a " + type, () -> Ui.workplace()
                .recordInFront()
                .filter(record -> record.type().equals(type))
                .isPresent());
        ready();
        return Ui.workplace().recordInFront().orElseThrow();
    }

    private Quotation quotation(RecordRef record) {
        return service(Quotations.class).load(actor, record.id()).draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
