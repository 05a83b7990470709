package org.kontor.orders.internal;

import org.kontor.orders.SalesOrderState;
import org.kontor.process.DocumentFlow;
import org.kontor.process.StateTone;

/** The states of a sales order and the ways between them, as data (P-01). */
final class OrderStates {

    private static final String ORDERS = "orders";
    private static final String FINANCE = "finance";
    private static final String INVENTORY = "inventory";
    private static final String SUBMIT = "orders.submit";
    private static final String RELEASE = "orders.release";
    private static final String CREDIT = "finance.credit";
    private static final String REVIEW = "orderReviews";
    private static final String ANSWER = "orderReviews.view";
    private static final String SHIP = "inventory.edit";
    private static final String PRICES = "prices.approve";
    private static final String BILL = "finance.edit";

    static final DocumentFlow<SalesOrderState> FLOW = DocumentFlow.of(SalesOrderState.class, OrdersText.SOURCE)
            .state(SalesOrderState.DRAFT, StateTone.NEUTRAL)
            .waitsFor(ORDERS)
            .state(SalesOrderState.CREDIT_REVIEW, StateTone.WAITING)
            .waitsFor(FINANCE)
            .state(SalesOrderState.TO_DELIVER, StateTone.WAITING)
            .waitsFor(INVENTORY)
            .state(SalesOrderState.PART_DELIVERED, StateTone.ACTIVE)
            .waitsFor(INVENTORY)
            .state(SalesOrderState.DELIVERED, StateTone.ACTIVE)
            .waitsFor(FINANCE)
            .state(SalesOrderState.INVOICED, StateTone.ACTIVE)
            .waitsFor(FINANCE)
            .awaits("payment")
            .state(SalesOrderState.CLOSED, StateTone.GOOD)
            .sideState(SalesOrderState.PRICE_REVIEW, StateTone.WAITING)
            .waitsFor("prices")
            .sideState(SalesOrderState.REVIEW, StateTone.WAITING)
            .waitsFor(REVIEW)
            .sideState(SalesOrderState.HELD, StateTone.BAD)
            .waitsFor(ORDERS)
            .sideState(SalesOrderState.CANCELLED, StateTone.DONE)
            .way("submit", SalesOrderState.DRAFT, SalesOrderState.CREDIT_REVIEW, SUBMIT)
            .way("submit", SalesOrderState.DRAFT, SalesOrderState.PRICE_REVIEW, SUBMIT)
            .way("approvePrice", SalesOrderState.PRICE_REVIEW, SalesOrderState.CREDIT_REVIEW, PRICES)
            .way("refusePrice", SalesOrderState.PRICE_REVIEW, SalesOrderState.HELD, PRICES)
            .needsNote()
            .way("approve", SalesOrderState.CREDIT_REVIEW, SalesOrderState.TO_DELIVER, CREDIT)
            .skips()
            .way("approve", SalesOrderState.CREDIT_REVIEW, SalesOrderState.REVIEW, CREDIT)
            .skips()
            .way("pass", SalesOrderState.CREDIT_REVIEW, SalesOrderState.TO_DELIVER, CREDIT)
            .byService()
            .way("pass", SalesOrderState.CREDIT_REVIEW, SalesOrderState.REVIEW, CREDIT)
            .byService()
            .way("agree", SalesOrderState.REVIEW, SalesOrderState.TO_DELIVER, ANSWER)
            .byService()
            .way("object", SalesOrderState.REVIEW, SalesOrderState.HELD, ANSWER)
            .needsNote()
            .byService()
            .way("refuse", SalesOrderState.CREDIT_REVIEW, SalesOrderState.HELD, CREDIT)
            .needsNote()
            .way("resubmit", SalesOrderState.HELD, SalesOrderState.CREDIT_REVIEW, SUBMIT)
            .way("resubmit", SalesOrderState.HELD, SalesOrderState.PRICE_REVIEW, SUBMIT)
            .way("release", SalesOrderState.HELD, SalesOrderState.TO_DELIVER, RELEASE)
            .needsNote()
            .way("release", SalesOrderState.HELD, SalesOrderState.REVIEW, RELEASE)
            .needsNote()
            .way("deliverPart", SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED, SHIP)
            .byService()
            .way("deliver", SalesOrderState.TO_DELIVER, SalesOrderState.DELIVERED, SHIP)
            .byService()
            .skips()
            .way("deliver", SalesOrderState.PART_DELIVERED, SalesOrderState.DELIVERED, SHIP)
            .byService()
            .way("invoice", SalesOrderState.DELIVERED, SalesOrderState.INVOICED, BILL)
            .byService()
            .skips()
            .way("settle", SalesOrderState.INVOICED, SalesOrderState.CLOSED, BILL)
            .byService()
            .skips()
            .way("reopen", SalesOrderState.CLOSED, SalesOrderState.INVOICED, BILL)
            .byService()
            .way("recheck", SalesOrderState.TO_DELIVER, SalesOrderState.CREDIT_REVIEW, AcceptedOrders.CHANGE)
            .byService()
            .way("recheck", SalesOrderState.TO_DELIVER, SalesOrderState.PRICE_REVIEW, AcceptedOrders.CHANGE)
            .byService()
            .way("recheck", SalesOrderState.PART_DELIVERED, SalesOrderState.CREDIT_REVIEW, AcceptedOrders.CHANGE)
            .byService()
            .way("recheck", SalesOrderState.PART_DELIVERED, SalesOrderState.PRICE_REVIEW, AcceptedOrders.CHANGE)
            .byService()
            .way("cancel", SalesOrderState.DRAFT, SalesOrderState.CANCELLED, SUBMIT)
            .needsNote()
            .way("cancel", SalesOrderState.PRICE_REVIEW, SalesOrderState.CANCELLED, SUBMIT)
            .needsNote()
            .way("cancel", SalesOrderState.REVIEW, SalesOrderState.CANCELLED, SUBMIT)
            .needsNote()
            .way("cancel", SalesOrderState.HELD, SalesOrderState.CANCELLED, SUBMIT)
            .needsNote()
            .way("cancel", SalesOrderState.TO_DELIVER, SalesOrderState.CANCELLED, SUBMIT)
            .needsNote()
            .build();

    private OrderStates() {}
}
