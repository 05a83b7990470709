package org.kontor.customers.internal.activities;

import java.util.Optional;
import org.kontor.customers.ValueClass;
import org.kontor.customers.activities.ContactFrequency;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps how often customers are to be contacted (ACT-08); a change counts from the next contact with each customer. */
@Component(service = {RecordService.class, DatabaseReady.class})
public final class FrequencyRecords extends EntityRecords<ContactFrequency> implements DatabaseReady {

    private static final int GOLD_DAYS = 14;
    private static final int POTENTIAL_DAYS = 30;
    private static final int ORDINARY_DAYS = 90;
    private static final int MOST_DAYS = 999;
    private static final String OF = "SELECT f FROM ContactFrequency f WHERE f.valueClass = ?1";

    private static final RecordType<ContactFrequency> TYPE = RecordType.of(
                    "contactFrequency", ActivitiesText.SOURCE, ContactFrequency::new)
            .choice("valueClass", ValueClass.class, ContactFrequency::getValueClass, (f, v) -> {})
            .readOnly()
            .integer("days", ContactFrequency::getDays, ContactFrequency::setDays)
            .required()
            .build();

    /** A service on frequencies. */
    @Activate
    public FrequencyRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ContactFrequency.class, TYPE, ActivitiesLists.FREQUENCIES);
    }

    /** After how many days a customer of that importance is to be contacted again. */
    static int days(UnitOfWork uow, ValueClass importance) {
        return uow.first(ContactFrequency.class, OF, importance)
                .map(ContactFrequency::getDays)
                .orElse(standard(importance));
    }

    private static int standard(ValueClass importance) {
        return switch (importance) {
            case GOLD -> GOLD_DAYS;
            case POTENTIAL -> POTENTIAL_DAYS;
            case ORDINARY -> ORDINARY_DAYS;
        };
    }

    /** Enters what a new company begins with. */
    @Override
    public void ready() {
        units().run(Actor.system(), "identity.edit", uow -> {
            for (ValueClass importance : ValueClass.values()) {
                if (uow.first(ContactFrequency.class, OF, importance).isEmpty()) {
                    uow.add(new ContactFrequency(importance, standard(importance)));
                }
            }
        });
    }

    @Override
    public boolean creatable(Actor actor) {
        return false;
    }

    @Override
    protected String titleOf(ContactFrequency frequency) {
        return ActivitiesText.of("ValueClass." + frequency.getValueClass().name())
                .toString();
    }

    @Override
    protected void validate(
            UnitOfWork uow, ContactFrequency draft, Optional<ContactFrequency> stored, Problems problems) {
        problems.require(stored.isPresent(), "valueClass", ActivitiesText.of("frequency.notNew"));
        boolean sensible = draft.getDays() > 0 && draft.getDays() <= MOST_DAYS;
        problems.require(sensible, "days", ActivitiesText.of("frequency.days", MOST_DAYS));
    }
}
