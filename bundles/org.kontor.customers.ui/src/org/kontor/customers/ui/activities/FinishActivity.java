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

/** Says that something planned has been done and what came of it (ACT-07). */
@Component(service = RecordAction.class)
public final class FinishActivity extends BaseAction {

    private final Activities activities;

    /** Over the activities. */
    @Activate
    public FinishActivity(@Reference Activities activities) {
        super("finishActivity", Activities.TYPE, Logging.TEXTS.text("finish"), 10, "activities.edit", Set.of());
        this.activities = activities;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(
                label(),
                Logging.TEXTS.text("finish.explanation", records.size()),
                Outcome.TYPE,
                new Outcome(),
                outcome -> {
                    for (RecordRef record : records) {
                        int version =
                                activities.load(workplace.actor(), record.id()).version();
                        activities.finish(workplace.actor(), record.id(), version, Optional.of(outcome.result()));
                    }
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }
}
