package org.kontor.cli;

import java.util.Locale;

/**
 * A verb of the command line, offered by a module as an OSGi service. The service says its verb in the property
 * {@link #VERB}, so that only the command that was asked for is created:
 *
 * <pre>{@code @Component(property = Command.VERB + "=import")}</pre>
 */
public interface Command {

    /** Name of the service property that holds the verb. */
    String VERB = "kontor.command";

    /**
     * How to call it and what it does: a first line {@code VERB [OPTIONS] – purpose} and, where needed, one indented line
     * per option.
     */
    String usage(Locale locale);

    /**
     * Does the work.
     *
     * @return 0 when done; 1 when the work failed and the command has said why on {@link CommandContext#error()}
     * @throws UsageException when the command was called wrongly; the caller prints it with the usage and exits with 2
     * @throws Exception when the work failed. The text of a {@code ProblemException} is shown to the user as it is, every
     *     other exception is logged and only named
     */
    int run(CommandContext context) throws Exception;
}
