package org.kontor.customers;

/** What is worth knowing of a customer before a contact (CUS-26, CUS-28). */
public enum Topic {
    NEED,
    PREFERENCE,
    CRITERION,
    DECISION,
    FEEDBACK,
    BACKGROUND,
    TEAM,
    COMPETITOR,
    STRATEGY,
    GOAL,
    STRENGTH
}
