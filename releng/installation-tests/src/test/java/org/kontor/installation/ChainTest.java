package org.kontor.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.bench.PostgresServer;
import org.kontor.installation.Installation.Result;

/**
 * One deal on its way through the departments. Each works at a desktop with only its modules, all on one PostgreSQL; what
 * they do on real widgets is in the bundle {@code org.kontor.tests.departments}. Each step leaves pictures in
 * target/pictures.
 */
@EnabledOnOs(OS.LINUX)
class ChainTest {

    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final String PROFILE = "company";
    private static final String HAND = "org.kontor.tests.departments";
    private static final String LANGUAGE = System.getProperty("kontor.chain.language", "zh_CN");
    private static final Path PICTURES =
            Path.of(System.getProperty("kontor.pictures")).resolve(LANGUAGE);

    /** A product of the sample company that has no serial numbers. */
    private static final String PRODUCT = LANGUAGE.startsWith("zh") ? "FM-002" : "VA-002";

    @TempDir
    private Path folder;

    private final Map<String, Installation> desktops = new TreeMap<>();
    private PostgresServer server;
    private Installation suite;
    private int steps;

    @BeforeEach
    void aCompanyWithADesktopForEachDepartment() throws Exception {
        server = PostgresServer.start(ChainTest.class.getResourceAsStream(BINARIES));
        suite = Installation.of("kontor-suite", Files.createDirectory(folder.resolve("suite")));
        connect(suite);
        done(suite, "sample", "--size", "small", "--lang", LANGUAGE, "--profile", PROFILE);
        Path hands = folder.resolve("site");
        suite.publish(hands(), hands);
        desktop(hands, "sales", "customers", "orders", "contracts");
        desktop(hands, "legal", "contracts");
        desktop(hands, "office", "contracts");
        desktop(hands, "finance", "finance", "contracts");
        desktop(hands, "warehouse", "inventory");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void desktop(Path hands, String name, String... modules) throws Exception {
        Installation desktop = Installation.of("kontor-workbench", Files.createDirectory(folder.resolve(name)));
        for (String module : modules) {
            done(desktop, "install", module, "--from", System.getProperty("kontor.site"));
        }
        done(desktop, "install", HAND, "--from", hands.toString());
        connect(desktop);
        desktops.put(name, desktop);
    }

    private void connect(Installation desktop) throws Exception {
        done(
                desktop,
                "db",
                "create",
                "--profile",
                PROFILE,
                "--kind",
                "enterprise",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(server.port()),
                "--database",
                "postgres",
                "--user",
                "kontor",
                "--lang",
                LANGUAGE);
    }

    /** The bundles that work at the desktops, as the build made them. */
    private Path hands() throws IOException {
        Path source = folder.resolve("hands");
        Path plugins = Files.createDirectories(source.resolve("plugins"));
        for (String bundle : new String[] {HAND, "org.kontor.tests.widgets"}) {
            Path target =
                    Path.of(System.getProperty("kontor.tests")).resolve(bundle).resolve("target");
            try (Stream<Path> jars = Files.list(target)) {
                Path jar = jars.filter(file ->
                                file.getFileName().toString().matches("\\Q" + bundle + "\\E-[^-]+-SNAPSHOT[.]jar"))
                        .findFirst()
                        .orElseThrow();
                Files.copy(jar, plugins.resolve(jar.getFileName()));
            }
        }
        return source;
    }

    @Test
    void aDealGoesFromTheQuotationToTheBenefitOfItsProject() throws Exception {
        assertThat(desktops.get("office").active("org.kontor.orders.ui")).isEmpty();
        assertThat(desktops.get("warehouse").active("org.kontor.finance")).isEmpty();

        at("sales", "li", "QUOTE");
        at("legal", "he", "REVIEW");
        at("office", "qian", "SIGN");
        at("sales", "li", "ORDER");
        at("finance", "zhao", "REFUSE");
        at("sales", "li", "ASK_AGAIN");
        at("finance", "zhao", "APPROVE");
        at("warehouse", "chen", "SHIP");
        at("finance", "zhao", "COLLECT");
        at("sales", "li", "SPEND");
        at("sales", "wu", "AGREE");
        at("office", "qian", "CLOSE");
        at("sales", "li", "BENEFIT");

        done(suite, "db", "check", "--profile", PROFILE, "--user", "admin", "--password-file", password());
        assertThat(desktops.values())
                .allSatisfy(desktop -> assertThat(desktop.log()).doesNotContain(" ERROR "));
    }

    private void at(String desktop, String user, String work) throws Exception {
        steps++;
        Path result = folder.resolve("%02d-%s.txt".formatted(steps, work));
        Map<String, String> properties = Map.of(
                "kontor.desk.user", user,
                "kontor.desk.profile", PROFILE,
                "kontor.desk.work", work,
                "kontor.desk.product", PRODUCT,
                "kontor.desk.number", "%02d".formatted(steps),
                "kontor.desk.pictures", PICTURES.toString(),
                "kontor.desk.result", result.toString());
        desktops.get(desktop).kontor(properties, "start", "--profile", PROFILE, "--lang", LANGUAGE);
        assertThat(result).exists();
        assertThat(Files.readString(result)).as("%s of %s", work, user).isEqualTo("done");
    }

    private String password() throws IOException {
        return Files.writeString(folder.resolve("password"), "kontor-demo").toString();
    }

    private static void done(Installation installation, String... arguments) throws Exception {
        Result result = installation.kontor(arguments);
        assertThat(result.code())
                .as("%s: %s", String.join(" ", arguments), result.error())
                .isZero();
    }
}
