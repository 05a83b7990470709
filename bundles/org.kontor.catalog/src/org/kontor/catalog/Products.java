package org.kontor.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * The products for sale that somebody can mean by what he types or scans, the likeliest first: number, bar code, part of
     * the name, initials or sound in pinyin.
     */
    List<Product> match(UnitOfWork uow, String typed, int most);

    /** The products for sale that have one of these numbers or bar codes, by the code as it is given here. */
    Map<String, Product> byCodes(UnitOfWork uow, Collection<String> codes);

    /** Enters a product as part of a larger action. */
    Product enter(UnitOfWork uow, Product draft);
}
