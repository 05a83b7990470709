package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.reviews.AwaitedReview;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of contracts and of what is to be settled. */
@Component
public final class ContractsLists implements ListContribution {

    /** All contracts. */
    public static final ListDefinition CONTRACTS = ListDefinition.of(
                    "contracts", "contracts", "contract", ContractsText.SOURCE)
            .from("CONTRACT c", "c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .outerJoin("PROJECT", "p", "p.ID = c.PROJECT_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = c.DEPARTMENT_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("customer", "c.CUSTOMER_ID = ?")
            .linked("supplier", "c.SUPPLIER_ID = ?")
            .linked("project", "c.PROJECT_ID = ?")
            .linked("product", "c.ID IN (SELECT l.CONTRACT_ID FROM CONTRACT_LINE l WHERE l.PRODUCT_ID = ?)")
            .linked("contract", "c.MASTER_ID = ?")
            .linked("user", "c.OWNER_ID = ?")
            .linked("orgUnit", "c.DEPARTMENT_ID = ?")
            .searched("number", "c.NUMBER", 15)
            .searched("title", "c.TITLE", 30)
            .searched("customerName", "c.CUSTOMER_NAME", 28)
            .choice("kind", ContractKind.class, "c.KIND", 10)
            .choice("state", ContractState.class, "c.STATE", 12)
            .choice("waitsFor", AwaitedReview.class, "c.WAITS_FOR", 12)
            .column("signedOn", FieldKind.DATE, "c.SIGNED_ON", 12)
            .column("endsOn", FieldKind.DATE, "c.ENDS_ON", 12)
            .totalled("amount", FieldKind.MONEY, "c.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .hidden("homeAmount", FieldKind.MONEY, "c.HOME_AMOUNT", 14)
            .hidden("waitsSince", FieldKind.DATE, "c.WAITS_SINCE", 12)
            .hidden("category", FieldKind.TEXT, "c.CATEGORY", 14)
            .hidden("salesMode", FieldKind.TEXT, "c.SALES_MODE", 12)
            .hidden("project", FieldKind.TEXT, "p.NAME", 24)
            .hidden("department", FieldKind.TEXT, "d.NAME", 16)
            .hidden("settled", FieldKind.MONEY, "c.SETTLED", 14)
            .hidden("unsettled", FieldKind.MONEY, "c.AMOUNT - c.SETTLED", 14)
            .searchedBy("contract", "c.ID")
            .orderBy("number", false)
            .build();

    private static final ListDefinition SETTLEMENTS = ListDefinition.of(
                    "settlements", "contracts", "contract", ContractsText.SOURCE)
            .from(
                    "(SELECT * FROM SETTLEMENT WHERE SETTLED < AMOUNT) s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID"
                            + " AND c.STATE = 'SIGNED'",
                    "s.ID")
            .opens("c.ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .column("dueOn", FieldKind.DATE, "s.DUE_ON", 12)
            .searched("number", "c.NUMBER", 15)
            .searched("title", "c.TITLE", 30)
            .searched("customerName", "c.CUSTOMER_NAME", 28)
            .totalled("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .totalled("settled", FieldKind.MONEY, "s.SETTLED", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .searchedBy("contract", "c.ID")
            .orderBy("dueOn", true)
            .build();

    /** Contracts of which more was entered by hand as paid than finance received (FIN-07). */
    static final ListDefinition DIFFERENCES = ListDefinition.of(
                    "settlementDifferences", "contracts", "contract", ContractsText.SOURCE)
            .from("(SELECT * FROM CONTRACT WHERE MISSING > 0) c", "c.ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .searched("number", "c.NUMBER", 15)
            .searched("title", "c.TITLE", 30)
            .searched("customerName", "c.CUSTOMER_NAME", 28)
            .column("byHand", FieldKind.MONEY, "c.RECEIVED + c.MISSING", 16)
            .column("received", FieldKind.MONEY, "c.RECEIVED", 16)
            .column("difference", FieldKind.MONEY, "c.MISSING", 16)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .searchedBy("contract", "c.ID")
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(CONTRACTS, SETTLEMENTS, DIFFERENCES);
    }
}
