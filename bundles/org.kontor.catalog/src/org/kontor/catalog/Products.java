package org.kontor.catalog;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** The products of the company. */
public interface Products extends RecordService<Product> {

    /** The product with that number, if it exists. */
    Optional<Product> byNumber(Actor actor, String number);

    /** The product with that number within a larger action. */
    Optional<Product> byNumber(UnitOfWork uow, String number);

    /** Enters a product as part of a larger action. */
    Product enter(UnitOfWork uow, Product draft);
}
