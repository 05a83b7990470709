package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.internal.CustomersLists;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.PreviewRow;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListRequest;

/** Imports of records of several types from files of all kinds (INT-07). */
class ImportIT {

    /** As Northwind has them, from the file that Microsoft has published. */
    private static final String NORTHWIND = """
            customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax
            ALFKI,Alfreds Futterkiste,Maria Anders,Sales Representative,Obere Str. 57,Berlin,,12209,Germany,030-0074321,030-0076545
            ANATR,Ana Trujillo Emparedados y helados,Ana Trujillo,Owner,Avda. de la Constitución 2222,México D.F.,,05021,Mexico,(5) 555-4729,(5) 555-3745
            AROUT,Around the Horn,Thomas Hardy,Sales Representative,120 Hanover Sq.,London,,WA1 1DP,UK,(171) 555-7788,(171) 555-6750
            """;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path file(String name, String content) {
        return Imports.write(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesCustomersOfAnotherProgramAsTheyAre(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("ann", "sales", "Sales");
            Imports imports = new Imports(company, seller);
            Path file = file("customers.csv", NORTHWIND);
            ImportJob job = imports.job("customer", file, DuplicateRule.SKIP);

            assertThat(job.columns())
                    .containsExactly(
                            "number",
                            "name",
                            "contacts.name",
                            "contacts.title",
                            "address",
                            "city",
                            "region",
                            "postalCode",
                            "country",
                            "phone",
                            "");
            ImportReport checked = imports.check("customer", file, DuplicateRule.SKIP);
            assertThat(checked.added()).containsEntry("customer", 3);
            assertThat(company.lists.count(seller, CustomersLists.CUSTOMERS, ListRequest.ALL))
                    .as("a check stores nothing")
                    .isZero();

            assertThat(imports.run("customer", file, DuplicateRule.SKIP).added())
                    .containsEntry("customer", 3);
            Customer around = customer(company, "AROUT");
            assertThat(around.getPostalCode()).isEqualTo("WA1 1DP");
            assertThat(around.getOwnerId()).isEqualTo(seller.userId());
            assertThat(around.getContacts())
                    .singleElement()
                    .extracting(Contact::getName, Contact::getTitle)
                    .containsExactly("Thomas Hardy", "Sales Representative");
            ImportReport again = imports.run("customer", file, DuplicateRule.SKIP);
            assertThat(again.added()).isEmpty();
            assertThat(again.present()).containsEntry("customer", 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void decidesOnDuplicatesByTheRule(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            imports.run("customer", file("first.csv", NORTHWIND), DuplicateRule.SKIP);
            Path changed = file("changed.csv", """
                    编号,公司名称,城市,联系人姓名,联系人职务
                    ,ALFREDS FUTTERKISTE,Potsdam,Maria Anders,Owner
                    ANATR,Ana Trujillo Emparedados y helados,Puebla,Luis Gómez,Buyer
                    ,Alfreds Futterkiste,Leipzig,,
                    """);

            ImportReport skipped = imports.run("customer", changed, DuplicateRule.SKIP);
            assertThat(skipped.present()).containsEntry("customer", 3);
            assertThat(skipped.duplicates())
                    .extracting(d -> d.line() + " " + d.record())
                    .containsExactly(
                            "2 Alfreds Futterkiste", "3 Ana Trujillo Emparedados y helados", "4 Alfreds Futterkiste");
            assertThat(customer(company, "ALFKI").getCity()).isEqualTo("Berlin");

            ImportJob asked = imports.job("customer", changed, DuplicateRule.ASK, 2L);
            ImportReport decided = imports.importer.run(Actor.system(), asked, ImportMonitor.NONE);
            assertThat(decided.updated()).containsEntry("customer", 1);
            assertThat(customer(company, "ALFKI").getCity()).isEqualTo("Potsdam");
            assertThat(customer(company, "ALFKI").getContacts())
                    .singleElement()
                    .extracting(Contact::getTitle)
                    .isEqualTo("Owner");
            assertThat(customer(company, "ALFKI").getPostalCode())
                    .as("what the row says nothing about")
                    .isEqualTo("12209");

            ImportReport updated = imports.run("customer", changed, DuplicateRule.UPDATE);
            assertThat(updated.refused()).isEmpty();
            assertThat(updated.updated()).containsEntry("customer", 2);
            assertThat(updated.present()).as("nothing new in the row").containsEntry("customer", 1);
            assertThat(customer(company, "ALFKI").getCity()).isEqualTo("Leipzig");
            assertThat(customer(company, "ANATR").getContacts())
                    .extracting(Contact::getName)
                    .containsExactly("Ana Trujillo", "Luis Gómez");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesRefusedRowsToAFileThatCanBeCorrectedAndImported(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            Path file = file("mixed.csv", """
                    name,kind,currency,note
                    Good,Customer,EUR,
                    Bad,Friend,EUR,=HYPERLINK("http://example.com")
                    Worse,Prospect,XYZ,"two
                    lines"
                    Good,Customer,EUR,the same once more
                    """);
            ImportReport report = imports.run("customer", file, DuplicateRule.SKIP);
            assertThat(report.added()).containsEntry("customer", 1);
            assertThat(report.present()).containsEntry("customer", 1);
            assertThat(report.refused())
                    .extracting(p -> p.line() + " " + p.column())
                    .containsExactly("3 kind", "4 currency");
            Path refused = report.refusedFile().orElseThrow();
            assertThat(refused).isEqualTo(folder.resolve("mixed-refused.csv"));
            String content = Files.readString(refused);
            assertThat(content)
                    .startsWith("\ufeffname,kind,currency,note,Line,Reason")
                    .contains("Prospect, Customer")
                    .contains("'=HYPERLINK");

            Path corrected =
                    file("corrected.csv", content.replace("Friend", "Partner").replace("XYZ", "CNY"));
            assertThat(imports.run("customer", corrected, DuplicateRule.SKIP).added())
                    .containsEntry("customer", 2);
            assertThat(find(company, "Bad").getNote()).isEqualTo("=HYPERLINK(\"http://example.com\")");
            assertThat(find(company, "Worse").getNote()).isEqualTo("two\nlines");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsWorkbooksWithNumbersAndDays(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            Path customers = Imports.write(
                    folder,
                    "客户.xlsx",
                    Workbooks.of(
                            List.of("客户编号", "公司名称", "有效", "电话", "联系人姓名", "联系人生日", "无关"),
                            List.of(
                                    List.of(
                                            10017,
                                            "广州明日科技",
                                            true,
                                            new BigDecimal("13800138000"),
                                            "王小明",
                                            LocalDate.of(1980, 5, 17),
                                            "x"),
                                    List.of("10018", "深圳蓝天贸易", false, "0755-1234567", "", "", ""))));
            assertThat(imports.run("customer", customers, DuplicateRule.SKIP).added())
                    .containsEntry("customer", 2);
            Customer first = customer(company, "10017");
            assertThat(first.getPhone()).isEqualTo("13800138000");
            assertThat(first.getContacts().getFirst().getBirthday()).isEqualTo(LocalDate.of(1980, 5, 17));
            assertThat(customer(company, "10018").isActive()).isFalse();
            assertThat(customer(company, "10018").getContacts()).isEmpty();

            Path products = Imports.write(
                    folder,
                    "products.xlsx",
                    Workbooks.of(
                            List.of("No.", "Name", "Price"),
                            List.of(
                                    List.of("P1", "Pump", new BigDecimal("1234.56")),
                                    List.of("P2", "Pipe", "¥1,000"))));
            assertThat(imports.run("product", products, DuplicateRule.SKIP).added())
                    .containsEntry("product", 2);
            assertThat(price(company, "P1")).isEqualByComparingTo("1234.56");
            assertThat(price(company, "P2")).isEqualByComparingTo("1000");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void showsTheFirstRowsAsTheyWillBeUnderstood(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            Path file =
                    file("p.csv", "name,contact birthday,active,fax\nAcme,1980/5/7,x,1\nBeta,7.5.198,?,2\nGamma,,,\n");
            List<PreviewRow> rows =
                    imports.importer.preview(Actor.system(), imports.job("customer", file, DuplicateRule.SKIP), 2);
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().cells())
                    .extracting(PreviewRow.Cell::text)
                    .element(1)
                    .isEqualTo("1980-05-07");
            assertThat(rows.getLast().cells())
                    .extracting(c -> c.problem().isPresent())
                    .containsExactly(false, true, true, false);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void importsLeadsAndActivitiesOnce(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("ann", "sales", "Sales");
            Imports imports = new Imports(company, seller);
            Customer customer = company.customer(seller, "Acme", "0", 0);
            Path leads = file("leads.csv", "Company,Contact person,Tel,Amount\nNova,Ann,1,\"1,000\"\nTerra,Bo,2,\n");
            assertThat(imports.run("lead", leads, DuplicateRule.SKIP).added()).containsEntry("lead", 2);
            assertThat(imports.run("lead", leads, DuplicateRule.SKIP).present()).containsEntry("lead", 2);
            Path activities = file(
                    "activities.csv",
                    "Subject,Kind,Customer,Day,From,To\nFirst call,Phone,Acme,2026-03-05,9:00,9:30\n"
                            + "Lost,Visit,Nobody,2026-03-05,,\n");
            ImportReport report = imports.run("activity", activities, DuplicateRule.SKIP);
            assertThat(report.added()).containsEntry("activity", 1);
            assertThat(report.refused()).singleElement().satisfies(p -> assertThat(p.column())
                    .isEqualTo("Customer"));
            Activity call = activity(company, "First call");
            assertThat(call.getKind()).isEqualTo(ActivityKind.PHONE);
            assertThat(call.getCustomerId()).isEqualTo(customer.getId());
            assertThat(imports.run("activity", activities, DuplicateRule.SKIP).present())
                    .containsEntry("activity", 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesBusinessCardsWithTheirCompanies(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            company.customer(Actor.system(), "Acme Ltd.", "0", 0);
            Path cards =
                    Imports.write(folder, "cards.vcf", """
                    BEGIN:VCARD
                    VERSION:3.0
                    FN:王小明
                    ORG:广州明日科技有限公司;采购部
                    TITLE:经理
                    TEL;TYPE=WORK:020-88886666
                    TEL;TYPE=CELL:13800138000
                    EMAIL:wang@example.com
                    BDAY:1980-05-17
                    ADR;TYPE=WORK:;;天河路 1 号;广州;广东;510000;中国
                    END:VCARD
                    BEGIN:VCARD
                    VERSION:4.0
                    FN:Ann Lee
                    ORG:ACME
                    END:VCARD
                    BEGIN:VCARD
                    VERSION:3.0
                    FN:李华
                    ORG:广州明日科技有限公司
                    END:VCARD
                    BEGIN:VCARD
                    VERSION:3.0
                    FN:Private Person
                    END:VCARD
                    """.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
            ImportReport report = imports.run("customer", cards, DuplicateRule.UPDATE);
            assertThat(report.added()).containsEntry("customer", 1);
            assertThat(report.updated()).containsEntry("customer", 2);
            assertThat(report.refused()).singleElement().satisfies(p -> assertThat(p.line())
                    .isEqualTo(4));
            Customer tomorrow = find(company, "广州明日科技");
            assertThat(tomorrow.getCity()).isEqualTo("广州");
            assertThat(tomorrow.getContacts()).extracting(Contact::getName).containsExactly("王小明", "李华");
            Contact wang = tomorrow.getContacts().getFirst();
            assertThat(wang.getDepartment()).isEqualTo("采购部");
            assertThat(wang.getPhone()).isEqualTo("020-88886666");
            assertThat(wang.getMobile()).isEqualTo("13800138000");
            assertThat(wang.getBirthday()).isEqualTo(LocalDate.of(1980, 5, 17));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesACalendarWithItsRepeats(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Imports imports = new Imports(company, company.user("ann", "sales", "Sales"));
            Path calendar = file("calendar.ics", """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    PRODID:-//Example//EN
                    BEGIN:VEVENT
                    UID:1
                    DTSTAMP:20260301T000000Z
                    SUMMARY:Weekly meeting
                    LOCATION:Room 1
                    DTSTART:20260302T090000
                    DTEND:20260302T100000
                    RRULE:FREQ=WEEKLY;COUNT=3
                    ATTENDEE:mailto:bo@example.com
                    END:VEVENT
                    BEGIN:VEVENT
                    UID:2
                    DTSTAMP:20260301T000000Z
                    SUMMARY:Fair
                    DTSTART;VALUE=DATE:20260310
                    DTEND;VALUE=DATE:20260313
                    END:VEVENT
                    BEGIN:VTODO
                    UID:3
                    DTSTAMP:20260301T000000Z
                    SUMMARY:Send samples
                    DUE;VALUE=DATE:20260320
                    END:VTODO
                    END:VCALENDAR
                    """.replace("\n", "\r\n"));
            ImportReport report = imports.run("activity", calendar, DuplicateRule.SKIP);
            assertThat(report.refused()).isEmpty();
            assertThat(report.added()).containsEntry("activity", 5);
            Activity fair = activity(company, "Fair");
            assertThat(fair.getDay()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(fair.getUntil()).isEqualTo(LocalDate.of(2026, 3, 12));
            Activity meeting = activity(company, "Weekly meeting");
            assertThat(meeting.getKind()).isEqualTo(ActivityKind.MEETING);
            assertThat(meeting.getFrom()).isEqualTo("09:00");
            assertThat(meeting.getPlace()).isEqualTo("Room 1");
            assertThat(activity(company, "Send samples").getKind()).isEqualTo(ActivityKind.TODO);
            assertThat(imports.run("activity", calendar, DuplicateRule.SKIP).present())
                    .containsEntry("activity", 5);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void endsWhenTheUserWantsAndKeepsWhatIsStored(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Imports imports = new Imports(company, Actor.system());
            StringBuilder content = new StringBuilder("name\n");
            for (int i = 0; i < 1000; i++) {
                content.append("Company number ").append(i).append('\n');
            }
            AtomicLong seen = new AtomicLong();
            ImportMonitor monitor = new ImportMonitor() {
                @Override
                public boolean isCancelled() {
                    return seen.get() > 0;
                }

                @Override
                public void progress(long rows, double share) {
                    assertThat(share).isBetween(0.0, 1.0);
                    seen.set(rows);
                }
            };
            ImportJob job = imports.job("customer", file("many.csv", content.toString()), DuplicateRule.SKIP);
            ImportReport report = imports.importer.run(Actor.system(), job, monitor);
            assertThat(report.isCancelled()).isTrue();
            assertThat(report.added()).containsEntry("customer", (int) seen.get());
            assertThat(company.lists.count(Actor.system(), CustomersLists.CUSTOMERS, ListRequest.ALL))
                    .isEqualTo(seen.get());
        }
    }

    private static BigDecimal price(Company company, String number) {
        return company.read(
                uow -> company.products.byNumber(uow, number).orElseThrow().getListPrice());
    }

    private static Customer customer(Company company, String number) {
        long id = company.read(
                uow -> company.customers.byNumber(uow, number).orElseThrow().getId());
        return company.customers.load(Actor.system(), id).draft();
    }

    private static Customer find(Company company, String name) {
        long id = company.customers
                .find(Actor.system(), name, 5)
                .getFirst()
                .record()
                .id();
        return company.customers.load(Actor.system(), id).draft();
    }

    private static Activity activity(Company company, String subject) {
        long id = company.activities
                .find(Actor.system(), subject, 5)
                .getFirst()
                .record()
                .id();
        return company.activities.load(Actor.system(), id).draft();
    }
}
