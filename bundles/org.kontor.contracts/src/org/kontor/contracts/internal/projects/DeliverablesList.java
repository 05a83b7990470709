package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.projects.DeliverableKind;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/**
 * The list of what contracts deliver by their orders: goods, work and composed products side by side (ORD-27); and what won deals
 * came to (CON-23).
 */
@Component
public final class DeliverablesList implements ListContribution {

    private static final String KIND =
            "CASE WHEN l.CONFIGURATION_ID IS NOT NULL THEN 'CONFIGURED' WHEN l.IS_SERVICE = TRUE THEN 'SERVICE' ELSE 'GOODS' END";

    private static final ListDefinition DELIVERABLES = ListDefinition.of(
                    "deliverables", "orders", Orders.TYPE, ProjectsText.SOURCE)
            .from(
                    "SALES_ORDER_LINE l JOIN SALES_ORDER o ON o.ID = l.ORDER_ID AND o.STATE <> 'CANCELLED'"
                            + " JOIN CONTRACT c ON c.ID = o.CONTRACT_ID",
                    "l.ID")
            .opens("o.ID")
            .outerJoin("PROJECT", "p", "p.ID = c.PROJECT_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .linked(Projects.TYPE, "c.PROJECT_ID = ?")
            .linked(Contracts.TYPE, "c.ID = ?")
            .searched("orderNumber", "o.NUMBER", 15)
            .column("project", FieldKind.TEXT, "p.NAME", 20)
            .choice("kind", DeliverableKind.class, KIND, 10)
            .column("productNumber", FieldKind.TEXT, "l.PRODUCT_NUMBER", 12)
            .column("productName", FieldKind.TEXT, "l.PRODUCT_NAME", 28)
            .column("ordered", FieldKind.QUANTITY, "l.QUANTITY", 10)
            .column("delivered", FieldKind.QUANTITY, "l.DELIVERED", 10)
            .column("invoiced", FieldKind.QUANTITY, "l.INVOICED", 10)
            .column("unit", FieldKind.TEXT, "l.UNIT", 8)
            .totalled("amount", FieldKind.MONEY, "l.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .searchedBy(Orders.TYPE, "o.ID")
            .orderBy("orderNumber", false)
            .build();

    /** What a won deal came to: its order lines with contract, delivery and payment (CON-23). */
    private static final ListDefinition DEAL_LINES = ListDefinition.of(
                    "dealLines", "orders", Orders.TYPE, ProjectsText.SOURCE)
            .parts()
            .from(
                    "SALES_ORDER_LINE l JOIN SALES_ORDER o ON o.ID = l.ORDER_ID AND o.STATE <> 'CANCELLED'"
                            + " JOIN QUOTATION q ON q.OPPORTUNITY_ID IS NOT NULL AND (q.ID = o.QUOTATION_ID"
                            + " OR o.QUOTATION_ID IS NULL AND q.CONTRACT_ID = o.CONTRACT_ID)",
                    "l.ID")
            .opens("o.ID")
            .outerJoin("CONTRACT", "c", "c.ID = o.CONTRACT_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .linked("opportunity", "q.OPPORTUNITY_ID = ?")
            .searched("orderNumber", "o.NUMBER", 15)
            .choice("state", SalesOrderState.class, SalesOrderState::label, "o.STATE", 14)
            .column("contract", FieldKind.TEXT, "c.NUMBER", 15)
            .column("productName", FieldKind.TEXT, "l.PRODUCT_NAME", 26)
            .column("ordered", FieldKind.QUANTITY, "l.QUANTITY", 10)
            .column("delivered", FieldKind.QUANTITY, "l.DELIVERED", 10)
            .column("invoiced", FieldKind.QUANTITY, "l.INVOICED", 10)
            .totalled("amount", FieldKind.MONEY, "l.AMOUNT", 14)
            .column("orderTotal", FieldKind.MONEY, "o.NET_TOTAL", 14)
            .column("paid", FieldKind.MONEY, "o.PAID_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .searchedBy(Orders.TYPE, "o.ID")
            .orderBy("orderNumber", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(DELIVERABLES, DEAL_LINES);
    }
}
