package org.kontor.customers.territories;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.handover.Move;
import org.kontor.kernel.record.RecordRef;

/**
 * What moves when territories are cut anew (LED-15): customers and leads that lie in another territory than the one noted
 * with them; and, where owners change too, customers and open leads whose owner does not work in their territory, with
 * everything alive that the owner has with these customers.
 *
 * @param shifts customers first, then leads
 * @param flows how many of them go from where to where, the most first
 * @param changes customers first, then leads, then what goes along; empty where owners stay
 */
public record Recut(List<Shift> shifts, List<Flow> flows, List<Change> changes) {

    /**
     * A record that lies elsewhere now.
     *
     * @param record a customer or a lead
     * @param to the territory; empty where it lies in none
     */
    public record Shift(RecordRef record, Optional<Long> to) {}

    /**
     * How many go from one territory to another.
     *
     * @param from the name of the territory noted with them; empty when none is
     * @param to the name of the territory in which they lie; empty when they lie in none
     * @param customers how many customers
     * @param leads how many leads
     */
    public record Flow(String from, String to, int customers, int leads) {}

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

    /** Keeps its own copies. */
    public Recut {
        shifts = List.copyOf(shifts);
        flows = List.copyOf(flows);
        changes = List.copyOf(changes);
    }

    /** Whether everything is where it belongs. */
    public boolean isEmpty() {
        return shifts.isEmpty() && changes.isEmpty();
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
