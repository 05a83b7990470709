package org.kontor.customers.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be handed over.
 *
 * @param holdings the records, customers first, then by kind
 */
public record Estate(List<Holding> holdings) {

    private static final String CUSTOMER = "customer";

    /** Keeps its own copy. */
    public Estate {
        holdings = List.copyOf(holdings);
    }

    /** The customers in it. */
    public List<Holding> customers() {
        return ofKind(CUSTOMER);
    }

    /** The records of a type. */
    public List<Holding> ofKind(String recordType) {
        return holdings.stream()
                .filter(h -> h.record().type().equals(recordType))
                .toList();
    }

    /**
     * Who gets what: a customer goes to the receiver chosen for it, with everything that belongs to it; all else goes to
     * the general receiver. What a receiver has already stays as it is.
     *
     * @param receiverId who gets what nobody was chosen for
     * @param byCustomer receivers by the id of the customer
     */
    public List<Move> to(long receiverId, Map<Long, Long> byCustomer) {
        return holdings.stream()
                .map(h -> new Move(
                        h,
                        h.customerId()
                                .flatMap(id -> Optional.ofNullable(byCustomer.get(id)))
                                .orElse(receiverId)))
                .filter(move -> move.receiverId() != move.holding().ownerId())
                .toList();
    }
}
