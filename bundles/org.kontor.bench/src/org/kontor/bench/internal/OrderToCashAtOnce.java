package org.kontor.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseAdministration;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W12: eight processes, each a Kontor of its own on one PostgreSQL, take orders to cash at the same time on three
 * customers with little credit and five products. Ends with a failure when one of them was shown anything but the credit
 * rule's decision, when a customer was seen beyond the credit, when the rivals' accounts differ from the database, or when
 * {@code db check} finds something. {@code KONTOR_BENCH_RIVALS} and {@code KONTOR_BENCH_SECONDS} change how many there are
 * and how long they work (120 seconds).
 */
@Component(service = NamedWorkload.class)
public final class OrderToCashAtOnce implements NamedWorkload {

    static final String REPEATS = "repeats";

    private static final TextSource TEXTS = TextSource.beside(OrderToCashAtOnce.class);
    private static final Actor ACTOR = Actor.system();
    private static final int RIVALS = 8;
    private static final int SECONDS = 120;
    private static final int CUSTOMERS = 3;
    private static final int PRODUCTS = 5;
    private static final int CREDIT_DAYS = 30;
    private static final int MINUTES_TO_END = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DatabaseAdministration administration;

    /** With the integrity check. */
    @Activate
    public OrderToCashAtOnce(@Reference DatabaseAdministration administration) {
        this.administration = administration;
    }

    @Override
    public String name() {
        return "W12";
    }

    private static int setting(String variable, int usual) {
        String given = System.getenv(variable);
        return given == null ? usual : Integer.parseInt(given);
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        ConnectionProfile profile = bench.session().database().profile();
        if (profile.kind() != ConnectionProfile.Kind.ENTERPRISE) {
            return Map.of("left_out", "an embedded database belongs to one process");
        }
        int rivals = setting("KONTOR_BENCH_RIVALS", RIVALS);
        int seconds = setting("KONTOR_BENCH_SECONDS", SECONDS);
        RivalGround ground = ground(bench);
        RivalReckoning reckoning = new RivalReckoning(bench.session().database().dataSource(), ground);
        CreditWatch watch = new CreditWatch(reckoning, PAUSE);
        int port = Integer.parseInt(profile.setting("port").orElseThrow());
        List<RivalTally> tallies;
        try (TemporaryFolder homes = TemporaryFolder.create("kontor-rivals")) {
            List<List<String>> calls = IntStream.range(0, rivals)
                    .mapToObj(i -> RivalCommand.call(port, seconds, i, ground))
                    .toList();
            tallies = watch.during(() -> compete(homes.path(), calls, seconds));
        }
        RivalTally all = RivalTally.together(tallies);
        List<String> broken = new ArrayList<>(watch.beyond());
        broken.addAll(reckoning.differences(all));
        administration.check().forEach(violation -> broken.add(violation.check() + ": " + violation.detail()));
        if (!broken.isEmpty()) {
            throw new ProblemException(TEXTS.text("rival.broken", String.join("; ", broken)));
        }
        return figures(all, rivals, seconds, watch.looks());
    }

