package org.kontor.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Delivery notes: goods that leave for a customer exactly as ordered (INV-14, ORD-18). */
public interface Deliveries extends RecordService<Delivery> {

    /** What could be picked for what is open of an order: first the oldest stock. Needs {@code inventory.view}. */
    List<Pick> suggest(Actor actor, long orderId, long warehouseId);

    /** The warehouse out of which most of what is open of an order can leave now; needs {@code inventory.view}. */
    Optional<Long> fullest(Actor actor, long orderId);

    /** For whom the goods of an order leave and where they go; needs {@code inventory.view}. */
    ShipTo shipTo(Actor actor, long orderId);

    /**
     * Delivers; needs {@code inventory.edit}.
     *
     * @param picks quantities per line, with batch or serial numbers where the product is tracked by them
     * @throws org.kontor.kernel.problem.ProblemException when more than is open or there, a product that was not
     *     ordered, or a batch or serial number that is not in the warehouse would leave
     */
    Delivery deliver(Actor actor, long orderId, long warehouseId, LocalDate deliveredOn, List<Pick> picks);

    /** {@link #deliver(Actor, long, long, LocalDate, List)} as part of a larger action. */
    Delivery deliver(UnitOfWork uow, long orderId, long warehouseId, LocalDate deliveredOn, List<Pick> picks);
}
