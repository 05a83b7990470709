package org.kontor.orders.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/**
 * Tells what foreign money is worth (FIN-32); offered by the module that keeps the table of exchange rates, for modules
 * below it. Without it whoever enters foreign money enters the rate as well.
 */
public interface RateSource {

    /** What one unit of a currency is worth in the company's on a day; 1 for its own, empty where the table knows none. */
    Optional<BigDecimal> known(UnitOfWork uow, String currency, LocalDate day);
}
