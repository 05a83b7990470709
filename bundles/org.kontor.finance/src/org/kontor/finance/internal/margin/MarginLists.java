package org.kontor.finance.internal.margin;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/**
 * What is left of each line of an invoice when the product's cost on that day is taken off (KPI-14). Lines whose cost is not
 * known in the currency of the invoice are not there.
 */
@Component
public final class MarginLists implements ListContribution {

    static final ListDefinition MARGINS = ListDefinition.of("margins", "margin", "salesOrder", MarginText.SOURCE)
            .behindFigures()
            .from(
                    "INVOICE_LINE il JOIN INVOICE i ON i.ID = il.INVOICE_ID"
                            + " JOIN PRODUCT_REF p ON p.NUMBER = il.PRODUCT_NUMBER"
                            + " JOIN PRODUCT_COST_REF k ON k.PRODUCT_ID = p.ID AND k.CURRENCY = i.CURRENCY"
                            + " AND i.INVOICE_DATE BETWEEN k.VALID_FROM AND k.VALID_TO",
                    "il.ID")
            .opens("i.ORDER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("user", "i.OWNER_ID = ?")
            .linked("orgUnit", "i.DEPARTMENT_ID = ?")
            .linked("product", "p.ID = ?")
            .column("day", FieldKind.DATE, "i.INVOICE_DATE", 12)
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .searched("product", "p.NAME", 26)
            .totalled("amount", FieldKind.MONEY, "il.AMOUNT", 14)
            .totalled("margin", FieldKind.MONEY, "il.AMOUNT - il.QUANTITY * k.COST", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("day", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(MARGINS);
    }
}
