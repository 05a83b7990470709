package com.example.kontor.loyalty.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The table of loyalty cards: made when the bundle comes, kept when it goes. */
@Component(service = PersistenceContribution.class)
public final class LoyaltyPersistence extends ModulePersistence {

    /** Names entity and migration. */
    public LoyaltyPersistence() {
        super(
                "com.example.kontor.loyalty",
                List.of("org.kontor.customers"),
                List.of("com.example.kontor.loyalty.LoyaltyCard"),
                List.of("001_loyalty.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("loyalty.numbers", LoyaltyText.of("check.numbers"), "LC", "LOYALTY_CARD"),
                new IntegrityCheck(
                        "loyalty.customer",
                        LoyaltyText.of("check.customer"),
                        "SELECT l.NUMBER FROM LOYALTY_CARD l LEFT JOIN CUSTOMER_REF c ON c.ID = l.CUSTOMER_ID"
                                + " WHERE c.ID IS NULL"));
    }
}
