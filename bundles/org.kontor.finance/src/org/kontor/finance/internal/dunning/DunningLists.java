package org.kontor.finance.internal.dunning;

import java.util.List;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.dunning.LetterState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of dunning letters and of their levels. */
@Component
public final class DunningLists implements ListContribution {

    static final ListDefinition LEVELS = ListDefinition.of(
                    "dunningLevels", "finance", "dunningLevel", DunningText.SOURCE)
            .from("DUNNING_LEVEL l", "l.ID")
            .column("level", FieldKind.INTEGER, "l.LEVEL_NUMBER", 8)
            .searched("title", "l.TITLE", 30)
            .column("daysOverdue", FieldKind.INTEGER, "l.DAYS_OVERDUE", 14)
            .column("daysBetween", FieldKind.INTEGER, "l.DAYS_BETWEEN", 14)
            .column("deadlineDays", FieldKind.INTEGER, "l.DEADLINE_DAYS", 14)
            .orderBy("level", true)
            .build();

    static final ListDefinition LETTERS = ListDefinition.of(
                    "dunningLetters", "finance", Dunning.TYPE, DunningText.SOURCE)
            .from("DUNNING_LETTER d", "d.ID")
            .owned("d.OWNER_ID", "d.DEPARTMENT_ID")
            .linked("customer", "d.CUSTOMER_ID = ?")
            .linked("invoice", "d.ID IN (SELECT l.LETTER_ID FROM DUNNING_LINE l WHERE l.INVOICE_ID = ?)")
            .searched("number", "d.NUMBER", 16)
            .searched("customerName", "d.CUSTOMER_NAME", 30)
            .choice("state", LetterState.class, "d.STATE", 12)
            .column("level", FieldKind.INTEGER, "d.LEVEL_NUMBER", 8)
            .column("letterDate", FieldKind.DATE, "d.LETTER_DATE", 12)
            .column("deadline", FieldKind.DATE, "d.DEADLINE", 12)
            .totalled("total", FieldKind.MONEY, "d.TOTAL", 14)
            .column("currency", FieldKind.TEXT, "d.CURRENCY", 8)
            .orderBy("letterDate", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(LETTERS, LEVELS);
    }
}
