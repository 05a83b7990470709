package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.activities.DayTime;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the user has planned for today and tomorrow (R-25, ACT-10). */
@Component(service = HomeBlock.class)
public final class Appointments implements HomeBlock {

    private final Activities activities;

    /** Over the activities. */
    @Activate
    public Appointments(@Reference Activities activities) {
        this.activities = activities;
    }

    @Override
    public String id() {
        return "activities.appointments";
    }

    @Override
    public Text title() {
        return Logging.TEXTS.text("appointments");
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("activities.view");
    }

    @Override
    public Text emptyText() {
        return Logging.TEXTS.text("appointments.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(CalendarPart.PAGE);
    }

    @Override
    public Content load(Actor actor) {
        LocalDate today = LocalDate.now();
        return Content.of(activities.calendar(actor, List.of(actor.userId()), today, today.plusDays(1)).stream()
                .filter(entry -> !entry.done())
                .map(entry -> row(entry, today))
                .toList());
    }

    private static Row row(CalendarEntry entry, LocalDate today) {
        boolean isToday = entry.slot().touches(today);
        String time =
                entry.slot().begin().map(DayTime::text).orElseGet(() -> Logging.TEXTS.get("appointments.wholeDay"));
        return new Row(
                new RecordRef(Activities.TYPE, entry.id()),
                entry.subject(),
                entry.customer(),
                isToday ? time : Formats.current().day(entry.slot().day()) + "  " + time,
                isToday ? Tone.ACTIVE : Tone.NEUTRAL);
    }
}
