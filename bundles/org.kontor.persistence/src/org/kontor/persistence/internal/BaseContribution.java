package org.kontor.persistence.internal;

import java.util.List;
import org.kontor.persistence.PersistenceContribution;

/** The tables of the persistence bundle itself: ids, document numbers, change log, what is shared one by one. */
public final class BaseContribution implements PersistenceContribution {

    /** Its name, which every other contribution requires directly or through another. */
    public static final String COMPONENT = "org.kontor.persistence";

    @Override
    public String component() {
        return COMPONENT;
    }

    @Override
    public List<String> requires() {
        return List.of();
    }

    @Override
    public List<String> entityClasses() {
        return List.of("org.kontor.persistence.sharing.RecordShare");
    }

    @Override
    public List<String> migrations() {
        return List.of("001_base.sql", "002_shares.sql");
    }

    @Override
    public Class<?> anchor() {
        return BaseContribution.class;
    }
}
