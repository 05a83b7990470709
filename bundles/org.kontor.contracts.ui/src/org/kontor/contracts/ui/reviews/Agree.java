package org.kontor.contracts.ui.reviews;

import org.kontor.contracts.reviews.Reviews;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agrees to a contract. */
@Component(service = RecordAction.class)
public final class Agree extends Answer {

    /** Over the reviews. */
    @Activate
    public Agree(@Reference Reviews reviews) {
        super("agreeToContract", reviews, Verdict.AGREED);
    }
}
