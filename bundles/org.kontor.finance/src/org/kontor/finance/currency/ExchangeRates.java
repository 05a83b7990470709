package org.kontor.finance.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** The table of exchange rates by date (FIN-32). A document keeps the rate it was booked with. */
public interface ExchangeRates extends RecordService<ExchangeRate> {

    /** ISO code of the currency in which the company keeps its books. */
    String home(UnitOfWork uow);

    /**
     * What one unit of a currency is worth in the company's on a day: 1 for its own.
     *
     * @throws org.kontor.kernel.problem.ProblemException when no rate is known on or before that day
     */
    BigDecimal rate(UnitOfWork uow, String currency, LocalDate day);

    /** An amount in the company's currency by a rate, rounded to its minor unit. */
    BigDecimal inHome(UnitOfWork uow, BigDecimal amount, BigDecimal rate);
}
