package org.kontor.identity.internal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.cli.Arguments;
import org.kontor.cli.CommandContext;
import org.kontor.identity.CommandAccess;
import org.kontor.identity.SignInService;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets commands in. */
@Component(service = CommandAccess.class)
public final class CommandSignIn implements CommandAccess {

    private static final String ADMINISTRATION = "database.admin";

    private final DatabaseSession session;
    private final SignInService signIn;
    private final Function<String, Optional<char[]>> console;

    /** On the open database, with the console that the program was started in. */
    @Activate
    public CommandSignIn(@Reference DatabaseSession session, @Reference SignInService signIn) {
        this(session, signIn, CommandSignIn::askAtConsole);
    }

    /**
     * The same with another console.
     *
     * @param console asks for the password with the given words; empty when there is nobody to ask
     */
    public CommandSignIn(DatabaseSession session, SignInService signIn, Function<String, Optional<char[]>> console) {
        this.session = session;
        this.signIn = signIn;
        this.console = console;
    }

    private static Optional<char[]> askAtConsole(String prompt) {
        return Optional.ofNullable(System.console()).map((Console c) -> c.readPassword("%s", prompt));
    }

    @Override
    public Actor actor(CommandContext context, Arguments arguments) {
        if (signIn.isEmpty()) {
            return Actor.system();
        }
        boolean trusted = session.ownsFiles(context.profile().orElse("default"));
        Optional<String> login = arguments.value(USER);
        if (login.isEmpty()) {
            return owner(trusted);
        }
        Optional<String> file = arguments.value(PASSWORD_FILE);
        if (trusted && file.isEmpty()) {
            return signIn.actorOf(login.get())
                    .orElseThrow(() -> new ProblemException(IdentityText.of("command.noUser", login.get())));
        }
        return signIn.signIn(login.get(), password(context, login.get(), file));
    }

    private static Actor owner(boolean trusted) {
        if (!trusted) {
            throw new ProblemException(IdentityText.of("command.who"));
        }
        return Actor.system();
    }

    private char[] password(CommandContext context, String login, Optional<String> file) {
        if (file.isEmpty()) {
            return console.apply(IdentityText.of("command.ask", login).in(context.locale()))
                    .orElseThrow(() -> new ProblemException(IdentityText.of("command.noConsole")));
        }
        try {
            return Files.readString(Path.of(file.get())).strip().toCharArray();
        } catch (IOException failure) {
            throw new ProblemException(IdentityText.of("command.noFile", file.get()), failure);
        }
    }

    @Override
    public Actor administrator(CommandContext context, Arguments arguments) {
        Actor actor = actor(context, arguments);
        if (!actor.may(ADMINISTRATION)) {
            throw new ProblemException(IdentityText.of("command.noAdministrator", actor.name()));
        }
        return actor;
    }
}
