package org.kontor.catalog.prices;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who buys from whom, when and in which currency: what decides which price lists count (ORD-02).
 *
 * @param customerId the customer; 0 for nobody in particular
 * @param channel the code of the customer's sales channel
 * @param customerClass the code of the customer's value class
 * @param departmentId the department that sells; 0 for the whole company
 * @param currency ISO code of the currency of the document
 * @param day the day of the document
 */
public record Buyer(
        long customerId,
        Optional<String> channel,
        Optional<String> customerClass,
        long departmentId,
        String currency,
        LocalDate day) {}
