package org.kontor.finance.internal.margin;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListBuilder;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/**
 * The lines of invoices with what the goods cost on that day: what is left of each (KPI-14), what each cost in the company's
 * currency, and those of which nobody knows it (FIN-24). The first two hold only lines whose cost is known in their currency.
 */
@Component
public final class MarginLists implements ListContribution {

    private static final String INVOICES = " JOIN INVOICE i ON i.ID = il.INVOICE_ID";
    private static final String COST =
            "k.PRODUCT_ID = p.ID" + " AND i.INVOICE_DATE BETWEEN k.VALID_FROM AND k.VALID_TO AND k.CURRENCY = ";
    private static final String COSTED = "INVOICE_LINE il" + INVOICES
            + " JOIN PRODUCT_REF p ON p.NUMBER = il.PRODUCT_NUMBER JOIN PRODUCT_COST_REF k ON " + COST;
    private static final String HOME = "(SELECT h.CURRENCY FROM COMPANY_CURRENCY h)";
    private static final String NOT_COSTED = "INVOICE_LINE il" + INVOICES
            + " AND NOT EXISTS (SELECT 1 FROM PRODUCT_REF p, PRODUCT_COST_REF k WHERE p.NUMBER = il.PRODUCT_NUMBER AND "
            + COST + HOME + ")";

    static final ListDefinition MARGINS = lines("margins", COSTED + "i.CURRENCY")
            .linked("product", "p.ID = ?")
            .totalled("amount", FieldKind.MONEY, "il.AMOUNT", 14)
            .totalled("margin", FieldKind.MONEY, "il.AMOUNT - il.QUANTITY * k.COST", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("day", false)
            .build();

    static final ListDefinition GOODS_COSTS = lines("goodsCosts", COSTED + HOME)
            .linked("product", "p.ID = ?")
            .totalled("quantity", FieldKind.QUANTITY, "il.QUANTITY", 12)
            .column("each", FieldKind.MONEY, "k.COST", 14)
            .totalled("cost", FieldKind.MONEY, "il.QUANTITY * k.COST", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("day", false)
            .build();

    static final ListDefinition UNCOSTED = lines("uncostedSales", NOT_COSTED)
            .totalled("amount", FieldKind.MONEY, "il.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .totalled("homeAmount", FieldKind.MONEY, "il.AMOUNT * i.RATE", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("day", false)
            .build();

    private static ListBuilder lines(String id, String from) {
        return ListDefinition.of(id, "margin", "salesOrder", MarginText.SOURCE)
                .behindFigures()
                .from(from, "il.ID")
                .opens("i.ORDER_ID")
                .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
                .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
                .linked("customer", "i.CUSTOMER_ID = ?")
                .linked("user", "i.OWNER_ID = ?")
                .linked("orgUnit", "i.DEPARTMENT_ID = ?")
                .column("day", FieldKind.DATE, "i.INVOICE_DATE", 12)
                .searched("number", "i.NUMBER", 16)
                .searched("customerName", "i.CUSTOMER_NAME", 30)
                .searched("product", "il.PRODUCT_NAME", 26);
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(MARGINS, GOODS_COSTS, UNCOSTED);
    }
}
