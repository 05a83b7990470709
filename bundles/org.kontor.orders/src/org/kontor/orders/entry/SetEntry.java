package org.kontor.orders.entry;

import java.util.List;
import org.kontor.kernel.actor.Actor;

/** Takes sets apart while lines are written (ORD-22). */
public interface SetEntry {

    /**
     * The parts of a set in place of its line. Their prices share what was agreed for the set, in proportion to what the company
     * asks for each part; their amounts add up to the amount of the line to the cent, for which a part may come in two rows.
     * Needs {@code catalog.view}.
     *
     * @param request the document that is written, for customer, day and currency
     * @throws org.kontor.kernel.problem.ProblemException when the product is made of nothing
     */
    List<PastedRows.Row> breakUp(Actor actor, QuoteRequest request, SetLine set);
}
