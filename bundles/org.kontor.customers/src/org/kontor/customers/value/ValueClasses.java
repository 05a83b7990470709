package org.kontor.customers.value;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.process.measures.Measure;

/**
 * Classes customers by what they bring (CUS-09, R-20). Who was classed by hand stays as he is. Needs the permission {@code
 * customers.classify} and sight of all customers, because 20/80 says nothing of a part.
 */
public interface ValueClasses {

    /** The record type of what was done. */
    String TYPE = "valueRun";

    /** The measures that customers can be classed by. */
    List<Measure> bases(Actor actor);

    /** The currencies of customers, the most frequent first. */
    List<String> currencies(Actor actor);

    /** What classing would come to; changes nothing. */
    ValuePreview preview(Actor actor, ValueBasis basis);

    /** Classes the customers and keeps that it was done. */
    RecordRef apply(Actor actor, ValueBasis basis);
}
