package org.kontor.customers.selling;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** The ways in which the company sells, each with its stages (LED-04, LED-13). */
public interface SaleProcesses extends RecordService<SaleProcess> {

    /** The record type. */
    String TYPE = "saleProcess";

    /** The processes in use with their stages, the usual one first; for everybody who sells. */
    List<SaleProcess> inUse(Actor actor);

    /**
     * The process that new opportunities take.
     *
     * @throws org.kontor.kernel.problem.ProblemException when none is in use
     */
    SaleProcess usual(UnitOfWork uow);
}
