package org.kontor.contracts.internal.revenue;

import java.util.List;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** What was recognised of projects, entry by entry (FIN-13). */
@Component
public final class RevenueLists implements ListContribution {

    static final ListDefinition ENTRIES = ListDefinition.of(
                    "revenueEntries", "revenue", Projects.TYPE, RevenueText.SOURCE)
            .parts()
            .from("REVENUE_ENTRY r JOIN PROJECT p ON p.ID = r.PROJECT_ID", "r.ID")
            .opens("p.ID")
            .outerJoin("USER_NAME", "u", "u.ID = p.OWNER_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = p.DEPARTMENT_ID")
            .owned("p.OWNER_ID", "p.DEPARTMENT_ID")
            .linked("project", "r.PROJECT_ID = ?")
            .linked("customer", "p.CUSTOMER_ID = ?")
            .column("bookedOn", FieldKind.DATE, "r.BOOKED_ON", 12)
            .searched("number", "p.NUMBER", 15)
            .searched("name", "p.NAME", 30)
            .searched("customerName", "p.CUSTOMER_NAME", 26)
            .column("progress", FieldKind.INTEGER, "r.PROGRESS", 10)
            .totalled("amount", FieldKind.MONEY, "r.AMOUNT", 16)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .column("note", FieldKind.TEXT, "r.NOTE", 30)
            .column("bookedBy", FieldKind.TEXT, "r.BOOKED_BY", 14)
            .hidden("contracted", FieldKind.MONEY, "r.CONTRACTED", 16)
            .hidden("owner", FieldKind.TEXT, "u.NAME", 14)
            .hidden("department", FieldKind.TEXT, "d.NAME", 14)
            .searchedBy("project", "p.ID")
            .orderBy("bookedOn", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(ENTRIES);
    }
}
