package org.kontor.customers.completeness;

import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;

/**
 * Tells how complete a customer's file is and what it lacks (CUS-22). What counts, and how much, is said by {@link
 * CompletenessRule}; the percentage is stored with the customer whenever it is stored, so that lists sort by it.
 */
public interface Completeness {

    /**
     * From how many percent on a file is complete enough not to be asked for, and to count in appraisal (KPI-08), as the
     * company decided.
     */
    int enough(Actor actor);

    /** How complete the draft is as it stands. */
    Completion of(Actor actor, Customer draft);
}
