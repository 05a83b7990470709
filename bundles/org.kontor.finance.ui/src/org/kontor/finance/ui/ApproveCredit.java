package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.CreditReviews;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on the credit of an order with the figures in view. */
@Component(service = RecordAction.class)
public final class ApproveCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ApproveCredit.class);
    private static final String TRANSITION = "approve";

    private final CreditReviews reviews;
    private final Workflow workflow;

    /** Over the credit reviews and the workflow. */
    @Activate
    public ApproveCredit(@Reference CreditReviews reviews, @Reference Workflow workflow) {
        super(
                "approveCredit",
                Orders.TYPE,
                TEXTS.text("approve"),
                10,
                "finance.credit",
                Set.of(SalesOrderState.CREDIT_REVIEW.name()));
        this.reviews = reviews;
        this.workflow = workflow;
    }

    @Override
    public Optional<String> transition() {
        return Optional.of(TRANSITION);
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef order = records.getFirst();
        workplace.load(
                label(),
                () -> reviews.figures(workplace.actor(), order.id()),
                figures -> workplace.ask(
                        label(),
                        TEXTS.text(figures.isWithinTerms() ? "within" : "beyond", figures.customerName()),
                        Decision.APPROVAL,
                        Decision.on(figures),
                        decision -> {
                            workflow.move(workplace.actor(), order, TRANSITION, decision.note());
                            return Optional.of(order);
                        }));
    }
}
