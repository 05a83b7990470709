package org.kontor.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.customers.Customers;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipts;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.Stock;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code bench-rival}: one of the processes of {@link OrderToCashAtOnce}. Says {@code ready}, begins when it is given a line, and
 * tells at the end what it did.
 */
@Component(property = Command.VERB + "=" + RivalCommand.NAME)
public final class RivalCommand implements Command {

    static final String NAME = "bench-rival";
    static final String READY = "ready";

    private static final TextSource TEXTS = TextSource.beside(RivalCommand.class);
    private static final Options OPTIONS =
            Options.withValue("port", "seconds", "seed", "customers", "products", "warehouse", "file");

    private final DatabaseSession session;
    private final Rival.Desk desk;

    /** A rival with the services of this program. */
    @Activate
    public RivalCommand(
            @Reference DatabaseSession session,
            @Reference Customers customers,
            @Reference Orders orders,
            @Reference CreditReviews credit,
            @Reference Stock stock,
            @Reference Deliveries deliveries,
            @Reference Invoicing invoices,
            @Reference Receipts receipts) {
        this.session = session;
        this.desk = new Rival.Desk(customers, orders, credit, stock, deliveries, invoices, receipts);
    }

    @Override
    public String usage(Locale locale) {
        return TEXTS.text("rival.usage").in(locale);
    }

    /** The words that call a rival. */
    static List<String> call(int port, long seconds, int seed, RivalGround ground) {
        return List.of(
                NAME,
                "--port=" + port,
                "--seconds=" + seconds,
                "--seed=" + seed,
                "--customers=" + joined(ground.customers()),
                "--products=" + joined(ground.products()),
                "--warehouse=" + ground.warehouse(),
                "--file=" + ground.file());
    }

    private static String joined(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }

    @Override
    public int run(CommandContext context) throws Exception {
        Arguments arguments = context.parse(OPTIONS);
        RivalGround ground = new RivalGround(
                ids(arguments.required("customers")),
                ids(arguments.required("products")),
                Long.parseLong(arguments.required("warehouse")),
                Long.parseLong(arguments.required("file")));
        session.save(profile(arguments.required("port")), new char[0]);
        session.open(NAME);
        try {
            context.output().println(READY);
            context.output().flush();
            awaitStart();
            RivalTally tally = new Rival(desk, ground, LocalDate.now(), Long.parseLong(arguments.required("seed")))
                    .work(Duration.ofSeconds(Long.parseLong(arguments.required("seconds"))));
            tally.add(
                    OrderToCashAtOnce.REPEATS,
                    BigDecimal.valueOf(session.database().repeats()));
            tally.write(context.output()::println);
            return 0;
        } finally {
            session.close();
        }
    }

    private static ConnectionProfile profile(String port) {
        return new ConnectionProfile(
                NAME,
                ConnectionProfile.Kind.ENTERPRISE,
                Map.of("host", "127.0.0.1", "port", port, "database", "postgres"));
    }

    private static void awaitStart() throws IOException {
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }

    private static List<Long> ids(String list) {
        return Stream.of(list.split(",")).map(Long::valueOf).toList();
    }
}
