package org.kontor.customers.selling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An open opportunity as a card on the board.
 *
 * @param id the opportunity's id
 * @param version its version, to move it
 * @param title what it is about
 * @param customer the customer's name
 * @param ownerId whose it is
 * @param owner the owner's name
 * @param department the name of the department it belongs to
 * @param products what the customer is interested in
 * @param stageId its stage
 * @param level the level of the funnel that the stage counts for
 * @param probability 0 to 1
 * @param expected amount and weighted amount in its currency
 * @param closeOn when it is likely to be signed
 * @param advancedAt when it last went forward
 * @param tooLong whether it has been in its stage for longer than the stage allows
 */
public record Deal(
        long id,
        int version,
        String title,
        String customer,
        long ownerId,
        String owner,
        String department,
        Set<String> products,
        long stageId,
        FunnelLevel level,
        BigDecimal probability,
        Expected expected,
        Optional<LocalDate> closeOn,
        Instant advancedAt,
        boolean tooLong) {

    /** Keeps its own copy. */
    public Deal {
        products = Set.copyOf(products);
    }

    /**
     * What a deal is expected to bring.
     *
     * @param currency the currency of both amounts
     * @param amount when it is signed
     * @param weighted amount by probability
     */
    public record Expected(String currency, BigDecimal amount, BigDecimal weighted) {}
}
