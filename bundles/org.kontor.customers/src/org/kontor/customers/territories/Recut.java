package org.kontor.customers.territories;

import java.util.List;
import org.kontor.customers.handover.Move;

/**
 * What changes hands when territories are cut anew (LED-15): customers and open leads whose owner does not work in their
 * territory, with everything alive that the owner has with these customers.
 *
 * @param changes customers first, then leads, then what goes along
 */
public record Recut(List<Change> changes) {

    /**
     * A record that changes hands.
     *
     * @param move the record, and who gets it
     * @param kind what users call records of this kind
     * @param territory the name of the territory it lies in
     * @param from the name of who has it; empty when nobody does
     * @param to the name of who gets it
     */
    public record Change(Move move, String kind, String territory, String from, String to) {}

    /** Keeps its own copy. */
    public Recut {
        changes = List.copyOf(changes);
    }

    /** What is handed over. */
    public List<Move> moves() {
        return changes.stream().map(Change::move).toList();
    }

    /** How many records of a type change hands. */
    public long count(String recordType) {
        return changes.stream()
                .filter(change -> change.move().holding().record().type().equals(recordType))
                .count();
    }
}
