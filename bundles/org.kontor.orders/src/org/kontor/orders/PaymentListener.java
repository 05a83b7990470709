package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.UnitOfWork;

/**
 * A module that wants to know what was received for the orders of a contract. Register it as a service. It is told within the
 * action that books the money; what it stores is stored together with it.
 */
public interface PaymentListener {

    /**
     * What was paid for a contract has changed.
     *
     * @param paid the sum over the contract's orders in that currency
     * @param day the day the money came, or went back
     * @param reference the document by which it is known, a receipt or a credit note
     */
    void contractPaid(UnitOfWork uow, long contractId, Money paid, LocalDate day, String reference);
}
