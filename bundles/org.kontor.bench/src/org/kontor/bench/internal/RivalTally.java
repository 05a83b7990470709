package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What one rival did, by its own account: how long each step took, and amounts that the database is compared with. It is
 * handed from process to process as lines of text.
 */
public final class RivalTally {

    private static final String STEP = "step";
    private static final String SUM = "sum";

    private final Map<String, Timings> steps = new TreeMap<>();
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    /** The durations of a step. */
    Timings step(String name) {
        return steps.computeIfAbsent(name, n -> new Timings());
    }

    void add(String sum, BigDecimal amount) {
        sums.merge(sum, amount, BigDecimal::add);
    }

    void count(String sum) {
        add(sum, BigDecimal.ONE);
    }

    /** An amount by its name; nothing when it never happened. */
    public BigDecimal sum(String name) {
        return sums.getOrDefault(name, BigDecimal.ZERO);
    }

    /** All steps by name. */
    Map<String, Timings> steps() {
        return steps;
    }

    /** Writes it as lines. */
    void write(Consumer<String> line) {
        steps.forEach((name, timings) ->
                timings.nanos().forEach(duration -> line.accept(STEP + " " + name + " " + duration)));
        sums.forEach((name, amount) -> line.accept(SUM + " " + name + " " + amount));
    }

    /** Takes in one line; any other is left alone. */
    void read(String line) {
        String[] words = line.split(" ");
        if (words.length == 3 && words[0].equals(STEP)) {
            step(words[1]).add(Long.parseLong(words[2]));
        } else if (words.length == 3 && words[0].equals(SUM)) {
            add(words[1], new BigDecimal(words[2]));
        }
    }

    /** All rivals together. */
    public static RivalTally together(Collection<RivalTally> tallies) {
        RivalTally all = new RivalTally();
        tallies.forEach(tally -> tally.write(all::read));
        return all;
    }
}
