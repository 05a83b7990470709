package org.kontor.customers.activities;

/**
 * An activity in somebody's calendar.
 *
 * @param id the activity
 * @param userId in whose calendar it stands
 * @param kind what kind of activity it is
 * @param subject what it is about; only that the time is taken, where it is none of the actor's business
 * @param customer the customer's name, or nothing
 * @param slot when
 * @param done whether it has happened
 * @param version the version read, for changing it
 * @param open whether the actor may open it
 */
public record CalendarEntry(
        long id,
        long userId,
        ActivityKind kind,
        String subject,
        String customer,
        Slot slot,
        boolean done,
        int version,
        boolean open) {}
