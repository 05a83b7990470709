package org.kontor.contracts.internal.reviews;

import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRules;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Component;

/** The lists of opinions on contracts and of who is asked for one. */
@Component
public final class ReviewLists implements ListContribution {

    static final ListDefinition REVIEWS = ListDefinition.of(
                    "contractReviews", "contractReviews", Contracts.TYPE, ContractsText.SOURCE)
            .from(
                    "CONTRACT_REVIEW r JOIN CONTRACT c ON c.ID = r.CONTRACT_ID"
                            + " AND (r.VERDICT <> 'PENDING' OR r.ASKED_ON IS NOT NULL AND c.STATE = 'REVIEW')",
                    "r.ID")
            .opens("c.ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .choice("department", ReviewDepartment.class, ReviewDepartment::label, "r.DEPARTMENT", 12)
            .choice("verdict", Verdict.class, Verdict::label, "r.VERDICT", 12)
            .searched("title", "c.TITLE", 30)
            .searched("customerName", "c.CUSTOMER_NAME", 28)
            .choice("kind", ContractKind.class, "c.KIND", 10)
            .column("amount", FieldKind.MONEY, "c.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .column("waitsSince", FieldKind.DATE, "CASE WHEN r.VERDICT = 'PENDING' THEN r.ASKED_ON END", 12)
            .column("opinion", FieldKind.TEXT, "r.OPINION", 40)
            .column("reviewedBy", FieldKind.TEXT, "r.REVIEWED_BY", 14)
            .column("reviewedOn", FieldKind.DATE, "r.REVIEWED_ON", 12)
            .orderBy("verdict", false)
            .build();

    static final ListDefinition RULES = ReviewRules.list(
                    "reviewRules", RuleRecords.TYPE_ID, Contracts.TYPE, ContractsText.SOURCE)
            .choice("kind", ContractKind.class, "r.KIND", 16)
            .column("fromAmount", FieldKind.MONEY, "r.FROM_AMOUNT", 18)
            .column("active", FieldKind.FLAG, "r.ACTIVE", 10)
            .orderBy("step", true)
            .orderBy("fromAmount", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(REVIEWS, RULES);
    }
}
