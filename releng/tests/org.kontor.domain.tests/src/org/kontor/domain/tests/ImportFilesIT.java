package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.PhoneKey;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportReport;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;

/** Whatever file is given to the importer: it says in the user's words what is wrong, and stores nothing by halves. */
class ImportFilesIT {

    private static final Actor ACTOR = Actor.system();
    private static final String GOOD = "name,city\n广州明日科技,广州\n";
    private static final int TEN_MEGABYTES = 10 << 20;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private ImportReport run(Company company, byte[] content) {
        return new Imports(company, ACTOR)
                .run("customer", Imports.write(folder, "客户.csv", content), DuplicateRule.SKIP);
    }

    private ImportReport run(Company company, String content) {
        return run(company, content.getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(Company company, byte[] content, String reason) {
        assertThatThrownBy(() -> run(company, content))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(reason);
        assertThat(company.customers.find(ACTOR, "科技", 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesWhatIsNoTable(Databases kind) {
        try (Company company = new Company(kind, home)) {
            byte[] picture = new byte[100_000];
            new Random(1).nextBytes(picture);
            refuses(company, picture, "is no table");
            refuses(company, new byte[5000], "is no table");
            refuses(company, new byte[0], "no rows in 客户.csv");
            refuses(company, "\n\n\n".getBytes(StandardCharsets.UTF_8), "no rows in 客户.csv");
            refuses(company, "one,two\na,b\n".getBytes(StandardCharsets.UTF_8), "None of the columns");
            refuses(
                    company,
                    "name,city\n\"科技 without an end,x\n".getBytes(StandardCharsets.UTF_8),
                    "quotation mark that has no counterpart");
            refuses(company, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1, 2}, "save it as XLSX");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsTheEncodingsOfAllPrograms(Databases kind) {
        try (Company company = new Company(kind, home)) {
            List<Charset> charsets = List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("GBK"),
                    Charset.forName("GB18030"),
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE);
            for (int i = 0; i < charsets.size(); i++) {
                String name = "广州明日科技" + i;
                ImportReport report = run(company, ("名称,城市\n" + name + ",广州\n").getBytes(charsets.get(i)));
                assertThat(report.added()).as(charsets.get(i).name()).containsEntry("customer", 1);
                assertThat(company.customers.find(ACTOR, name, 5)).hasSize(1);
            }
            assertThat(run(company, "name,city\nMüller Söhne,Köln\n".getBytes(Charset.forName("windows-1252")))
                            .added())
                    .containsEntry("customer", 1);
            assertThat(customer(company, "ller S").getName()).isEqualTo("Müller Söhne");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void saysWhichEncodingItTriedWhenABytesFitsNone(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            ByteArrayOutputStream mixed = new ByteArrayOutputStream();
            mixed.write(("name,city\n" + "Company,广州\n".repeat(6000)).getBytes(StandardCharsets.UTF_8));
            mixed.write("科技,广州\n".getBytes(Charset.forName("GBK")));
            refuses(company, mixed.toByteArray(), "encoding UTF-8");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsMarksSeparatorsAndLinesOfAnySystem(Databases kind) {
        try (Company company = new Company(kind, home)) {
            assertThat(run(company, "\ufeff" + GOOD.replace("\n", "\r\n")).added())
                    .containsEntry("customer", 1);
            assertThat(run(company, "name;city;phone\nAcme;Bern, Switzerland;1\nBeta;;2\n")
                            .added())
                    .containsEntry("customer", 2);
            assertThat(run(company, "name\tcity\nGamma\tGraz\n").added()).containsEntry("customer", 1);
            assertThat(run(company, "name|city\rDelta|Wien\r").added()).containsEntry("customer", 1);
            assertThat(customer(company, "Acme").getCity()).isEqualTo("Bern, Switzerland");
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
            ImportReport taken = run(company, content);
            assertThat(taken.refusedRows()).isEqualTo(3);
            assertThat(taken.refused())
                    .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(500));
            assertThat(taken.added()).containsEntry("customer", 1);
            assertThat(company.customers.find(ACTOR, "Good one", 5)).hasSize(1);
            assertThat(Files.readAllLines(taken.refusedFile().orElseThrow())).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesBrokenAndMonstrousWorkbooks(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            byte[] whole = Workbooks.of(List.of("name", "city"), List.of(List.of("科技", "x")));
            refuses(company, Arrays.copyOf(whole, whole.length / 2), "damaged");
            byte[] scratched = whole.clone();
            Arrays.fill(scratched, whole.length / 3, whole.length / 3 + 40, (byte) 7);
            refuses(company, scratched, "damaged");
            refuses(company, zip(Map.of("letter.txt", "no workbook".getBytes(StandardCharsets.UTF_8))), "damaged");
            refuses(company, Workbooks.bomb(), "enormous when unpacked");
            refuses(company, Workbooks.of(List.of(), List.of()), "no rows");
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesBirthdaysInTheFutureAndDatesThatCanBeTwoDays(Databases kind) {
        try (Company company = new Company(kind, home)) {
            ImportReport report = run(
                    company,
                    "name,contact name,birthday of contact,contact birthday\n"
                            + "Future,Ann,,2100-01-01\n"
                            + "Ambiguous,Bo,,03/04/1980\n"
                            + "Impossible,Cy,,1980-02-30\n"
                            + "German,Di,,31.12.1980\n"
                            + "Chinese,Ed,,1980年1月2日\n");
            assertThat(report.refusedRows()).isEqualTo(3);
            assertThat(report.refused())
                    .extracting(p -> p.line() + " " + p.column())
                    .contains("2 contact birthday", "3 contact birthday", "4 contact birthday");
            assertThat(customer(company, "German").getContacts().getFirst().getBirthday())
                    .hasToString("1980-12-31");
            assertThat(customer(company, "Chinese").getContacts().getFirst().getBirthday())
                    .hasToString("1980-01-02");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsPhoneNumbersInAllStylesAndComparesThemAsOne(Databases kind) {
        try (Company company = new Company(kind, home)) {
            List<String> styles = List.of(
                    "020-88886666",
                    "(020) 8888 6666",
                    "+86 20 8888 6666",
                    "0086-20-88886666",
                    "020 8888-6666 转 12",
                    "020/88886666",
                    "０２０－８８８８６６６６",
                    "+86-20-8888-6666 ext 7",
                    "020.8888.6666",
                    "020－8888 6666；020-88887777");
            StringBuilder content = new StringBuilder("name;phone\n");
            for (int i = 0; i < styles.size(); i++) {
                content.append("Phone ")
                        .append(i)
                        .append(";\"")
                        .append(styles.get(i))
                        .append("\"\n");
            }
            assertThat(run(company, content.toString()).added()).containsEntry("customer", styles.size());
            for (int i = 0; i < styles.size(); i++) {
                String phone = customer(company, "Phone " + i).getPhone();
                assertThat(phone).isEqualTo(styles.get(i));
                assertThat(PhoneKey.of(phone)).as(phone).contains("+862088886666");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesTheContactOfACustomerThatWasDeleted(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Customer gone = company.customer(ACTOR, "Gone Ltd.", "0", 0);
            company.customer(ACTOR, "Here Ltd.", "0", 0);
            company.units.run(ACTOR, "test", uow -> uow.remove(uow.get(Customer.class, gone.getId())));
            Path file = Imports.write(
                    folder,
                    "contacts.csv",
                    "customer,name,phone\nGone Ltd.,Ann,1\nHERE LTD,Bo,2\n".getBytes(StandardCharsets.UTF_8));
            ImportReport report = new Imports(company, ACTOR).run("customer.contacts", file, DuplicateRule.SKIP);
            assertThat(report.refused()).as("refused").hasSize(1);
            assertThat(report.updated()).containsEntry("customer.contacts", 1);
            assertThat(report.refused()).singleElement().satisfies(problem -> assertThat(
                            problem.reason().in(java.util.Locale.ENGLISH))
                    .contains("There is no Customer for \"Gone Ltd.")
                    .contains("deleted"));
            assertThat(customer(company, "Here Ltd.").getContacts()).hasSize(1);
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

    private static Customer customer(Company company, String name) {
        long id = company.customers.find(ACTOR, name, 5).getFirst().record().id();
        return company.customers.load(ACTOR, id).draft();
    }
}
