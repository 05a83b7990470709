package org.kontor.customers.selling;

import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;

/** Reads how deals travelled (LED-24). */
public interface SalePaths {

    /** The way of the deals that the actor sees and that began within a period, through a process. */
    SalePath read(Actor actor, long processId, Period begun);
}
