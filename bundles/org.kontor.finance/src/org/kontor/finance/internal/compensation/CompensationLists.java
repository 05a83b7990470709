package org.kontor.finance.internal.compensation;

import java.util.List;
import org.kontor.finance.compensation.CompensationState;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of price compensations and of the days that companies protect. */
@Component
public final class CompensationLists implements ListContribution {

    static final ListDefinition COMPENSATIONS = ListDefinition.of(
                    "compensations", "compensation", Compensations.TYPE, CompensationText.SOURCE)
            .from("PRICE_COMPENSATION c", "c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("customer", "c.CUSTOMER_ID = ?")
            .linked("priceList", "c.PRICE_LIST_ID = ?")
            .linked(
                    "salesOrder",
                    "c.ID IN (SELECT l.COMPENSATION_ID FROM PRICE_COMPENSATION_LINE l WHERE l.ORDER_ID = ?)")
            .linked(
                    "product",
                    "c.ID IN (SELECT l.COMPENSATION_ID FROM PRICE_COMPENSATION_LINE l WHERE l.PRODUCT_ID = ?)")
            .searched("number", "c.NUMBER", 15)
            .searched("customerName", "c.CUSTOMER_NAME", 30)
            .searched("priceListName", "c.PRICE_LIST_NAME", 24)
            .column("changedOn", FieldKind.DATE, "c.CHANGED_ON", 12)
            .choice("state", CompensationState.class, "c.STATE", 12)
            .totalled("total", FieldKind.MONEY, "c.TOTAL", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .column("creditNumbers", FieldKind.TEXT, "c.CREDIT_NUMBERS", 18)
            .column("proposedOn", FieldKind.DATE, "c.PROPOSED_ON", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .orderBy("proposedOn", false)
            .build();

    static final ListDefinition PROTECTIONS = ListDefinition.of(
                    "priceProtections", "compensation", "priceProtection", CompensationText.SOURCE)
            .from("PRICE_PROTECTION p", "p.ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = p.COMPANY_ID")
            .linked("orgUnit", "p.COMPANY_ID = ?")
            .searched("company", "d.NAME", 30)
            .column("days", FieldKind.INTEGER, "p.DAYS", 12)
            .orderBy("company", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(COMPENSATIONS, PROTECTIONS);
    }
}
