package org.kontor.orders.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/** Knows what there is of products; offered as a service by the module that keeps the stock, absent where none does. */
public interface SupplySource {

    /** What a user needs to be told. */
    String permission();

    /**
     * What there is and comes in of products, in the same few queries however many there are.
     *
     * @param order the order that is looked at: what is reserved for it counts as available to it
     * @return by product; a product of which there is nothing may be missing
     */
    Map<Long, Supply> supplies(UnitOfWork uow, Collection<Long> productIds, Optional<Long> order);
}
