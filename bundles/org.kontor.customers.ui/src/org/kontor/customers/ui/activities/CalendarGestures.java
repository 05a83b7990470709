package org.kontor.customers.ui.activities;

import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.Slot;

/** What a user asks for in the calendar. */
interface CalendarGestures {

    /** Open an activity. */
    void open(CalendarEntry entry);

    /** Move an activity to another time. */
    void move(CalendarEntry entry, Slot slot);

    /** Plan something at a time. */
    void plan(Slot slot, long userId);
}
