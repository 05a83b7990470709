package org.kontor.contracts.projects;

/** What is delivered in a project (ORD-27). */
public enum DeliverableKind {
    /** Products as they are. */
    GOODS,
    /** Work. */
    SERVICE,
    /** Products composed for the customer. */
    CONFIGURED
}
