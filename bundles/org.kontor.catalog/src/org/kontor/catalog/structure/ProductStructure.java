package org.kontor.catalog.structure;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;

/** What products are made of (ORD-22). */
public interface ProductStructure {

    /** All parts of a product and their parts, each followed by its own; empty where it is sold as it is. Needs {@code catalog.view}. */
    List<Constituent> explode(Actor actor, long productId);

    /** What a product is directly made of, as part of a larger action. */
    List<Constituent> parts(UnitOfWork uow, long productId);
}
