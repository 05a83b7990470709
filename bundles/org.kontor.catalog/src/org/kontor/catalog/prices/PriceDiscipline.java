package org.kontor.catalog.prices;

import java.math.BigDecimal;
import org.kontor.persistence.UnitOfWork;

/** How far below company price people may go (ORD-04). */
public interface PriceDiscipline {

    /**
     * How far a user may go below company price without asking, 0.1 for 10 %. The most generous rule among the roles of the
     * user counts; nothing for a user without a rule; everything while the company has no rule in use.
     *
     * @param userId the user; 0 for the program itself, which may do everything
     */
    BigDecimal mostBelow(UnitOfWork uow, long userId);
}
