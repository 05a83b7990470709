package org.kontor.persistence.search;

import java.util.List;
import java.util.Optional;

/**
 * Finds records by parts of their texts without reading all of them. What is found are candidates: the caller still
 * compares the texts and applies the data scope, which a query over the candidates does in one go.
 */
public interface SearchIndexes {

    /**
     * A record whose text resembles another.
     *
     * @param id the record
     * @param share how much of the searched text it has in common, from 0 to 1
     */
    record Similar(long id, double share) {}

    /**
     * The ids of all records that may contain a text; every record that does contain it is among them, upper and lower
     * case alike.
     *
     * @param index the name of the index
     * @param text what is searched
     * @param most how many candidates are of use to the caller
     * @return empty when the index cannot help: it is not there, the text is too short, or more than that many may
     *     contain it
     */
    Optional<long[]> candidates(String index, String text, int most);

    /**
     * The records whose texts have most in common with a text, the most similar first; for finding near-duplicates while
     * somebody types.
     *
     * @param index the name of the index
     * @param text what is compared
     * @param least the smallest share of interest, from 0 to 1
     * @param most how many at most
     */
    List<Similar> similar(String index, String text, double least, int most);

    /** The expression of a text in capitals, for comparing it whatever case it is written in. */
    default String capitals(String sql) {
        return "UPPER(" + sql + ")";
    }

    /** Makes all indexes anew from the records; others may go on working. Takes about a minute for a million records. */
    void rebuild();
}
