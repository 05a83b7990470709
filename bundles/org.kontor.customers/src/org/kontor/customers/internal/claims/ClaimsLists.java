package org.kontor.customers.internal.claims;

import java.util.List;
import org.kontor.customers.claims.ClaimState;
import org.kontor.customers.claims.Claims;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of claims. */
@Component
public final class ClaimsLists implements ListContribution {

    static final ListDefinition CLAIMS = ListDefinition.of("claims", "claims", Claims.TYPE, ClaimsText.SOURCE)
            .from("CUSTOMER_CLAIM k", "k.ID")
            .outerJoin("USER_NAME", "u", "u.ID = k.OWNER_ID")
            .owned("k.OWNER_ID", "k.DEPARTMENT_ID")
            .linked("customer", "k.CUSTOMER_ID = ?")
            .searched("customer", "k.CUSTOMER_NAME", 32)
            .column("claimant", FieldKind.TEXT, "u.NAME", 16)
            .choice("state", ClaimState.class, "k.STATE", 18)
            .column("createdAt", FieldKind.INSTANT, "k.CREATED_AT", 18)
            .orderBy("createdAt", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(CLAIMS);
    }
}
