package org.kontor.sample.internal.company;

import java.util.Arrays;
import java.util.Locale;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.sample.DemoUser;
import org.kontor.sample.SampleCompany;
import org.kontor.sample.SampleSummary;
import org.kontor.sample.Size;
import org.kontor.sample.internal.SampleText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code sample [--size small|medium|large] [--seed N]}: fills a profile with the sample company. */
@Component(property = Command.VERB + "=sample")
public final class SampleCommand implements Command {

    private static final Options OPTIONS = Options.withValue("size", "seed");
    /** Where nobody asks for another one. */
    static final long USUAL_SEED = 1;

    private final DatabaseSession session;
    private final SampleCompany sample;

    /** A command on the services of this program. */
    @Activate
    public SampleCommand(@Reference DatabaseSession session, @Reference SampleCompany sample) {
        this.session = session;
        this.sample = sample;
    }

    @Override
    public String usage(Locale locale) {
        return SampleText.of("command.sample.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        Arguments arguments = context.parse(OPTIONS);
        arguments.operands(0);
        Size size = size(arguments, context.locale());
        long seed = arguments.number("seed").orElse(USUAL_SEED);
        session.open(context.profile().orElse("default"));
        try {
            SampleSummary summary = sample.fill(size, seed, context.locale(), (step, done, total) -> {
                if (done == total || done % Math.max(1, total / 10) == 0) {
                    context.error()
                            .println(SampleText.of("sample.progress", step, done, total)
                                    .in(context.locale()));
                    context.error().flush();
                }
            });
            tell(summary, context);
            return 0;
        } finally {
            session.close();
        }
    }

    private static Size size(Arguments arguments, Locale locale) throws UsageException {
        String wanted = arguments.value("size").orElse("small");
        return Arrays.stream(Size.values())
                .filter(size -> size.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(SampleText.of("sample.size", wanted).in(locale)));
    }

    private static void tell(SampleSummary summary, CommandContext context) {
        Locale locale = context.locale();
        context.output().println(SampleText.of("sample.done", summary.company()).in(locale));
        summary.counts().forEach((type, count) -> context.output()
                .println(SampleText.of("sample.count." + type, count).in(locale)));
        context.output()
                .println(SampleText.of("sample.users", summary.password()).in(locale));
        for (DemoUser user : summary.users()) {
            context.output().println("  %-8s %s (%s)".formatted(user.login(), user.name(), user.title()));
        }
    }
}
