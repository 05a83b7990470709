package org.kontor.customers.evaluation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** The monthly evaluations of customers (CUS-25). They are read and written under the scope of the customer. */
public interface Evaluations extends RecordService<MonthlyEvaluation> {

    /** The evaluation of a customer in a month, if there is one. */
    Optional<MonthlyEvaluation> of(Actor actor, long customerId, YearMonth month);

    /** The evaluations of a customer, the latest first. */
    List<MonthlyEvaluation> latest(Actor actor, long customerId, int most);

    /** The figures of a month as the records tell them now. */
    MonthFigures figures(Actor actor, long customerId, YearMonth month);
}
