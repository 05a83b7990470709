package org.kontor.customers.internal.pulse;

import java.util.List;
import org.kontor.customers.ValueClass;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** Customers by their last sign of life, those who are silent longest first (CUS-23). */
@Component
public final class PulseLists implements ListContribution {

    static final ListDefinition DORMANT = ListDefinition.of(
                    "dormantCustomers", "customers", "customer", PulseText.SOURCE)
            .worklist()
            .from("CUSTOMER_PULSE p JOIN CUSTOMER c ON c.ID = p.CUSTOMER_ID", "c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("user", "c.OWNER_ID = ?")
            .searched("name", "c.NAME", 32)
            .column("quietSince", FieldKind.DATE, "p.QUIET_SINCE", 14)
            .column("lastOrderOn", FieldKind.DATE, "p.LAST_ORDER_ON", 14)
            .choice("valueClass", ValueClass.class, "c.VALUE_CLASS", 12)
            .column("phone", FieldKind.TEXT, "c.PHONE", 18)
            .column("city", FieldKind.TEXT, "c.CITY", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .orderBy("quietSince", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(DORMANT);
    }
}
