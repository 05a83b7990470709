package org.kontor.customers.ui.cards;

import java.nio.file.Path;
import java.util.List;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.cards.Cards;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves activities as a calendar. */
@Component(service = RecordAction.class)
public final class SaveAppointments extends CardSaving {

    private final Cards cards;

    /** Over the cards. */
    @Activate
    public SaveAppointments(@Reference Cards cards) {
        super("saveAppointments", Activities.TYPE, 90, "activities.view", "ics");
        this.cards = cards;
    }

    @Override
    int write(Workplace workplace, List<Long> ids, Path file) {
        return cards.appointments(workplace.actor(), ids, file);
    }
}
