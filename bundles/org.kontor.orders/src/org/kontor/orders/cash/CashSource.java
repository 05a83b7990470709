package org.kontor.orders.cash;

import java.util.List;
import org.kontor.persistence.UnitOfWork;

/**
 * Tells what money a module expects. Whoever adds it up sees to it that what is planned, ordered and invoiced of the same
 * business counts once; a source tells everything that is open of its own documents.
 */
public interface CashSource {

    /** What is expected, of the whole company group. */
    List<ExpectedCash> expected(UnitOfWork uow);
}
