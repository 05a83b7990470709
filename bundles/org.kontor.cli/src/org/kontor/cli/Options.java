package org.kontor.cli;

import java.util.HashSet;
import java.util.Set;

/**
 * The options that a command knows, without their leading dashes.
 *
 * @param withValue options that need a value, for example {@code out}
 * @param flags options without a value, for example {@code skip-bad}
 */
public record Options(Set<String> withValue, Set<String> flags) {

    /** Keeps its own copies. */
    public Options {
        withValue = Set.copyOf(withValue);
        flags = Set.copyOf(flags);
    }

    /** A command without options. */
    public static Options none() {
        return new Options(Set.of(), Set.of());
    }

    /** A command with these options, each with a value. */
    public static Options withValue(String... names) {
        return new Options(Set.of(names), Set.of());
    }

    /** The same options and these flags. */
    public Options andFlags(String... names) {
        Set<String> all = new HashSet<>(flags);
        all.addAll(Set.of(names));
        return new Options(withValue, all);
    }
}
