package org.kontor.contracts.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Warns finance and the contract office of contracts of which more was entered as paid than finance received (FIN-07). */
@Component
public final class DifferenceReminders implements ReminderSource {

    private static final int MOST = 50;

    private final ListQueries lists;

    /** Over the list of differences. */
    @Activate
    public DifferenceReminders(@Reference ListQueries lists) {
        this.lists = lists;
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate today) {
        if (!actor.may("contracts.settle") || !actor.may("contracts.view")) {
            return List.of();
        }
        ListRequest everything = new ListRequest(Optional.empty(), List.of(), List.of());
        List<Reminder> reminders = new ArrayList<>();
        lists.firstPage(actor, ContractsLists.DIFFERENCES, everything, MOST).forEach(row -> {
            List<Object> values = row.values();
            reminders.add(new Reminder(
                    ContractsText.of("reminder.difference", values.get(0), values.get(3), values.get(4), values.get(6))
                            .toString(),
                    new RecordRef("contract", row.record().id()),
                    today));
        });
        return reminders;
    }
}
