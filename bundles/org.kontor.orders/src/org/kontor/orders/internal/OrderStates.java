package org.kontor.orders.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.DocumentState;
import org.kontor.process.Transition;

/** The states of a sales order and the ways between them, as data. */
final class OrderStates {

    static final List<DocumentState> STATES = List.of(
            state(SalesOrderState.DRAFT, 0, "orders"),
            state(SalesOrderState.CREDIT_REVIEW, 1, "finance"),
            state(SalesOrderState.TO_DELIVER, 2, "inventory"),
            state(SalesOrderState.PART_DELIVERED, 3, "inventory"),
            state(SalesOrderState.DELIVERED, 4, "finance"),
            state(SalesOrderState.INVOICED, 5, "finance"),
            state(SalesOrderState.CLOSED, 6, ""),
            state(SalesOrderState.HELD, -1, "orders"),
            state(SalesOrderState.CANCELLED, -1, ""));

    static final List<Transition> TRANSITIONS = List.of(
            byHand("submit", SalesOrderState.DRAFT, SalesOrderState.CREDIT_REVIEW, "orders.submit"),
            skipped("approve", SalesOrderState.CREDIT_REVIEW, SalesOrderState.TO_DELIVER, "finance.credit", true),
            withNote("refuse", SalesOrderState.CREDIT_REVIEW, SalesOrderState.HELD, "finance.credit"),
            byHand("resubmit", SalesOrderState.HELD, SalesOrderState.CREDIT_REVIEW, "orders.submit"),
            withNote("release", SalesOrderState.HELD, SalesOrderState.TO_DELIVER, "orders.release"),
            byService("deliverPart", SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED, "inventory.edit"),
            skipped("deliver", SalesOrderState.TO_DELIVER, SalesOrderState.DELIVERED, "inventory.edit", false),
            byService("deliver", SalesOrderState.PART_DELIVERED, SalesOrderState.DELIVERED, "inventory.edit"),
            skipped("invoice", SalesOrderState.DELIVERED, SalesOrderState.INVOICED, "finance.edit", false),
            skipped("settle", SalesOrderState.INVOICED, SalesOrderState.CLOSED, "finance.edit", false),
            withNote("cancel", SalesOrderState.DRAFT, SalesOrderState.CANCELLED, "orders.submit"),
            withNote("cancel", SalesOrderState.HELD, SalesOrderState.CANCELLED, "orders.submit"),
            withNote("cancel", SalesOrderState.TO_DELIVER, SalesOrderState.CANCELLED, "orders.submit"));

    private OrderStates() {}

    private static DocumentState state(SalesOrderState state, int step, String module) {
        return new DocumentState(
                state.name(),
                OrdersText.of("SalesOrderState." + state.name()),
                step,
                Optional.of(module).filter(m -> !m.isEmpty()));
    }

    private static Transition byHand(String id, SalesOrderState from, SalesOrderState to, String permission) {
        return transition(id, from, to, permission, false, true, false);
    }

    private static Transition withNote(String id, SalesOrderState from, SalesOrderState to, String permission) {
        return transition(id, from, to, permission, true, true, false);
    }

    private static Transition byService(String id, SalesOrderState from, SalesOrderState to, String permission) {
        return transition(id, from, to, permission, false, false, false);
    }

    private static Transition skipped(
            String id, SalesOrderState from, SalesOrderState to, String permission, boolean byHand) {
        return transition(id, from, to, permission, false, byHand, true);
    }

    private static Transition transition(
            String id,
            SalesOrderState from,
            SalesOrderState to,
            String permission,
            boolean needsNote,
            boolean byHand,
            boolean skips) {
        return new Transition(
                id, OrdersText.of("transition." + id), from.name(), to.name(), permission, needsNote, byHand, skips);
    }
}
