package org.kontor.customers.handover;

/**
 * A record that goes to a colleague.
 *
 * @param holding the record as it was listed
 * @param receiverId who gets it
 */
public record Move(Holding holding, long receiverId) {}
