package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.activities.Activities;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts reminders off until tomorrow (ACT-12). */
@Component(service = RecordAction.class)
public final class RemindLater extends BaseAction {

    private final Activities activities;

    /** Over the activities. */
    @Activate
    public RemindLater(@Reference Activities activities) {
        super("remindLater", Activities.TYPE, Logging.TEXTS.text("remindLater"), 20, "activities.edit", Set.of());
        this.activities = activities;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.run(label(), () -> {
            for (RecordRef record : records) {
                int version = activities.load(workplace.actor(), record.id()).version();
                activities.remindOn(
                        workplace.actor(), record.id(), version, LocalDate.now().plusDays(1));
            }
            return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
        });
    }
}
