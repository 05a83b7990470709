package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.internal.Importer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;

/** Whatever file is given to the importer: it says in the user's words what is wrong, and stores nothing by halves. */
class ImportFilesIT {

    private static final Actor ACTOR = Actor.system();
    private static final String GOOD = "name,city\n广州明日科技,广州\n";
    private static final int TEN_MEGABYTES = 10 << 20;

    @TempDir
    Path home;

    private ImportReport run(Company company, byte[] content, boolean skipBad) throws IOException {
        Path file = Files.write(home.resolve("客户.csv"), content);
        Importer importer = new Importer();
        importer.addService(company.customers);
        return importer.run(ACTOR, "customer", file, Map.of(), skipBad);
    }

    private void refuses(Company company, byte[] content, String reason) {
        assertThatThrownBy(() -> run(company, content, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(reason);
        assertThat(company.customers.find(ACTOR, "科技", 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesWhatIsNoText(Databases kind) {
        try (Company company = new Company(kind, home)) {
            byte[] picture = new byte[100_000];
            new Random(1).nextBytes(picture);
            refuses(company, picture, "not encoded in UTF-8");
            refuses(company, new byte[5000], "客户.csv");
            refuses(company, new byte[0], "客户.csv");
            refuses(company, "\n\n\n".getBytes(StandardCharsets.UTF_8), "客户.csv");
            refuses(company, "name,name\na,b\n".getBytes(StandardCharsets.UTF_8), "cannot be read");
            refuses(company, "name,city\n\"科技 without an end,x\n".getBytes(StandardCharsets.UTF_8), "cannot be read");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesOtherEncodingsInsteadOfStoringNonsense(Databases kind) {
        try (Company company = new Company(kind, home)) {
            refuses(company, GOOD.getBytes(Charset.forName("GBK")), "not encoded in UTF-8");
            refuses(company, GOOD.getBytes(StandardCharsets.UTF_16), "not encoded in UTF-8");
            refuses(company, "name,city\nAcme,x\n".getBytes(StandardCharsets.UTF_16LE), "None of the columns");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsAFileWithAByteOrderMarkAndLinesOfAnySystem(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            byte[] content = ("\ufeff" + GOOD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
            assertThat(run(company, content, false).added()).containsEntry("customer", 1);
            assertThat(company.customers.find(ACTOR, "明日科技", 5)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesCellsThatNoFieldCanHoldAndTakesTheOthers(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            String content = "name,city,active\n"
                    + "x".repeat(TEN_MEGABYTES) + ",long,yes\n"
                    + "Nul\u0000 and bell\u0007,control,yes\n"
                    + "y".repeat(121) + ",a little too long,yes\n"
                    + "Good one,short,yes\n";
            ImportReport refused = run(company, content.getBytes(StandardCharsets.UTF_8), false);
            assertThat(refused.added()).isEmpty();
            assertThat(refused.refused()).hasSize(3).allSatisfy(problem -> assertThat(problem.toString())
                    .hasSizeLessThan(500));
            ImportReport taken = run(company, content.getBytes(StandardCharsets.UTF_8), true);
            assertThat(taken.added()).containsEntry("customer", 1);
            assertThat(company.customers.find(ACTOR, "Good one", 5)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void searchesForATextOfAnyLength(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.customer(ACTOR, "Good one", "0", 0);
            assertThat(company.customers.find(ACTOR, "x".repeat(TEN_MEGABYTES), 5))
                    .isEmpty();
            assertThat(company.customers.find(ACTOR, "x1y2z3".repeat(600), 5)).isEmpty();
        }
    }
}
