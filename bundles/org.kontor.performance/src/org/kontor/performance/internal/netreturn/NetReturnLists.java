package org.kontor.performance.internal.netreturn;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of targets of the net return. */
@Component
public final class NetReturnLists implements ListContribution {

    static final ListDefinition TARGETS = ListDefinition.of(
                    NetReturns.TARGET_LIST, NetReturnPermissions.AREA, NetReturns.TARGET_TYPE, NetReturnText.SOURCE)
            .from("RETURN_TARGET t", "t.ID")
            .owned("t.OWNER_ID", "t.DEPARTMENT_ID")
            .linked("orgUnit", "t.DEPARTMENT_ID = ?")
            .searched("unit", "t.UNIT_NAME", 24)
            .column("startsOn", FieldKind.DATE, "t.STARTS_ON", 12)
            .column("endsOn", FieldKind.DATE, "t.ENDS_ON", 12)
            .column("revenue", FieldKind.MONEY, "t.REVENUE", 16)
            .column("dynamicCost", FieldKind.MONEY, "t.DYNAMIC_COST", 16)
            .column("staticCost", FieldKind.MONEY, "t.STATIC_COST", 16)
            .column("net", FieldKind.MONEY, "t.REVENUE - t.DYNAMIC_COST - t.STATIC_COST", 16)
            .searched("note", "t.NOTE", 30)
            .orderBy("startsOn", false)
            .orderBy("unit", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(TARGETS);
    }
}
