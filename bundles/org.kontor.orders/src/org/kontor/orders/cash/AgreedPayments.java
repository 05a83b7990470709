package org.kontor.orders.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kontor.persistence.UnitOfWork;

/**
 * Tells on which days contracts say that their money is due (FIN-22, R-17); offered by the module that keeps contracts, for
 * modules that do not know it. Where it is not installed, money is due when its invoice is.
 */
public interface AgreedPayments {

    /**
     * What is due on a day.
     *
     * @param dueOn the day
     * @param amount how much, in the currency of the contract
     */
    record Instalment(LocalDate dueOn, BigDecimal amount) {}

    /**
     * The settlement plan of a contract.
     *
     * @param currency its currency
     * @param instalments by their days
     */
    record Plan(String currency, List<Instalment> instalments) {

        /** Keeps its own copy. */
        public Plan {
            instalments = List.copyOf(instalments);
        }
    }

    /** The plans of contracts, by the id of the contract; nothing for one that has none. */
    Map<Long, Plan> plans(UnitOfWork uow, Collection<Long> contracts);
}
