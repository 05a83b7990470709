package org.kontor.customers.selling;

/** Whom a rule gives a lead to (LED-01). */
public enum LeadAssignment {
    /** Nobody: the rule only scores or classifies. */
    NOBODY,
    /** One colleague. */
    PERSON,
    /** Who has the fewest open leads. */
    LEAST_BUSY,
    /** Whose last lead is the longest ago. */
    IN_TURN,
    /** Who is responsible for the lead's territory (LED-15). */
    TERRITORY,
    /** Who works in the lead's territory, in turn. */
    TERRITORY_IN_TURN
}
