package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.ReviewRules;
import org.kontor.process.reviews.Verdict;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;

/** Departments agree to orders in their list by one key, and object in the order (ORD-12). */
@ExtendWith(CleanLog.class)
class OrderReviewsTest {

    private final Orders orders = service(Orders.class);
    private final Actor actor = Ui.workplace().actor();
    private long rule;

    @BeforeEach
    void begin() {
        Ui.closeEditors();
        ReviewRule draft = rules().blank(actor);
        draft.setDepartment(ReviewDepartment.LEGAL);
        draft.setFromAmount(new BigDecimal("5000"));
        rule = rules().create(actor, draft).id();
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
        Stored<ReviewRule> stored = rules().load(actor, rule);
        stored.draft().setActive(false);
        rules().update(actor, rule, stored.version(), stored.draft());
    }

    @Test
    void manyAreAgreedToByOneKeyAndOneIsGivenBack() {
        Product product = product();
        long customer = customer();
        long first = order(customer, product);
        long second = order(customer, product);
        long third = order(customer, product);

        Ui.workplace().openRecord(new RecordRef(Orders.TYPE, third));
        Ui.waitFor("the order", () -> Records.editor().isReady());
        Ui.settle();
        Ui.answerAsked(() -> Ui.type("field.opinion", "Not at these terms"));
        Ui.click("step.objectToOrder");
        Ui.waitFor("the objection", () -> state(third) == SalesOrderState.HELD);
        Ui.settle();
        assertThat(Ui.find("step.agreeToOrder")).as("nobody is asked any more").isEmpty();
        Ui.closeEditors();

        Ui.navigate("orderReviews-legal");
        NatTable list = Ui.get("list.orderReviews", NatTable.class);
        ListEditor editor = (ListEditor) Ui.page().getActiveEditor();
        Ui.waitFor(
                "the orders", () -> editor.model().isCounted() && editor.model().size() == 2);
        Ui.settle();
        assertThat(Records.column("orderReviews", "verdict")).contains(Verdict.PENDING.name(), Verdict.OBJECTED.name());
        list.setFocus();
        press(list, SWT.MOD1, 'a');
        Ui.answerAsked(() -> Ui.type("field.opinion", "Usual terms"));
        press(list, SWT.NONE, 'a');
        Ui.waitFor(
                "the agreement",
                () -> state(first) == SalesOrderState.TO_DELIVER && state(second) == SalesOrderState.TO_DELIVER);
        Ui.waitFor("an empty list", () -> editor.model().size() == 0);
        assertThat(orders.load(actor, second).draft().getReviews())
                .extracting(review -> review.getOpinion())
                .containsExactly("Usual terms");
    }

    private static void press(NatTable list, int modifier, char key) {
        Event event = new Event();
        event.stateMask = modifier;
        event.keyCode = key;
        event.character = key;
        list.notifyListeners(SWT.KeyDown, event);
    }

    private SalesOrderState state(long order) {
        return orders.load(actor, order).draft().getState();
    }

    private ReviewRules rules() {
        return Ui.workplace()
                .records("orderReviewRule")
                .map(ReviewRules.class::cast)
                .orElseThrow();
    }

    private Product product() {
        Products products = service(Products.class);
        Product draft = products.blank(actor);
        draft.setNumber("REVIEWED-1");
        draft.setName("Reviewed valve");
        draft.setListPrice(new BigDecimal("6000"));
        return products.create(actor, draft).draft();
    }

    private long customer() {
        Customers customers = service(Customers.class);
        Customer draft = customers.blank(actor);
        draft.setName("Reviewed Ltd.");
        return customers.create(actor, draft).id();
    }

    private long order(long customer, Product product) {
        SalesOrder draft = orders.blank(actor);
        draft.setCustomerId(customer);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        draft.getLines().add(line);
        long id = orders.create(actor, draft).id();
        orders.submit(actor, id);
        service(Workflow.class).move(actor, new RecordRef(Orders.TYPE, id), "approve", Optional.of("Paid in advance"));
        assertThat(state(id)).isEqualTo(SalesOrderState.REVIEW);
        return id;
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
