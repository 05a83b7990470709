package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.structure.ProductAttributes;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of the catalog. */
@Component
public final class CatalogLists implements ListContribution {

    static final ListDefinition PRODUCTS = ListDefinition.of("products", "catalog", "product", CatalogText.SOURCE)
            .from("PRODUCT p", "p.ID")
            .outerJoin("SUPPLIER", "s", "s.ID = p.SUPPLIER_ID")
            .linked("supplier", "p.SUPPLIER_ID = ?")
            .linked(
                    ProductAttributes.TYPE,
                    "p.ID IN (SELECT v.PRODUCT_ID FROM ATTRIBUTE_VALUE v WHERE v.ATTRIBUTE_ID = ?)")
            .searched("number", "p.NUMBER", 12)
            .searched("name", "p.NAME", 30)
            .column("series", FieldKind.TEXT, "p.SERIES", 16)
            .column("unit", FieldKind.TEXT, "p.UNIT", 8)
            .column("listPrice", FieldKind.MONEY, "p.LIST_PRICE", 12)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .choice("kind", ProductKind.class, "p.KIND", 8)
            .hiddenSearched("features", "p.FEATURES", 30)
            .choice("tracking", Tracking.class, "p.TRACKING", 14)
            .column("supplier", FieldKind.TEXT, "s.NAME", 24)
            .hidden("reorderLevel", FieldKind.QUANTITY, "p.REORDER_LEVEL", 12)
            .hiddenSearched("barCode", "p.BAR_CODE", 16)
            .hiddenSearched("sound", "p.SOUND", 20)
            .column("active", FieldKind.FLAG, "p.ACTIVE", 8)
            .searchedBy("product", "p.ID")
            .orderBy("number", true)
            .build();

    static final ListDefinition SUPPLIERS = ListDefinition.of("suppliers", "catalog", "supplier", CatalogText.SOURCE)
            .from("SUPPLIER s", "s.ID")
            .searched("number", "s.NUMBER", 12)
            .searched("name", "s.NAME", 30)
            .column("contact", FieldKind.TEXT, "s.CONTACT", 18)
            .column("phone", FieldKind.TEXT, "s.PHONE", 18)
            .column("city", FieldKind.TEXT, "s.CITY", 14)
            .column("country", FieldKind.TEXT, "s.COUNTRY", 14)
            .searchedBy("supplier", "s.ID")
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PRODUCTS, SUPPLIERS);
    }
}
