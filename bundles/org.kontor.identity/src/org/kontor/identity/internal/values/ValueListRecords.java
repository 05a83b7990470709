package org.kontor.identity.internal.values;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.Role;
import org.kontor.identity.internal.IdentityText;
import org.kontor.identity.values.ListedValue;
import org.kontor.identity.values.OfferedValues;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueList;
import org.kontor.identity.values.ValueListContribution;
import org.kontor.identity.values.ValueLists;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Keeps the value lists. What a module brings is entered once, when the list is not there yet; from then on the company's
 * own values count.
 */
@Component(service = {RecordService.class, ValueLists.class, DatabaseReady.class})
public final class ValueListRecords extends EntityRecords<ValueList> implements ValueLists, DatabaseReady {

    private static final RecordType<ListedValue> VALUE = RecordType.of(
                    "listedValue", IdentityText.SOURCE, ListedValue::new)
            .integer("position", ListedValue::getPosition, ListedValue::setPosition)
            .required()
            .text("label", 80, ListedValue::getLabel, ListedValue::setLabel)
            .required()
            .flag("active", ListedValue::isActive, ListedValue::setActive)
            .build();

    private static final RecordType<ValueList> TYPE = RecordType.of("valueList", IdentityText.SOURCE, ValueList::new)
            .text("label", 80, ValueList::getLabel, ValueList::setLabel)
            .required()
            .table("values", VALUE, ValueList::getValues)
            .build();

    /** Roles are records of their own; fields that take one offer their codes all the same. */
    private static final String ROLES = "roles";

    private final List<ValueListContribution> contributions = new CopyOnWriteArrayList<>();
    private final List<OfferedValues> offered = new CopyOnWriteArrayList<>();

    /** A service on value lists. */
    @Activate
    public ValueListRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ValueList.class, TYPE, Lists.VALUE_LISTS);
    }

    /** Takes the lists of a module into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContribution(ValueListContribution contribution) {
        contributions.add(contribution);
    }

    /** What a module has entered stays when it goes. */
    void removeContribution(ValueListContribution contribution) {
        contributions.remove(contribution);
    }

    /** Values come from a module's own records from now on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addOffered(OfferedValues values) {
        offered.add(values);
    }

    void removeOffered(OfferedValues values) {
        offered.remove(values);
    }

    /** Enters the lists of the modules that the company does not have yet. */
    @Override
    public void ready() {
        List<StandardValues> brought = contributions.stream()
                .flatMap(contribution -> contribution.valueLists().stream())
                .toList();
        if (!brought.isEmpty()) {
            units().run(Actor.system(), "identity.edit", uow -> brought.forEach(values -> enterOnce(uow, values)));
        }
    }

    private static void enterOnce(UnitOfWork uow, StandardValues values) {
        if (uow.first(ValueList.class, "SELECT l FROM ValueList l WHERE l.code = ?1", values.id())
                .isPresent()) {
            return;
        }
        ValueList list = new ValueList(values.id(), values.label().toString());
        int position = 0;
        for (Text text : values.values()) {
            position++;
            ListedValue value = new ListedValue(position, text.toString());
            list.adopt(value);
            list.getValues().add(value);
        }
        uow.add(list);
    }

    @Override
    protected String titleOf(ValueList list) {
        return list.getLabel();
    }

    @Override
    protected void attach(ValueList list, Identified line) {
        list.adopt((ListedValue) line);
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    public List<String> values(String listId) {
        Optional<OfferedValues> own = offered.stream()
                .filter(values -> values.valueList().equals(listId))
                .findFirst();
        if (own.isPresent()) {
            return units().read(Actor.system(), "identity.view", own.get()::values);
        }
        if (listId.equals(ROLES)) {
            return units().read(
                            Actor.system(),
                            "identity.view",
                            uow -> uow.query(Role.class, "SELECT r FROM Role r ORDER BY r.code").stream()
                                    .map(Role::getCode)
                                    .toList());
        }
        return units().read(Actor.system(), "identity.view", uow -> uow
                .query(
                        ListedValue.class,
                        "SELECT v FROM ListedValue v WHERE v.list.code = ?1 AND v.active = TRUE ORDER BY v.position, v.id",
                        listId)
                .stream()
                .map(ListedValue::getLabel)
                .toList());
    }

    /** The administrator's list of value lists. */
    @Component
    public static final class Lists implements ListContribution {

        static final ListDefinition VALUE_LISTS = ListDefinition.of(
                        "valueLists", "identity", "valueList", IdentityText.SOURCE)
                .from("VALUE_LIST l", "l.ID")
                .searched("label", "l.LABEL", 30)
                .column(
                        "values",
                        FieldKind.INTEGER,
                        "(SELECT COUNT(*) FROM LISTED_VALUE v WHERE v.LIST_ID = l.ID AND v.ACTIVE = TRUE)",
                        10)
                .orderBy("label", true)
                .build();

        @Override
        public List<ListDefinition> lists() {
            return List.of(VALUE_LISTS);
        }
    }
}
