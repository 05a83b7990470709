package org.kontor.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;

/**
 * Goods that customers send back (INV-24): they come in to be looked at, cannot be promised meanwhile, and are then free again
 * or scrapped.
 */
public interface ReturnedGoods {

    /**
     * What of a return waits for inspection.
     *
     * @param productId the product
     * @param productName its name
     * @param warehouseId where it lies
     * @param lot the batch or serial number; empty for products tracked by quantity only
     * @param waiting how much
     */
    record Waiting(long productId, String productName, long warehouseId, String lot, BigDecimal waiting) {

        /** Decides on some of it. */
        public Verdict verdict(BigDecimal good, BigDecimal scrapped) {
            return new Verdict(productId, warehouseId, lot, good, scrapped);
        }
    }

    /**
     * What became of goods that were looked at.
     *
     * @param productId the product
     * @param warehouseId where it lies
     * @param lot the batch or serial number; empty for products tracked by quantity only
     * @param good how much can be sold again
     * @param scrapped how much is worth nothing any more
     */
    record Verdict(long productId, long warehouseId, String lot, BigDecimal good, BigDecimal scrapped) {}

    /**
     * Takes the goods of an approved return in; needs {@code inventory.edit}.
     *
     * @param quantities how much of each line of the return came, by line id
     * @throws org.kontor.kernel.problem.ProblemException when more came than was approved, or nothing, or on an impossible day
     */
    void receive(Actor actor, long returnId, long warehouseId, LocalDate receivedOn, Map<Long, BigDecimal> quantities);

    /** {@link #receive(Actor, long, long, LocalDate, Map)} as part of a larger action. */
    void receive(
            UnitOfWork uow, long returnId, long warehouseId, LocalDate receivedOn, Map<Long, BigDecimal> quantities);

    /** What of a return waits for inspection; needs {@code inventory.view}. */
    List<Waiting> waiting(Actor actor, long returnId);

    /**
     * Says what became of goods that wait; needs {@code inventory.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when more is decided on than waits, or nothing
     */
    void inspect(Actor actor, long returnId, List<Verdict> verdicts);

    /** {@link #inspect(Actor, long, List)} as part of a larger action. */
    void inspect(UnitOfWork uow, long returnId, List<Verdict> verdicts);
}
