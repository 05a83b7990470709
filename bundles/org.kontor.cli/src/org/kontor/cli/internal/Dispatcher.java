package org.kontor.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.UsageException;
import org.kontor.kernel.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the command for a call, runs it, and turns what happens into exit codes and one sentence for the user. */
final class Dispatcher {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final CommandDirectory commands;
    private final PrintWriter output;
    private final PrintWriter error;
    private final Locale startLocale;

    Dispatcher(CommandDirectory commands, PrintWriter output, PrintWriter error, Locale startLocale) {
        this.commands = commands;
        this.output = output;
        this.error = error;
        this.startLocale = startLocale;
    }

    int run(List<String> words) {
        GlobalOptions options;
        try {
            options = GlobalOptions.parse(words, startLocale);
        } catch (UsageException wrong) {
            error.println(wrong.getMessage());
            return WRONG_USAGE;
        }
        Locale locale = options.language().orElse(startLocale);
        if (options.rest().isEmpty()) {
            listCommands(error, locale);
            return WRONG_USAGE;
        }
        String verb = options.rest().getFirst();
        List<String> arguments = options.rest().subList(1, options.rest().size());
        if (verb.equals("help") || verb.equals("--help")) {
            return help(arguments, locale);
        }
        Optional<Command> command = commands.find(verb);
        if (command.isEmpty()) {
            error.println(CliText.of("command.unknown", verb).in(locale));
            return WRONG_USAGE;
        }
        if (arguments.contains("--help")) {
            output.println(command.get().usage(locale));
            return DONE;
        }
        return run(verb, command.get(), new CommandContext(arguments, options.profile(), locale, output, error));
    }

    private int run(String verb, Command command, CommandContext context) {
        Locale locale = context.locale();
        try {
            return command.run(context);
        } catch (UsageException wrong) {
            error.println(wrong.getMessage());
            error.println(CliText.of("usage", command.usage(locale)).in(locale));
            return WRONG_USAGE;
        } catch (ProblemException refused) {
            LOG.info("Command {} refused", verb, refused);
            refused.problems().forEach(problem -> error.println(problem.text().in(locale)));
            return FAILED;
        } catch (Exception | LinkageError failure) {
            // a bundle that misses an import fails only when the class is needed
            LOG.error("Command {} failed", verb, failure);
            error.println(CliText.of("command.failed", verb).in(locale));
            return FAILED;
        }
    }

    private int help(List<String> arguments, Locale locale) {
        if (arguments.isEmpty()) {
            listCommands(output, locale);
            return DONE;
        }
        Optional<Command> command = commands.find(arguments.getFirst());
        if (command.isEmpty()) {
            error.println(CliText.of("command.unknown", arguments.getFirst()).in(locale));
            return WRONG_USAGE;
        }
        output.println(command.get().usage(locale));
        return DONE;
    }

    private void listCommands(PrintWriter writer, Locale locale) {
        writer.println(CliText.of("command.list").in(locale));
        commands.all()
                .forEach(command -> writer.println("  " + command.usage(locale).replace("\n", "\n  ")));
    }
}
