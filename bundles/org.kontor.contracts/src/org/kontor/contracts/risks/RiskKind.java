package org.kontor.contracts.risks;

import org.kontor.contracts.internal.risks.RisksText;
import org.kontor.kernel.text.Text;

/** In what a contract or project in force deviates from what was agreed or planned, or soon will (CON-20). */
public enum RiskKind {
    /** A settlement is not paid and its day has passed. */
    OVERDUE,
    /** The contract has ended and is not completed. */
    ENDED,
    /** Goods were to be delivered. */
    GOODS_LATE,
    /** Goods are to be delivered within a week. */
    GOODS_SOON,
    /** A step was to be done. */
    STEP_LATE,
    /** A step is to be done within a week. */
    STEP_SOON,
    /** Fewer steps of the contract are done than its plan says. */
    STEPS_BEHIND,
    /** The project has progressed less than its plan, or the time that has passed, says. */
    PROJECT_BEHIND,
    /** The project costs more than it sells. */
    COSTLY,
    /** Most of the budget of the contract or project is used up. */
    BUDGET_USED,
    /** More is spent than the budget of the contract or project holds. */
    BUDGET_OVERRUN;

    /** What users call it. */
    public Text label() {
        return RisksText.of("RiskKind." + name());
    }

    /** Whether it tells early: nothing is late or overrun yet. */
    public boolean isEarly() {
        return switch (this) {
            case GOODS_SOON, STEP_SOON, STEPS_BEHIND, PROJECT_BEHIND, COSTLY, BUDGET_USED -> true;
            case OVERDUE, ENDED, GOODS_LATE, STEP_LATE, BUDGET_OVERRUN -> false;
        };
    }
}
