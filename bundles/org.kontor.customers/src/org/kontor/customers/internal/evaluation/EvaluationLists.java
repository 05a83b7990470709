package org.kontor.customers.internal.evaluation;

import java.util.List;
import org.kontor.customers.evaluation.Rating;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of monthly evaluations, which belong to whom the customer belonged to when they were written. */
@Component
public final class EvaluationLists implements ListContribution {

    static final ListDefinition EVALUATIONS = ListDefinition.of(
                    "monthEvaluations", "customers", "monthEvaluation", EvaluationText.SOURCE)
            .from("MONTH_EVALUATION e JOIN CUSTOMER c ON c.ID = e.CUSTOMER_ID", "e.ID")
            .outerJoin("USER_NAME", "u", "u.ID = e.OWNER_ID")
            .owned("e.OWNER_ID", "e.DEPARTMENT_ID")
            .linked("customer", "e.CUSTOMER_ID = ?")
            .linked("user", "e.OWNER_ID = ?")
            .column("ofMonth", FieldKind.TEXT, "SUBSTR(CAST(e.MONTH_BEGIN AS CHAR(10)), 1, 7)", 10)
            .searched("customer", "c.NAME", 30)
            .choice("rating", Rating.class, "e.RATING", 10)
            .column("contacts", FieldKind.INTEGER, "e.CONTACTS", 9)
            .column("ordered", FieldKind.MONEY, "e.ORDERED", 14)
            .column("received", FieldKind.MONEY, "e.RECEIVED", 14)
            .column("overdue", FieldKind.MONEY, "e.OVERDUE", 14)
            .column("currency", FieldKind.TEXT, "e.CURRENCY", 7)
            .column("evaluation", FieldKind.TEXT, "e.EVALUATION", 40)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .hidden("month", FieldKind.DATE, "e.MONTH_BEGIN", 12)
            .orderBy("month", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(EVALUATIONS);
    }
}
