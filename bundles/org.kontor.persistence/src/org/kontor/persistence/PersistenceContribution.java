package org.kontor.persistence;

import java.util.List;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.kontor.persistence.sharing.ReadingGroup;

/**
 * What a bundle brings to the shared database, offered as a service: entities and the migrations of their tables. A
 * contribution that comes later is migrated and mapped at that moment; one that goes leaves its tables and data.
 */
public interface PersistenceContribution {

    /** The bundle's name in the schema history, for example {@code org.kontor.customers}. */
    String component();

    /** Components whose tables must exist before, for the order of migrations. */
    List<String> requires();

    /** Full names of entity classes and mapped superclasses; names, not classes, so that nothing is loaded early. */
    List<String> entityClasses();

    /**
     * File names of the migrations in their order, each {@code NNN_what.sql}, in the folder {@code schema} beside
     * {@link #anchor()}. Once released a file is never changed.
     */
    List<String> migrations();

    /** A class of the contributing bundle: its loader finds entities and migrations. */
    Class<?> anchor();

    /** What users find by any part of its text, however many records there are. */
    default List<SearchIndex> searchIndexes() {
        return List.of();
    }

    /** What groups of people read beyond their scope. */
    default List<ReadingGroup> readingGroups() {
        return List.of();
    }

    /** What must always be true of the data. */
    default List<IntegrityCheck> checks() {
        return List.of();
    }
}
