package org.kontor.customers.evaluation;

/** How it went with a customer in a month (CUS-25). */
public enum Rating {
    BETTER,
    STEADY,
    WORSE,
    AT_RISK
}
