package org.kontor.catalog.internal.configuration;

import java.util.List;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.catalog.configuration.OptionGroups;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of option groups and of what was configured. */
@Component
public final class ConfigurationLists implements ListContribution {

    private static final String AREA = "catalog";

    static final ListDefinition GROUPS = ListDefinition.of(
                    "optionGroups", AREA, OptionGroups.TYPE, ConfigurationText.SOURCE)
            .from("OPTION_GROUP g JOIN PRODUCT p ON p.ID = g.PRODUCT_ID", "g.ID")
            .linked("product", "g.PRODUCT_ID = ?")
            .searched("name", "g.NAME", 20)
            .column("productNumber", FieldKind.TEXT, "p.NUMBER", 12)
            .column("productName", FieldKind.TEXT, "p.NAME", 28)
            .column("position", FieldKind.INTEGER, "g.POSITION_NO", 8)
            .column("required", FieldKind.FLAG, "g.REQUIRED", 8)
            .column("several", FieldKind.FLAG, "g.SEVERAL", 8)
            .orderBy("productNumber", true)
            .orderBy("position", true)
            .build();

    static final ListDefinition CONFIGURATIONS = ListDefinition.of(
                    "configurations", AREA, Configurator.TYPE, ConfigurationText.SOURCE)
            .from("CONFIGURATION c JOIN PRODUCT p ON p.ID = c.PRODUCT_ID", "c.ID")
            .linked("product", "c.PRODUCT_ID = ?")
            .searched("number", "c.NUMBER", 16)
            .searched("summary", "c.SUMMARY", 50)
            .column("productNumber", FieldKind.TEXT, "p.NUMBER", 12)
            .column("productName", FieldKind.TEXT, "p.NAME", 28)
            .column("surcharge", FieldKind.MONEY, "c.SURCHARGE", 12)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(GROUPS, CONFIGURATIONS);
    }
}
