package org.kontor.inventory;

import java.util.List;
import org.kontor.kernel.actor.Actor;

/** What is there and what can be promised. */
public interface Stock {

    /** The setting: what is there is reserved for an order when it is accepted, 1 for yes, 0 for no. */
    String RESERVE_ACCEPTED = "inventory.reserveAccepted";

    /** What there is of a product; needs the permission {@code inventory.available}. */
    Availability availability(Actor actor, long productId);

    /** Whether the lines of an order can be delivered (ORD-14); needs {@code inventory.available}. */
    List<LineAvailability> lines(Actor actor, long orderId);

    /**
     * Promises stock to the lines of an accepted order, as far as there is any; needs {@code inventory.edit}. Done
     * again, it promises what has come in since.
     *
     * @return how the lines stand afterwards
     * @throws org.kontor.kernel.problem.ProblemException when the order is not accepted
     */
    List<LineAvailability> reserve(Actor actor, long orderId);

    /** Finds sold items by batch, serial or product number, newest first; needs {@code inventory.trace}. */
    List<SoldItem> trace(Actor actor, String number, int limit);
}
