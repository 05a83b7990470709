package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditQueue.Decided;
import org.kontor.finance.CreditReviews;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** Decides on the credit of an order with the figures in view. */
abstract class CreditAction extends BaseAction {

    /** The way of an order that goes on. */
    protected static final String APPROVE = "approve";

    private static final TextSource TEXTS = TextSource.beside(CreditAction.class);

    private final CreditReviews reviews;
    private final CreditQueue queue;
    private final String transition;
    private final RecordType<Decision> dialog;

    /**
     * A decision.
     *
     * @param transition the way the order takes; {@code <transition>} is the text of the button
     * @param dialog what is asked
     */
    protected CreditAction(
            CreditReviews reviews, CreditQueue queue, String transition, int order, RecordType<Decision> dialog) {
        super(
                transition + "Credit",
                Orders.TYPE,
                TEXTS.text(transition),
                order,
                "finance.credit",
                Set.of(SalesOrderState.CREDIT_REVIEW.name()));
        this.reviews = reviews;
        this.queue = queue;
        this.transition = transition;
        this.dialog = dialog;
    }

    @Override
    public final Optional<String> transition() {
        return Optional.of(transition);
    }

    @Override
    public final boolean asksFirst() {
        return true;
    }

    @Override
    public final void run(Workplace workplace, List<RecordRef> records) {
        RecordRef order = records.getFirst();
        workplace.load(
                label(),
                () -> reviews.figures(workplace.actor(), order.id()),
                figures -> workplace.ask(
                        label(),
                        TEXTS.text(figures.isWithinTerms() ? "within" : "beyond", figures.customerName()),
                        dialog,
                        Decision.on(figures),
                        decision -> {
                            decide(workplace, order, decision.note());
                            return Optional.of(order);
                        }));
    }

    /** By the queue, which looks at the figures again: they may have changed since the dialog was opened. */
    private void decide(Workplace workplace, RecordRef order, Optional<String> note) {
        Decided decided = queue.decide(workplace.actor(), List.of(order.id()), transition.equals(APPROVE), note)
                .getFirst();
        if (!decided.done()) {
            throw new ProblemException(decided.said());
        }
    }
}
