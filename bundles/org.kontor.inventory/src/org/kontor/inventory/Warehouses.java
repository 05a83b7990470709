package org.kontor.inventory;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** The warehouses of the company. */
public interface Warehouses extends RecordService<Warehouse> {

    /** Those in use, by code. */
    List<Warehouse> inUse(Actor actor);

    /** The warehouse with that code; made when there is none. */
    Warehouse byCode(UnitOfWork uow, String code, String name);
}
