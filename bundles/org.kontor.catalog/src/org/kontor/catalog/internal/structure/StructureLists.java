package org.kontor.catalog.internal.structure;

import java.util.List;
import org.kontor.catalog.structure.ProductAttributes;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of attributes, of products by their attributes, and of what products are made of. */
@Component
public final class StructureLists implements ListContribution {

    private static final String AREA = "catalog";
    private static final String PRODUCT = "product";

    static final ListDefinition ATTRIBUTES = ListDefinition.of(
                    "productAttributes", AREA, ProductAttributes.TYPE, StructureText.SOURCE)
            .from("PRODUCT_ATTRIBUTE a", "a.ID")
            .searched("name", "a.NAME", 24)
            .column("unit", FieldKind.TEXT, "a.UNIT", 10)
            .column("series", FieldKind.TEXT, "a.SERIES", 20)
            .column("measured", FieldKind.FLAG, "a.MEASURED", 10)
            .orderBy("name", true)
            .build();

    private static final ListDefinition VALUES = ListDefinition.of(
                    "attributeValues", AREA, PRODUCT, StructureText.SOURCE)
            .from(
                    "ATTRIBUTE_VALUE v JOIN PRODUCT p ON p.ID = v.PRODUCT_ID"
                            + " JOIN PRODUCT_ATTRIBUTE a ON a.ID = v.ATTRIBUTE_ID",
                    "v.ID")
            .opens("p.ID")
            .linked(PRODUCT, "v.PRODUCT_ID = ?")
            .linked(ProductAttributes.TYPE, "v.ATTRIBUTE_ID = ?")
            .searched("number", "p.NUMBER", 12)
            .searched("name", "p.NAME", 28)
            .column("series", FieldKind.TEXT, "p.SERIES", 16)
            .column("attribute", FieldKind.TEXT, "a.NAME", 16)
            .column("value", FieldKind.TEXT, "v.TEXT_VALUE", 16)
            .column("measured", FieldKind.QUANTITY, "v.NUMBER_VALUE", 12)
            .column("unit", FieldKind.TEXT, "a.UNIT", 8)
            .column("active", FieldKind.FLAG, "p.ACTIVE", 8)
            .searchedBy(PRODUCT, "p.ID")
            .orderBy("number", true)
            .build();

    private static final ListDefinition PARTS = ListDefinition.of("productParts", AREA, PRODUCT, StructureText.SOURCE)
            .from("PRODUCT_PART b JOIN PRODUCT p ON p.ID = b.PRODUCT_ID JOIN PRODUCT c ON c.ID = b.PART_ID", "b.ID")
            .opens("p.ID")
            .linked(PRODUCT, "b.PART_ID = ?")
            .searched("number", "p.NUMBER", 12)
            .searched("name", "p.NAME", 28)
            .column("partNumber", FieldKind.TEXT, "c.NUMBER", 12)
            .column("partName", FieldKind.TEXT, "c.NAME", 28)
            .column("quantity", FieldKind.QUANTITY, "b.QUANTITY", 10)
            .column("unit", FieldKind.TEXT, "c.UNIT", 8)
            .column("active", FieldKind.FLAG, "p.ACTIVE", 8)
            .searchedBy(PRODUCT, "p.ID")
            .orderBy("number", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(ATTRIBUTES, VALUES, PARTS);
    }
}
