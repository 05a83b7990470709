package org.kontor.customers.internal.credit;

import java.util.List;
import org.kontor.customers.CreditGrade;
import org.kontor.customers.credit.AssessmentState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of credit assessments: also the history of each customer's credit (CUS-38). */
@Component
public final class CreditLists implements ListContribution {

    static final ListDefinition ASSESSMENTS = ListDefinition.of(
                    "assessments", "assessments", AssessmentRecords.TYPE_ID, CreditText.SOURCE)
            .from("CREDIT_ASSESSMENT a", "a.ID")
            .owned("a.OWNER_ID", "a.DEPARTMENT_ID")
            .linked("customer", "a.CUSTOMER_ID = ?")
            .searched("customer", "a.CUSTOMER_NAME", 32)
            .choice("state", AssessmentState.class, "a.STATE", 14)
            .choice("grade", CreditGrade.class, "a.GRADE", 10)
            .column("limit", FieldKind.MONEY, "a.CREDIT_LIMIT", 14)
            .column("days", FieldKind.INTEGER, "a.CREDIT_DAYS", 8)
            .column("reviewOn", FieldKind.DATE, "a.REVIEW_ON", 12)
            .column("changedAt", FieldKind.INSTANT, "a.CHANGED_AT", 18)
            .orderBy("changedAt", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(ASSESSMENTS);
    }
}
