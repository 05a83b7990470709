package org.kontor.contracts.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.RecordService;

/** What departments may spend, for all modules (FIN-17, FIN-18). */
public interface Budgets extends RecordService<Budget> {

    /** The record type of budgets. */
    String TYPE = "budget";

    /**
     * How a budget stands.
     *
     * @param id the budget
     * @param unitId the department or company whose it is
     * @param unit whose it is by name: the department, or the contract or project for which it may be spent
     * @param kind for which kind of expense, in the user's language
     * @param period the days on which money spent counts
     * @param amount what may be spent, in the company's currency
     * @param spent what expenses have taken of it that were submitted and not refused
     * @param control what happens beyond it
     */
    record Standing(
            long id,
            long unitId,
            String unit,
            String kind,
            Period period,
            BigDecimal amount,
            BigDecimal spent,
            BudgetControl control) {

        /** What is left; negative when more was spent. */
        public BigDecimal left() {
            return amount.subtract(spent);
        }
    }

    /** The budgets of a day that the actor sees, the tightest first; needs {@code budgets.view}. */
    List<Standing> running(Actor actor, LocalDate day);
}
