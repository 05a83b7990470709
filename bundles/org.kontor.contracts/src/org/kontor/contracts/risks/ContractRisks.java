package org.kontor.contracts.risks;

import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;

/** Watches contracts and projects in force, so that deviations are noticed early (CON-20). */
public interface ContractRisks {

    /** The setting: by so many points of a hundred progress may lie behind its plan. */
    String BEHIND_SETTING = "contracts.behindPoints";

    /** What counts until the company decides otherwise. */
    int BEHIND_POINTS = 20;

    /** The setting: from so many percent on a budget of a contract or project counts as used up. */
    String BUDGET_SETTING = "contracts.budgetShare";

    /** What counts until the company decides otherwise. */
    int BUDGET_PERCENT = 80;

    /**
     * What deviates of what the actor sees: first what is late or overrun, then what is told early, each with the longest first; needs {@code contracts.view}. Orders, projects and
     * budgets are told to who may see them.
     *
     * @param today the day on which it is asked
     * @param most how many of each kind are looked at
     */
    List<ContractRisk> of(Actor actor, LocalDate today, int most);

    /** The same as a table, to be exported and printed, amount and currency in columns of their own (INT-01). */
    ComputedTable table(Actor actor, LocalDate today, int most);
}
