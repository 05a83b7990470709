package org.kontor.contracts.ui.reviews;

import org.kontor.contracts.reviews.Reviews;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objects to a contract; a reason must be given. */
@Component(service = RecordAction.class)
public final class ObjectTo extends Answer {

    /** Over the reviews. */
    @Activate
    public ObjectTo(@Reference Reviews reviews) {
        super("objectToContract", reviews, Verdict.OBJECTED);
    }
}
