package org.kontor.inventory;

import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** Goods receipts: goods that come in. */
public interface GoodsReceipts extends RecordService<GoodsReceipt> {

    /**
     * Books the stock of a receipt; needs {@code inventory.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is booked already or batch or serial numbers are
     *     missing
     */
    Stored<GoodsReceipt> book(Actor actor, long id, int version);

    /** Enters and books a receipt as part of a larger action. */
    GoodsReceipt enterAndBook(UnitOfWork uow, GoodsReceipt draft, MoveKind kind);
}
