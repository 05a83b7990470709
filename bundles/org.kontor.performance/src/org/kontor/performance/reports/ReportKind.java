package org.kontor.performance.reports;

import org.kontor.process.measures.TimeStep;

/** On what a work report is. */
public enum ReportKind {
    /** A day. */
    DAILY(TimeStep.DAY),
    /** A week. */
    WEEKLY(TimeStep.WEEK),
    /** A month. */
    MONTHLY(TimeStep.MONTH);

    private final TimeStep step;

    ReportKind(TimeStep step) {
        this.step = step;
    }

    /** How long its period is. */
    public TimeStep step() {
        return step;
    }
}
