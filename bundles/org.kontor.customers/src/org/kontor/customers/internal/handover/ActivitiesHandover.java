package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is planned and not done; what was done stays with who did it. */
@Component(service = HandoverSource.class)
public final class ActivitiesHandover extends OwnedHandover<Activity> {

    /** A source that tells the workflow. */
    @Activate
    public ActivitiesHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "activity",
                "activities",
                HandoverText.of("kind.activities"),
                40,
                Activity.class,
                "e.done = FALSE");
    }

    @Override
    protected String titleOf(Activity activity) {
        return activity.getSubject();
    }

    @Override
    protected Optional<Long> customerOf(Activity activity) {
        return Optional.ofNullable(activity.getCustomerId());
    }
}
