package org.kontor.aftersales;

import org.kontor.inventory.SoldItem;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Service requests of customers (AFT-01). */
public interface ServiceRequests extends RecordService<ServiceRequest> {

    /** The record type of service requests. */
    String TYPE = "serviceRequest";

    /** A draft of a request on an item that was sold, with everything that is known of the sale. */
    ServiceRequest draftFor(Actor actor, SoldItem item);

    /** Logs a request as part of a larger action. */
    ServiceRequest log(UnitOfWork uow, ServiceRequest draft);
}
