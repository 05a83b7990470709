package org.kontor.catalog;

import java.util.Optional;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** The suppliers of the company. */
public interface Suppliers extends RecordService<Supplier> {

    /** The supplier with that number, if it exists. */
    Optional<Supplier> byNumber(UnitOfWork uow, String number);

    /** Enters a supplier as part of a larger action. */
    Supplier enter(UnitOfWork uow, Supplier draft);
}
