package org.kontor.customers.ui.activities;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.activities.CalendarEntry;

/** Lays entries of one day side by side where their times overlap, so that each can be seen and every conflict meets the eye. */
final class Lanes {

    /**
     * Where an entry stands.
     *
     * @param lane from the left, beginning with 0
     * @param of how many lanes there are at this time
     */
    record Place(CalendarEntry entry, int lane, int of) {}

    private Lanes() {}

    /**
     * Places entries.
     *
     * @param entries with times, in the order of their beginning
     */
    static List<Place> of(List<CalendarEntry> entries) {
        List<Place> places = new ArrayList<>();
        List<CalendarEntry> together = new ArrayList<>();
        LocalTime end = LocalTime.MIN;
        for (CalendarEntry entry : entries) {
            if (!together.isEmpty() && !begin(entry).isBefore(end)) {
                place(together, places);
                together.clear();
                end = LocalTime.MIN;
            }
            together.add(entry);
            end = end(entry).isAfter(end) ? end(entry) : end;
        }
        place(together, places);
        return places;
    }

    private static void place(List<CalendarEntry> together, List<Place> places) {
        List<LocalTime> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (CalendarEntry entry : together) {
            int lane = 0;
            while (lane < ends.size() && begin(entry).isBefore(ends.get(lane))) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(end(entry));
            } else {
                ends.set(lane, end(entry));
            }
            lanes.add(lane);
        }
        for (int i = 0; i < together.size(); i++) {
            places.add(new Place(together.get(i), lanes.get(i), ends.size()));
        }
    }

    private static LocalTime begin(CalendarEntry entry) {
        return entry.slot().begin().orElseThrow();
    }

    private static LocalTime end(CalendarEntry entry) {
        return entry.slot().end().orElseThrow();
    }
}
