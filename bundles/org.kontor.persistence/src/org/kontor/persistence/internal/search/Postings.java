package org.kontor.persistence.internal.search;

import java.util.HashMap;
import java.util.Map;

/** For each pair of characters the records that have it; filled in memory, record by record in the order of ids. */
final class Postings {

    private final Map<String, IdList> lists = new HashMap<>();
    private long lastId = Long.MIN_VALUE;
    private long records;

    void add(long id, String text) {
        for (String gram : Grams.of(text)) {
            lists.computeIfAbsent(gram, g -> new IdList()).add(id);
        }
        if (id != lastId) {
            records++;
            lastId = id;
        }
    }

    /** How many records were added. */
    long records() {
        return records;
    }

    Map<String, IdList> lists() {
        return lists;
    }
}
