package org.kontor.customers.internal.activities;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of activities. */
@Component(service = PersistenceContribution.class)
public final class ActivitiesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ActivitiesPersistence() {
        super(
                "org.kontor.customers.activities",
                List.of("org.kontor.customers"),
                List.of(
                        "org.kontor.customers.activities.Activity",
                        "org.kontor.customers.activities.Participant",
                        "org.kontor.customers.activities.ProgressNote",
                        "org.kontor.customers.activities.ContactFrequency",
                        "org.kontor.customers.internal.activities.ContactRhythm"),
                List.of("001_activities.sql", "002_frequency.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex("activity", "Activity", List.of("subject")));
    }
}
