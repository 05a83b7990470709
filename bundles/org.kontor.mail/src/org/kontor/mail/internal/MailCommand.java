package org.kontor.mail.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.identity.CommandAccess;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.mail.Mailing;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code mail send|test|password}: for a machine without a desktop that sends for the company, called by the clock of its
 * operating system.
 */
@Component(property = Command.VERB + "=mail")
public final class MailCommand implements Command {

    private static final String TO = "to";
    private static final String SECRET_FILE = "secret-file";
    private static final Options OPTIONS =
            Options.withValue(TO, SECRET_FILE, CommandAccess.USER, CommandAccess.PASSWORD_FILE);

    private final DatabaseSession session;
    private final Mailing mailing;
    private final CommandAccess access;

    /** A command on the services of this program. */
    @Activate
    public MailCommand(
            @Reference DatabaseSession session, @Reference Mailing mailing, @Reference CommandAccess access) {
        this.session = session;
        this.mailing = mailing;
        this.access = access;
    }

    @Override
    public String usage(Locale locale) {
        return MailText.of("command.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException, IOException {
        Arguments arguments = context.parse(OPTIONS);
        String action = arguments.operands(1).getFirst();
        session.open(context.profile().orElse("default"));
        try {
            Actor administrator = access.administrator(context, arguments);
            Text done =
                    switch (action) {
                        case "send" -> send();
                        case "test" -> test(administrator, arguments.required(TO));
                        case "password" -> password(administrator, Path.of(arguments.required(SECRET_FILE)));
                        default ->
                            throw new UsageException(
                                    MailText.of("command.unknown", action).in(context.locale()));
                    };
            context.output().println(done.in(context.locale()));
            return 0;
        } finally {
            session.close();
        }
    }

    private Text send() {
        if (!mailing.canSend()) {
            throw new ProblemException(MailText.of("command.cannot"));
        }
        return MailText.of("command.sent", mailing.send());
    }

    private Text test(Actor administrator, String address) {
        mailing.test(administrator, address);
        return MailText.of("command.tested", address);
    }

    private Text password(Actor administrator, Path file) throws IOException {
        mailing.keepPassword(administrator, Files.readString(file).strip().toCharArray());
        return MailText.of("command.password");
    }
}
