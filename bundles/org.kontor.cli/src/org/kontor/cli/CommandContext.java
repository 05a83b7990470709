package org.kontor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command is given.
 *
 * @param arguments the words after the verb, without the options that hold for every command
 * @param profile the connection profile asked for by {@code --profile}; empty means the default one
 * @param locale the user's language
 * @param output where results go (standard output); flushed by the caller
 * @param error where the one sentence about a failure goes (standard error)
 */
public record CommandContext(
        List<String> arguments, Optional<String> profile, Locale locale, PrintWriter output, PrintWriter error) {

    /** Keeps its own copy of the arguments. */
    public CommandContext {
        arguments = List.copyOf(arguments);
    }

    /**
     * Takes the arguments apart.
     *
     * @param options which options the command knows
     * @throws UsageException on an option that is not among them or one without its value
     */
    public Arguments parse(Options options) throws UsageException {
        return Arguments.parse(arguments, options, locale);
    }
}
