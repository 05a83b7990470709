package org.kontor.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import did: how many records of each kind are new, how many were there, which rows were refused. */
public final class ImportReport {

    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final Map<String, Integer> present = new LinkedHashMap<>();
    private final List<RowProblem> refused = new ArrayList<>();

    /** Counts a new record. */
    public void added(String kind) {
        added.merge(kind, 1, Integer::sum);
    }

    /** Counts a record that was there already and was left as it is. */
    public void present(String kind) {
        present.merge(kind, 1, Integer::sum);
    }

    /** Notes a refused row. */
    public void refused(RowProblem problem) {
        refused.add(problem);
    }

    /** New records by kind. */
    public Map<String, Integer> added() {
        return Map.copyOf(added);
    }

    /** Records that were there already, by kind. */
    public Map<String, Integer> present() {
        return Map.copyOf(present);
    }

    /** Refused rows in the order of the files. */
    public List<RowProblem> refused() {
        return List.copyOf(refused);
    }

    /** The kinds in the order in which they were imported. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(added.keySet());
        present.keySet().stream().filter(k -> !kinds.contains(k)).forEach(kinds::add);
        return kinds;
    }
}
