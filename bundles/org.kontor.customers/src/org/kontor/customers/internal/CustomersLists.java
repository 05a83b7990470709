package org.kontor.customers.internal;

import java.util.List;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.BuyingStyle;
import org.kontor.customers.CompanyScale;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.SalesChannel;
import org.kontor.customers.ValueClass;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of customers and of the people there. */
@Component
public final class CustomersLists implements ListContribution {

    /** All customers within the scope of the user. */
    public static final ListDefinition CUSTOMERS = ListDefinition.of(
                    "customers", "customers", "customer", CustomersText.SOURCE)
            .from("CUSTOMER c", "c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .outerJoin("CONTACT_RHYTHM", "r", "r.CUSTOMER_ID = c.ID")
            .outerJoin("CUSTOMER_PULSE", "p", "p.CUSTOMER_ID = c.ID")
            .outerJoin("TERRITORY", "y", "y.ID = c.TERRITORY_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("user", "c.OWNER_ID = ?")
            .linked("orgUnit", "c.DEPARTMENT_ID = ?")
            .linked("territory", "c.TERRITORY_ID = ?")
            .searched("number", "c.NUMBER", 10)
            .searched("name", "c.NAME", 32)
            .column("city", FieldKind.TEXT, "c.CITY", 11)
            .hidden("region", FieldKind.TEXT, "c.REGION", 14)
            .hidden("country", FieldKind.TEXT, "c.COUNTRY", 12)
            .column("phone", FieldKind.TEXT, "c.PHONE", 17)
            .column("industry", FieldKind.TEXT, "c.INDUSTRY", 12)
            .choice("kind", CustomerKind.class, "c.KIND", 10)
            .choice("valueClass", ValueClass.class, "c.VALUE_CLASS", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 13)
            .column("completeness", FieldKind.INTEGER, "c.COMPLETENESS", 7)
            .column("creditLimit", FieldKind.MONEY, "c.CREDIT_LIMIT", 14)
            .hidden("creditDays", FieldKind.INTEGER, "c.CREDIT_DAYS", 10)
            .hidden("active", FieldKind.FLAG, "c.ACTIVE", 8)
            .hidden("shortName", FieldKind.TEXT, "c.SHORT_NAME", 16)
            .hidden("source", FieldKind.TEXT, "c.SOURCE", 14)
            .hiddenChoice("scale", CompanyScale.class, "c.SCALE", 10)
            .hiddenChoice("channel", SalesChannel.class, "c.CHANNEL", 14)
            .hidden("salesArea", FieldKind.TEXT, "c.SALES_AREA", 12)
            .hidden("territory", FieldKind.TEXT, "y.NAME", 14)
            .hidden("creditGrade", FieldKind.TEXT, "c.CREDIT_GRADE", 8)
            .hidden("creditReviewOn", FieldKind.DATE, "c.CREDIT_REVIEW_ON", 12)
            .hidden("lastContactOn", FieldKind.DATE, "r.LAST_CONTACT_ON", 12)
            .hidden("contactDueOn", FieldKind.DATE, "r.DUE_ON", 12)
            .hidden("lastOrderOn", FieldKind.DATE, "p.LAST_ORDER_ON", 12)
            .hidden("email", FieldKind.TEXT, "c.EMAIL", 20)
            .hidden("website", FieldKind.TEXT, "c.WEBSITE", 20)
            .hidden("address", FieldKind.TEXT, "c.ADDRESS", 24)
            .hidden("postalCode", FieldKind.TEXT, "c.POSTAL_CODE", 10)
            .hidden("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("taxNumber", FieldKind.TEXT, "c.TAX_NUMBER", 18)
            .hidden("valueClassFixed", FieldKind.FLAG, "c.VALUE_CLASS_FIXED", 8)
            .hidden("completeSince", FieldKind.DATE, "c.COMPLETE_SINCE", 12)
            .hidden("createdAt", FieldKind.INSTANT, "c.CREATED_AT", 16)
            .hidden("changedAt", FieldKind.INSTANT, "c.CHANGED_AT", 16)
            .searchedBy("customer", "c.ID")
            .orderBy("name", true)
            .build();

    /** The people at all customers within the scope of the user (CUS-06). */
    static final ListDefinition CONTACTS = ListDefinition.of("contacts", "customers", "customer", CustomersText.SOURCE)
            .parts()
            .from("CONTACT k JOIN CUSTOMER c ON c.ID = k.CUSTOMER_ID", "k.ID")
            .opens("c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("customer", "k.CUSTOMER_ID = ?")
            .searched("name", "k.NAME", 14)
            .column("customer", FieldKind.TEXT, "c.NAME", 30)
            .column("title", FieldKind.TEXT, "k.TITLE", 14)
            .choice("role", BuyingRole.class, "k.BUYING_ROLE", 12)
            .searched("mobile", "k.MOBILE", 16)
            .searched("phone", "k.PHONE", 16)
            .searched("email", "k.EMAIL", 24)
            .column("birthday", FieldKind.DATE, "k.BIRTHDAY", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .hiddenSearched("dialled", "k.PHONE_KEY", 16)
            .hidden("city", FieldKind.TEXT, "c.CITY", 12)
            .hidden("department", FieldKind.TEXT, "k.DEPARTMENT", 14)
            .hiddenChoice("style", BuyingStyle.class, "k.BUYING_STYLE", 12)
            .searchedBy("contact", "k.ID")
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(CUSTOMERS, CONTACTS);
    }
}
