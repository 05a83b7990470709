package org.kontor.contracts.expenses;

import java.math.BigDecimal;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** What departments may spend, for all modules (FIN-17, FIN-18). */
public interface Budgets extends RecordService<Budget> {

    /** The record type of budgets. */
    String TYPE = "budget";

    /**
     * How a budget stands.
     *
     * @param id the budget
     * @param title whose it is and what for
     * @param amount what may be spent, in the company's currency
     * @param spent what expenses have taken of it that were submitted and not refused
     * @param control what happens beyond it
     */
    record Standing(long id, String title, BigDecimal amount, BigDecimal spent, BudgetControl control) {

        /** What is left; negative when more was spent. */
        public BigDecimal left() {
            return amount.subtract(spent);
        }
    }

    /** The budgets of today that the actor sees, the tightest first; needs {@code budgets.view}. */
    List<Standing> running(Actor actor);
}
