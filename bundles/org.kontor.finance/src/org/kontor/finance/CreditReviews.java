package org.kontor.finance;

import java.util.List;
import org.kontor.kernel.actor.Actor;

/**
 * Credit review of orders by finance (R-13, P-01 step 6). A person approves or refuses through the workflow; the figures
 * are kept with the decision in any case.
 */
public interface CreditReviews {

    /** The setting: orders within the credit terms pass without a person's review, 1 for yes, 0 for no. */
    String WITHIN_TERMS_PASS = "finance.withinTermsPass";

    /** The figures for an order as they are now; needs {@code finance.credit} or {@code customers.view}. */
    CreditFigures figures(Actor actor, long orderId);

    /**
     * Lets rule R-13 decide on an order that waits: one within the terms is approved, any other stays in finance's queue. An
     * order that the rule let pass when it was submitted stays as it is.
     *
     * @return the figures; {@link CreditFigures#isWithinTerms()} tells whether it was approved
     * @throws org.kontor.kernel.problem.ProblemException when the order neither waits for a review nor was passed by the rule
     */
    CreditFigures review(Actor actor, long orderId);

    /** The decisions on an order, newest first. */
    List<CreditReview> decisions(Actor actor, long orderId);
}
