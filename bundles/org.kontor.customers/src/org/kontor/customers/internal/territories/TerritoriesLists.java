package org.kontor.customers.internal.territories;

import java.util.List;
import org.kontor.customers.territories.Territories;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of territories. */
@Component
public final class TerritoriesLists implements ListContribution {

    static final ListDefinition TERRITORIES = ListDefinition.of(
                    "territories", "sellingRules", Territories.TYPE, TerritoriesText.SOURCE)
            .from("TERRITORY t", "t.ID")
            .linked("user", "t.ID IN (SELECT m.TERRITORY_ID FROM TERRITORY_MEMBER m WHERE m.USER_ID = ?)")
            .searched("name", "t.NAME", 26)
            .column(
                    "responsible",
                    FieldKind.TEXT,
                    "(SELECT MIN(u.NAME) FROM TERRITORY_MEMBER m JOIN USER_NAME u ON u.ID = m.USER_ID"
                            + " WHERE m.TERRITORY_ID = t.ID AND m.RESPONSIBLE = TRUE)",
                    16)
            .column(
                    "members",
                    FieldKind.INTEGER,
                    "(SELECT COUNT(*) FROM TERRITORY_MEMBER m WHERE m.TERRITORY_ID = t.ID)",
                    10)
            .column("keys", FieldKind.INTEGER, "(SELECT COUNT(*) FROM TERRITORY_KEY k WHERE k.TERRITORY_ID = t.ID)", 10)
            .column("active", FieldKind.FLAG, "t.ACTIVE", 8)
            .column("note", FieldKind.TEXT, "t.NOTE", 40)
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(TERRITORIES);
    }
}
