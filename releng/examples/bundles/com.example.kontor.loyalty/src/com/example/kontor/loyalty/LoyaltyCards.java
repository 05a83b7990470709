package com.example.kontor.loyalty;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** The loyalty cards of customers. */
public interface LoyaltyCards extends RecordService<LoyaltyCard> {

    /** The record type of loyalty cards. */
    String TYPE = "loyaltyCard";

    /** The card of a customer; needs {@code loyalty.view}. */
    Optional<LoyaltyCard> ofCustomer(Actor actor, long customerId);
}
