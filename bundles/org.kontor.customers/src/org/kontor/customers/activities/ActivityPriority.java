package org.kontor.customers.activities;

/** How much an activity presses. The names are stored and sort as the constants do, so that lists can sort by them (ACT-06). */
public enum ActivityPriority {
    /** Before all others. */
    HIGH,
    /** In its turn. */
    NORMAL,
    /** When there is time. */
    WHENEVER
}
