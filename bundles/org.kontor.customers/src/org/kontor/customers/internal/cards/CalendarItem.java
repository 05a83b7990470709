package org.kontor.customers.internal.cards;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Uid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.Slot;

/** An activity in a calendar of another program. */
final class CalendarItem {

    private final Activity activity;
    private final ZoneId zone;

    CalendarItem(Activity activity, ZoneId zone) {
        this.activity = activity;
        this.zone = zone;
    }

    void addTo(ICalendar calendar) {
        if (activity.getKind() == ActivityKind.TODO) {
            calendar.addTodo(task());
        } else {
            calendar.addEvent(event());
        }
    }

    private VTodo task() {
        VTodo task = new VTodo();
        task.setUid(uid());
        task.setSummary(activity.getSubject());
        task.setDateDue(new DateDue(at(activity.getDay(), LocalTime.MIDNIGHT), false));
        task.setStatus(activity.isDone() ? Status.completed() : Status.needsAction());
        Optional.ofNullable(activity.getPlace()).ifPresent(task::setLocation);
        Optional.ofNullable(activity.getResult()).ifPresent(task::setDescription);
        return task;
    }

    private VEvent event() {
        VEvent event = new VEvent();
        event.setUid(uid());
        event.setSummary(activity.getSubject());
        Slot slot = activity.slot().orElseGet(() -> Slot.days(activity.getDay(), activity.getDay()));
        boolean timed = !slot.isWholeDays();
        event.setDateStart(new DateStart(at(slot.day(), slot.begin().orElse(LocalTime.MIDNIGHT)), timed));
        // whole days end with the beginning of the day after
        Date end = timed
                ? at(slot.until(), slot.end().orElseThrow())
                : at(slot.until().plusDays(1), LocalTime.MIDNIGHT);
        event.setDateEnd(new DateEnd(end, timed));
        Optional.ofNullable(activity.getPlace()).ifPresent(event::setLocation);
        Optional.ofNullable(activity.getResult()).ifPresent(event::setDescription);
        return event;
    }

    private Uid uid() {
        return new Uid("activity-" + activity.getId() + "@kontor");
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(zone).toInstant());
    }
}
