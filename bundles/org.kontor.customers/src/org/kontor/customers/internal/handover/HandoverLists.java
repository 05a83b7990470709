package org.kontor.customers.internal.handover;

import java.util.List;
import org.kontor.customers.handover.Handovers;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of handovers; whose records they were sees them as well as who received them. */
@Component
public final class HandoverLists implements ListContribution {

    static final ListDefinition HANDOVERS = ListDefinition.of(
                    "handovers", "customers", Handovers.TYPE, HandoverText.SOURCE)
            .from("HANDOVER h", "h.ID")
            .outerJoin("USER_NAME", "f", "f.ID = h.FROM_ID")
            .outerJoin("USER_NAME", "t", "t.ID = h.OWNER_ID")
            .owned("h.OWNER_ID", "h.DEPARTMENT_ID")
            .shared("h.FROM_ID = ?")
            .linked("customer", of("customer"))
            .linked("opportunity", of("opportunity"))
            .linked("lead", of("lead"))
            .linked("user", "h.FROM_ID = ?")
            .column("day", FieldKind.DATE, "h.ON_DAY", 12)
            .searched("from", "f.NAME", 16)
            .searched("to", "t.NAME", 16)
            .totalled("customers", FieldKind.INTEGER, "h.CUSTOMERS", 10)
            .totalled("others", FieldKind.INTEGER, "h.OTHERS", 14)
            .column("note", FieldKind.TEXT, "h.NOTE", 50)
            .column("by", FieldKind.TEXT, "h.BY_NAME", 14)
            .orderBy("day", false)
            .build();

    private static String of(String recordType) {
        return "h.ID IN (SELECT l.HANDOVER_ID FROM HANDOVER_LINE l WHERE l.RECORD_TYPE = '" + recordType
                + "' AND l.RECORD_ID = ?)";
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(HANDOVERS);
    }
}
