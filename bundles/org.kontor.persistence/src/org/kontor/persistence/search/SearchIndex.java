package org.kontor.persistence.search;

import java.util.List;

/**
 * Texts of a kind of record that are found by any part of them, however many records there are. A bundle declares it
 * with its tables ({@link org.kontor.persistence.PersistenceContribution#searchIndexes()}); from then on every change of
 * a record keeps it up to date in the same transaction, and lists that name it are searched through it.
 *
 * @param name its name, unique among all bundles, for example {@code customer}
 * @param entity the JPA name of the entity, which has one id
 * @param attributes the attributes of text that are indexed together, 2,000 characters at most in all
 */
public record SearchIndex(String name, String entity, List<String> attributes) {

    /** Keeps its own copy. */
    public SearchIndex {
        attributes = List.copyOf(attributes);
    }
}
