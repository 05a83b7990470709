package org.kontor.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did: how many records of each kind are new, changed, or were there; which rows were refused. However
 * long the file, it holds the first thousand problems only; all refused rows are in their own file.
 */
public final class ImportReport {

    private static final int MOST_KEPT = 1000;

    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final Map<String, Integer> updated = new LinkedHashMap<>();
    private final Map<String, Integer> present = new LinkedHashMap<>();
    private final List<RowProblem> refused = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private int problemCount;
    private int duplicateCount;
    private int refusedRows;
    private boolean cancelled;
    private Optional<Path> refusedFile = Optional.empty();

    /** Counts a new record. */
    public void added(String kind) {
        added.merge(kind, 1, Integer::sum);
    }

    /** Counts a record that was changed. */
    public void updated(String kind) {
        updated.merge(kind, 1, Integer::sum);
    }

    /** Counts a record that was there already and was left as it is. */
    public void present(String kind) {
        present.merge(kind, 1, Integer::sum);
    }

    /** Notes a problem of a row that is refused. */
    public void refused(RowProblem problem) {
        problemCount++;
        if (refused.size() < MOST_KEPT) {
            refused.add(problem);
        }
    }

    /** Counts a refused row, which may have several problems. */
    public void refusedRow() {
        refusedRows++;
    }

    /** Notes a row whose record is there already, for the user to decide on. */
    public void duplicate(Duplicate duplicate) {
        duplicateCount++;
        if (duplicates.size() < MOST_KEPT) {
            duplicates.add(duplicate);
        }
    }

    /** Notes that the user ended it. */
    public void cancel() {
        cancelled = true;
    }

    /** Notes where the refused rows are. */
    public void refusedFile(Path file) {
        refusedFile = Optional.of(file);
    }

    /** New records by kind. */
    public Map<String, Integer> added() {
        return Map.copyOf(added);
    }

    /** Changed records by kind. */
    public Map<String, Integer> updated() {
        return Map.copyOf(updated);
    }

    /** Records that were there already, by kind. */
    public Map<String, Integer> present() {
        return Map.copyOf(present);
    }

    /** The first problems of refused rows, in the order of the files. */
    public List<RowProblem> refused() {
        return List.copyOf(refused);
    }

    /** How many problems there are. */
    public int problemCount() {
        return problemCount;
    }

    /** How many rows were refused. */
    public int refusedRows() {
        return refusedRows;
    }

    /** The first rows whose records are there already. */
    public List<Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /** How many rows there are whose records are there already. */
    public int duplicateCount() {
        return duplicateCount;
    }

    /** Whether the user ended it before its end. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Where the refused rows are, if there are any and they were to be kept. */
    public Optional<Path> refusedFile() {
        return refusedFile;
    }

    /** The kinds in the order in which they were imported. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(added.keySet());
        updated.keySet().stream().filter(k -> !kinds.contains(k)).forEach(kinds::add);
        present.keySet().stream().filter(k -> !kinds.contains(k)).forEach(kinds::add);
        return kinds;
    }
}
