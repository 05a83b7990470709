package org.kontor.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.exchange.RowProblem;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.Problem;

/**
 * Rows of a file that describe one record, mostly a single one, with the draft made of them. They are stored together or
 * refused together.
 *
 * @param <T> the draft
 */
final class RowGroup<T> {

    private static final Pattern LINE = Pattern.compile("[^\\[]+\\[(\\d+)]");

    private final String key;
    private final T draft;
    private final List<TableRow> rows = new ArrayList<>();
    private final Map<TableRow, List<RowProblem>> problems = new LinkedHashMap<>();

    /**
     * A group without rows.
     *
     * @param key what its rows have in common; empty for a row that is a record of its own
     */
    RowGroup(String key, T draft) {
        this.key = key;
        this.draft = draft;
    }

    String key() {
        return key;
    }

    T draft() {
        return draft;
    }

    List<TableRow> rows() {
        return rows;
    }

    TableRow first() {
        return rows.getFirst();
    }

    boolean isAlone() {
        return rows.size() == 1;
    }

    void add(TableRow row, List<RowProblem> found) {
        rows.add(row);
        if (!found.isEmpty()) {
            problems.put(row, found);
        }
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    /** What is wrong with one of its rows itself. */
    List<RowProblem> problems(TableRow row) {
        return problems.getOrDefault(row, List.of());
    }

    /** The row that a problem of the record is about: the one of its line, else the first. */
    TableRow rowOf(Problem problem) {
        int index = problem.field()
                .map(LINE::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> Integer.parseInt(found.group(1)))
                .orElse(0);
        return rows.get(Math.min(index, rows.size() - 1));
    }

    int characters() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(String::length)
                .sum();
    }
}
