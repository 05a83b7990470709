package org.kontor.customers.internal.activities;

import java.util.List;
import org.kontor.customers.ValueClass;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.ActivityPriority;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListBuilder;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of activities, of open tasks, and of customers by their last contact. */
@Component
public final class ActivitiesLists implements ListContribution {

    private static final String CUSTOMER = "CUSTOMER";
    private static final String CUSTOMER_OF = "c.ID = a.CUSTOMER_ID";
    private static final String OWNER = "a.OWNER_ID";
    private static final String OWNER_NAME = "u.ID = a.OWNER_ID";

    static final ListDefinition ACTIVITIES = linked(
                    ListDefinition.of("activities", "activities", Activities.TYPE, ActivitiesText.SOURCE)
                            .from("ACTIVITY a", "a.ID")
                            .outerJoin(CUSTOMER, "c", CUSTOMER_OF)
                            .outerJoin("USER_NAME", "u", OWNER_NAME)
                            .owned(OWNER, "a.DEPARTMENT_ID"))
            .column("day", FieldKind.DATE, "a.ON_DAY", 12)
            .column("from", FieldKind.TEXT, "a.FROM_TIME", 8)
            .choice("kind", ActivityKind.class, "a.KIND", 12)
            .searched("subject", "a.SUBJECT", 36)
            .searchedBy("activity", "a.ID")
            .column("customer", FieldKind.TEXT, "c.NAME", 28)
            .column("contact", FieldKind.TEXT, "a.CONTACT_NAME", 14)
            .column("done", FieldKind.FLAG, "a.DONE", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .column("result", FieldKind.TEXT, "a.RESULT", 40)
            .hidden("to", FieldKind.TEXT, "a.TO_TIME", 8)
            .hidden("place", FieldKind.TEXT, "a.PLACE", 18)
            .orderBy("day", false)
            .build();

    private static final ListDefinition TASKS = linked(
                    ListDefinition.of("tasks", "activities", Activities.TYPE, ActivitiesText.SOURCE)
                            .from("(SELECT * FROM ACTIVITY WHERE DONE = FALSE AND KIND <> 'MEMO') a", "a.ID")
                            .outerJoin(CUSTOMER, "c", CUSTOMER_OF)
                            .outerJoin("USER_NAME", "u", OWNER_NAME)
                            .outerJoin("USER_NAME", "b", "b.ID = a.ASSIGNED_BY_ID")
                            .owned(OWNER, "a.DEPARTMENT_ID"))
            .choice("priority", ActivityPriority.class, "a.PRIORITY", 16)
            .column("day", FieldKind.DATE, "a.ON_DAY", 12)
            .choice("kind", ActivityKind.class, "a.KIND", 12)
            .searched("subject", "a.SUBJECT", 36)
            .searchedBy("activity", "a.ID")
            .column("customer", FieldKind.TEXT, "c.NAME", 28)
            .column("progress", FieldKind.INTEGER, "a.PROGRESS", 10)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .column("assignedBy", FieldKind.TEXT, "b.NAME", 12)
            .orderBy("priority", true)
            .orderBy("day", true)
            .build();

    private static final ListDefinition CONTACTS_DUE = ListDefinition.of(
                    "contactsDue", "customers", "customer", ActivitiesText.SOURCE)
            .worklist()
            .from("CUSTOMER c", "c.ID")
            .outerJoin("CONTACT_RHYTHM", "r", "r.CUSTOMER_ID = c.ID")
            .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .searched("name", "c.NAME", 32)
            .column("dueOn", FieldKind.DATE, "r.DUE_ON", 14)
            .column("lastContactOn", FieldKind.DATE, "r.LAST_CONTACT_ON", 14)
            .choice("valueClass", ValueClass.class, "c.VALUE_CLASS", 10)
            .column("phone", FieldKind.TEXT, "c.PHONE", 18)
            .column("city", FieldKind.TEXT, "c.CITY", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .orderBy("name", true)
            .build();

    static final ListDefinition FREQUENCIES = ListDefinition.of(
                    "contactFrequencies", "identity", "contactFrequency", ActivitiesText.SOURCE)
            .from("CONTACT_FREQUENCY f", "f.ID")
            .choice("valueClass", ValueClass.class, "f.VALUE_CLASS", 24)
            .column("days", FieldKind.INTEGER, "f.DAYS", 16)
            .column("changedAt", FieldKind.INSTANT, "f.CHANGED_AT", 20)
            .orderBy("days", true)
            .build();

    private static ListBuilder linked(ListBuilder list) {
        list.shared("EXISTS (SELECT 1 FROM ACTIVITY_PARTICIPANT p WHERE p.ACTIVITY_ID = a.ID AND p.USER_ID = ?)");
        list.linked("customer", "a.CUSTOMER_ID = ?");
        list.linked("user", "a.OWNER_ID = ?");
        list.linked("orgUnit", "a.DEPARTMENT_ID = ?");
        for (String type : List.of("salesOrder", "contract", "opportunity", "lead", "serviceRequest")) {
            list.linked(type, "a.RECORD_TYPE = '" + type + "' AND a.RECORD_ID = ?");
        }
        return list;
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(ACTIVITIES, TASKS, CONTACTS_DUE, FREQUENCIES);
    }
}