    private static Map<String, Object> figures(RivalTally all, int rivals, int seconds, int looks) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("processes", rivals);
        figures.put("seconds", seconds);
        figures.put("cycles", all.sum(Rival.CYCLES));
        figures.put("cycles_per_second", Math.round(all.sum(Rival.CYCLES).doubleValue() / seconds * 10) / 10.0);
        figures.put("held_by_credit_rule", all.sum(Rival.HELD));
        figures.put("repeated_unnoticed", all.sum(REPEATS));
        figures.put("told_of_a_colleagues_change", all.sum(Rival.TOLD));
        figures.put("looks_at_credit", looks);
        all.steps().forEach((step, timings) -> figures.put(step, timings.figures()));
        return figures;
    }

    private static List<RivalTally> compete(Path homes, List<List<String>> calls, int seconds)
            throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        try {
            for (List<String> call : calls) {
                processes.add(start(homes.resolve(String.valueOf(processes.size())), call));
            }
            List<BufferedReader> answers = new ArrayList<>();
            for (int i = 0; i < processes.size(); i++) {
                BufferedReader answer = processes.get(i).inputReader(StandardCharsets.UTF_8);
                if (answer.lines().noneMatch(RivalCommand.READY::equals)) {
                    throw failed(homes, i);
                }
                answers.add(answer);
            }
            for (Process process : processes) {
                try (OutputStream input = process.getOutputStream()) {
                    input.write('\n');
                }
            }
            List<RivalTally> tallies = new ArrayList<>();
            for (int i = 0; i < processes.size(); i++) {
                RivalTally tally = new RivalTally();
                answers.get(i).lines().forEach(tally::read);
                boolean ended = processes
                        .get(i)
                        .waitFor(seconds + TimeUnit.MINUTES.toSeconds(MINUTES_TO_END), TimeUnit.SECONDS);
                if (!ended || processes.get(i).exitValue() != 0) {
                    throw failed(homes, i);
                }
                tallies.add(tally);
            }
            return tallies;
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    /** Each has a folder of its own, as on a desktop of its own. */
    private static Process start(Path home, List<String> words) throws IOException {
        Files.createDirectories(home);
        Path install =
                Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        List<String> command = new ArrayList<>(List.of(install.resolve("kontor").toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(errors(home).toFile());
        builder.environment().put("KONTOR_HOME", home.toString());
        return builder.start();
    }

    private static Path errors(Path home) {
        return home.resolve("errors.txt");
    }

    private static ProblemException failed(Path homes, int rival) throws IOException {
        String said = Files.readString(errors(homes.resolve(String.valueOf(rival))));
        return new ProblemException(TEXTS.text("rival.failed", rival + 1, said.strip()));
    }

    private static RivalGround ground(Bench bench) {
        List<Long> customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> customer(bench, "Rivals' customer " + i, new BigDecimal(RivalGround.CREDIT_LIMIT)))
                .toList();
        long file = customer(bench, "Everybody's customer", BigDecimal.ZERO);
        Warehouse warehouse =
                bench.units().change(ACTOR, "bench", uow -> bench.warehouses().byCode(uow, "RIVALS", "Rivals"));
        return new RivalGround(customers, products(bench, warehouse), warehouse.getId(), file);
    }

    private static long customer(Bench bench, String name, BigDecimal limit) {
        Customer draft = new Customer();
        draft.setName(name);
        draft.setCurrency("CNY");
        draft.setNote("0");
        Stored<Customer> stored = bench.customers().create(ACTOR, draft);
        bench.customers().grantCredit(ACTOR, stored.id(), stored.version(), limit, CREDIT_DAYS);
        return stored.id();
    }

    private static List<Long> products(Bench bench, Warehouse warehouse) {
        return bench.units().change(ACTOR, "bench", uow -> {
            List<Long> products = new ArrayList<>();
            GoodsReceipt receipt = new GoodsReceipt();
            receipt.setWarehouseId(warehouse.getId());
            receipt.setReceivedOn(LocalDate.now());
            for (int i = 0; i < PRODUCTS; i++) {
                Product draft = new Product();
                draft.setNumber("RIVAL-" + i);
                draft.setName("Rivals' product " + i);
                draft.setUnit("pcs");
                draft.setListPrice(new BigDecimal(RivalGround.PRICE));
                draft.setCurrency("CNY");
                long product = bench.products().enter(uow, draft).getId();
                products.add(product);
                GoodsReceiptLine line = new GoodsReceiptLine();
                line.setProductId(product);
                line.setQuantity(new BigDecimal("1000000"));
                receipt.getLines().add(line);
            }
            bench.goodsReceipts().enterAndBook(uow, receipt, MoveKind.RECEIPT);
            return products;
        });
    }
}
