package org.kontor.customers.duplicates;

import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;

/** Finds customers under another spelling (CUS-02, P-20); quick enough to ask while somebody types. */
public interface Duplicates {

    /** Stored customers that may be the same company as the draft, the most suspicious first; the draft itself is none. */
    List<Suspect> suspects(Actor actor, Customer draft);

    /** {@link #suspects(Actor, Customer)} as part of a larger action. */
    List<Suspect> suspects(UnitOfWork uow, Customer draft);
}
