package com.example.kontor.loyalty.internal;

import com.example.kontor.loyalty.LoyaltyCards;
import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of loyalty cards; of the customer it reads the view that the customers module publishes. */
@Component
public final class LoyaltyLists implements ListContribution {

    static final ListDefinition CARDS = ListDefinition.of(
                    "loyaltyCards", "loyalty", LoyaltyCards.TYPE, LoyaltyText.SOURCE)
            .from("LOYALTY_CARD l JOIN CUSTOMER_REF c ON c.ID = l.CUSTOMER_ID", "l.ID")
            .owned("l.OWNER_ID", "l.DEPARTMENT_ID")
            .searched("number", "l.NUMBER", 14)
            .searched("customerName", "c.NAME", 30)
            .column("city", FieldKind.TEXT, "c.CITY", 14)
            .column("issuedOn", FieldKind.DATE, "l.ISSUED_ON", 12)
            .totalled("points", FieldKind.INTEGER, "l.POINTS", 10)
            .column("blocked", FieldKind.FLAG, "l.BLOCKED", 9)
            .column("reason", FieldKind.TEXT, "l.REASON", 30)
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(CARDS);
    }
}
