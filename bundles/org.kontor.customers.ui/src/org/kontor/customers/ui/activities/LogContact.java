package org.kontor.customers.ui.activities;

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

/** Logs a contact with a customer and plans the next one (ACT-01, ACT-02). */
@Component(service = RecordAction.class)
public final class LogContact extends BaseAction {

    private final Activities activities;

    /** Over the activities. */
    @Activate
    public LogContact(@Reference Activities activities) {
        super("logContact", "customer", Logging.TEXTS.text("log"), 5, "activities.edit", Set.of());
        this.activities = activities;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        new Logging(workplace, activities).ask(Optional.of(records.getFirst()));
    }
}
