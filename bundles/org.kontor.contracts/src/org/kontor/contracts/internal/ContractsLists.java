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
            .linked("opportunity", "c.ID IN (SELECT q.CONTRACT_ID FROM QUOTATION q WHERE q.OPPORTUNITY_ID = ?)")
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
            .hidden("branch", FieldKind.TEXT, "p.BRANCH", 14)
            .hidden("note", FieldKind.TEXT, "c.NOTE", 30)
            .hidden("department", FieldKind.TEXT, "d.NAME", 16)
            .hidden("startsOn", FieldKind.DATE, "c.STARTS_ON", 12)
            .among("expenseClasses", SpentOn.CLASSES_OF_CONTRACT, SpentOn.BY_CONTRACT, 16)
            .hidden("settled", FieldKind.MONEY, "c.SETTLED", 14)
            .hidden("unsettled", FieldKind.MONEY, "c.AMOUNT - c.SETTLED", 14)
            .hidden("homeSettled", FieldKind.MONEY, "c.SETTLED * c.RATE", 14)
            .hidden("homeUnsettled", FieldKind.MONEY, "(c.AMOUNT - c.SETTLED) * c.RATE", 14)
            .searchedBy("contract", "c.ID")
            .orderBy("number", false)
            .build();

    /** The condition of an amount that comes in, before the amount and END. */
    public static final String SOLD = "CASE WHEN c.KIND IN ('SALES', 'SERVICE') THEN ";

    /** The condition of an amount that goes out, before the amount and END. */
    public static final String BOUGHT = "CASE WHEN c.KIND NOT IN ('SALES', 'SERVICE') THEN ";

    /** What is not settled of contracts in force; what comes in and what goes out have sums of their own (CON-16). */
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
            .totalled("toReceive", FieldKind.MONEY, SOLD + "s.AMOUNT END", 14)
            .totalled("openToReceive", FieldKind.MONEY, SOLD + "s.AMOUNT - s.SETTLED END", 14)
            .totalled("toPay", FieldKind.MONEY, BOUGHT + "s.AMOUNT END", 14)
            .totalled("openToPay", FieldKind.MONEY, BOUGHT + "s.AMOUNT - s.SETTLED END", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .hidden("settled", FieldKind.MONEY, "s.SETTLED", 14)
            .searchedBy("contract", "c.ID")
            .orderBy("dueOn", true)
            .build();

    /** Contracts of which more was entered by hand as paid than finance received (FIN-07). */
    static final ListDefinition DIFFERENCES = ListDefinition.of(
                    "settlementDifferences", "contracts", "contract", ContractsText.SOURCE)
            .worklist()
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

    /** The steps by which contracts are carried out (CON-28). */
    private static final ListDefinition STEPS = ListDefinition.of(
                    "contractSteps", "contracts", "contract", ContractsText.SOURCE)
            .parts()
            .from("CONTRACT_STEP s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID AND c.STATE = 'SIGNED'", "s.ID")
            .opens("c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = s.RESPONSIBLE_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("contract", "c.ID = ?")
            .linked("project", "c.PROJECT_ID = ?")
            .linked("customer", "c.CUSTOMER_ID = ?")
            .column("plannedOn", FieldKind.DATE, "s.PLANNED_ON", 12)
            .column("step", FieldKind.TEXT, "s.STEP", 16)
            .column("doneOn", FieldKind.DATE, "s.DONE_ON", 12)
            .column("responsible", FieldKind.TEXT, "u.NAME", 14)
            .searched("number", "c.NUMBER", 15)
            .searched("customerName", "c.CUSTOMER_NAME", 26)
            .column("title", FieldKind.TEXT, "c.TITLE", 26)
            .column("note", FieldKind.TEXT, "s.NOTE", 20)
            .searchedBy("contract", "c.ID")
            .orderBy("plannedOn", true)
            .build();

    /**
     * All that was written about contracts besides their titles, to be searched (CON-07), with a place for what is searched with
     * it. Some databases fill the shorter of the places up with blanks, which the column takes off again.
     */
    private static final String WRITTEN = "(SELECT c.ID, c.ID CONTRACT_ID, 'NOTE' PLACE, c.SIGNED_ON WRITTEN_ON, c.NOTE"
            + " WORDS FROM CONTRACT c WHERE c.NOTE IS NOT NULL"
            + " UNION ALL SELECT p.ID, p.CONTRACT_ID, 'PROGRESS' PLACE, p.HAPPENED_ON WRITTEN_ON, p.REPORT WORDS FROM CONTRACT_PROGRESS p"
            + " UNION ALL SELECT l.ID, l.CONTRACT_ID, 'GOODS' PLACE, c.SIGNED_ON WRITTEN_ON, l.SPECIFICATION WORDS"
            + " FROM CONTRACT_LINE l JOIN CONTRACT c ON c.ID = l.CONTRACT_ID WHERE l.SPECIFICATION IS NOT NULL"
            + " UNION ALL SELECT s.ID, s.CONTRACT_ID, 'PLAN' PLACE, s.DUE_ON WRITTEN_ON, s.REMARK WORDS FROM SETTLEMENT s"
            + " WHERE s.REMARK IS NOT NULL"
            + " UNION ALL SELECT r.ID, r.CONTRACT_ID, 'REVIEW' PLACE, r.REVIEWED_ON WRITTEN_ON, r.OPINION WORDS FROM CONTRACT_REVIEW r"
            + " WHERE r.OPINION IS NOT NULL"
            + "%s)";

    /** What their documents say. */
    private static final String SAID =
            " UNION ALL SELECT t.ID, t.CONTRACT_ID, 'TEXT' PLACE, CAST(NULL AS DATE) WRITTEN_ON, t.WORDS"
                    + " FROM CONTRACT_TEXT_WORDS t WHERE t.WORDS IS NOT NULL";

    /** The finder, which reads inside the documents, too. */
    private static final ListDefinition WORDS = words(WRITTEN.formatted(SAID));

    /** The same without the documents, for the search over everything, which answers while somebody types. */
    static final ListDefinition NOTES = words(WRITTEN.formatted(""));

    private static ListDefinition words(String written) {
        return ListDefinition.of("contractWords", "contracts", "contract", ContractsText.SOURCE)
                .parts()
                .from(written + " w JOIN CONTRACT c ON c.ID = w.CONTRACT_ID", "w.ID")
                .opens("c.ID")
                .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
                .searched("words", "w.WORDS", 50)
                .choice("place", WrittenIn.class, "RTRIM(w.PLACE)", 12)
                .column("writtenOn", FieldKind.DATE, "COALESCE(w.WRITTEN_ON, c.SIGNED_ON)", 12)
                .column("number", FieldKind.TEXT, "c.NUMBER", 15)
                .column("title", FieldKind.TEXT, "c.TITLE", 26)
                .column("customerName", FieldKind.TEXT, "c.CUSTOMER_NAME", 26)
                .choice("kind", ContractKind.class, "c.KIND", 10)
                .choice("state", ContractState.class, "c.STATE", 12)
                .orderBy("writtenOn", false)
                .build();
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(CONTRACTS, SETTLEMENTS, DIFFERENCES, STEPS, WORDS);
    }
}
