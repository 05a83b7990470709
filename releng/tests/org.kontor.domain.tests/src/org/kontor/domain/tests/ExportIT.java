package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.CustomersLists;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.exchange.internal.RecordSheets;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListRequest;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Lists and records as files (INT-01, CUS-36, REP-26): whole, readable, and harmless in a spreadsheet. */
class ExportIT {

    private static final List<String> COLUMNS = List.of("number", "name", "phone", "kind", "creditLimit");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private static long customers(Company company) {
        Customer draft = company.customers.blank(Actor.system());
        draft.setName("=HYPERLINK(\"http://example.com\",\"广州明日科技\")");
        draft.setPhone("+86 20 8888 6666");
        draft.setNote("@SUM(1)");
        Contact contact = new Contact();
        contact.setName("-2+3+cmd|' /C calc'!A0");
        contact.setBirthday(LocalDate.of(1980, 5, 17));
        draft.getContacts().add(contact);
        long id = company.customers.create(Actor.system(), draft).id();
        company.customers.grantCredit(Actor.system(), id, 1, new BigDecimal("1234567.5"), 30);
        company.customer(Actor.system(), "Plain <b>& simple</b>", "0", 0);
        return id;
    }

    private Path list(Company company, ExportFormat format, Locale locale) {
        Path file = folder.resolve("list." + format);
        long rows = new Exporter(company.lists)
                .export(Actor.system(), CustomersLists.CUSTOMERS, ListRequest.ALL, COLUMNS, format, locale, file);
        assertThat(rows).isEqualTo(2);
        return file;
    }

    private Path record(Company company, long id, ExportFormat format) {
        RecordSheets sheets = new RecordSheets();
        sheets.addService(company.customers);
        Path file = folder.resolve("record." + format);
        sheets.write(Actor.system(), new RecordRef("customer", id), format, Locale.ENGLISH, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesListsInEveryFormatWithoutFormulas(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            customers(company);
            for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.TXT)) {
                assertThat(Files.readString(list(company, format, Locale.ENGLISH)))
                        .contains("'=HYPERLINK")
                        .contains("+86 20 8888 6666")
                        .doesNotContain("'+86")
                        .contains("1234567.5");
            }
            assertThat(Files.readString(list(company, ExportFormat.HTML, Locale.ENGLISH)))
                    .contains("td.t{mso-number-format:'\\@'}")
                    .contains("<td class=\"t\">=HYPERLINK(&quot;")
                    .contains("Plain &lt;b&gt;&amp; simple");
            try (InputStream content = Files.newInputStream(list(company, ExportFormat.XLSX, Locale.ENGLISH));
                    XSSFWorkbook workbook = new XSSFWorkbook(content)) {
                Cell name = workbook.getSheetAt(0).getRow(1).getCell(1);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getStringCellValue()).startsWith("=HYPERLINK");
                assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesPagesWithTheFontInThem(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            long id = customers(company);
            String chinese = text(list(company, ExportFormat.PDF, Locale.SIMPLIFIED_CHINESE));
            assertThat(chinese).contains("客户", "公司名称", "广州明日科技", "1,234,567.50", "第 1 页");
            assertThat(Files.size(folder.resolve("list.PDF")))
                    .as("only the characters that are used")
                    .isLessThan(200_000);
            String record = text(record(company, id, ExportFormat.PDF));
            assertThat(record).contains("Company name", "广州明日科技", "Accounting and credit", "Contacts", "1980-05-17");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesPagesAlsoWhenReportsHaveSwitchedOnTheLayout(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            long id = customers(company);
            LayoutProcessor.enable();
            try {
                // the layout writes hyphens and blanks as those that do not break
                assertThat(text(record(company, id, ExportFormat.PDF)))
                        .contains("Company", "广州明日科技", "1,234,567.50", "Birthday");
            } finally {
                LayoutProcessor.disable();
            }
        }
    }

    private static String text(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("/FontFile2", "NotoSansSC");
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void writesRecordsWithAllFieldsAndTables(Databases kind) throws IOException {
        try (Company company = new Company(kind, home)) {
            long id = customers(company);
            assertThat(Files.readString(record(company, id, ExportFormat.HTML)))
                    .contains("<th>Kind</th><td class=\"t\">Prospect</td>")
                    .contains("<h2>Contacts</h2>")
                    .contains("1980-05-17");
            assertThat(Files.readString(record(company, id, ExportFormat.CSV)))
                    .contains("Field,Value")
                    .contains("'@SUM(1)")
                    .contains("'-2+3+cmd|");
            assertThat(Files.size(record(company, id, ExportFormat.XLSX))).isPositive();
            assertThatThrownBy(() -> record(company, id + 5000, ExportFormat.TXT))
                    .isInstanceOf(ProblemException.class);
            assertThat(folder.resolve("record.TXT")).doesNotExist();
            assertThat(folder.resolve("record.TXT.part")).doesNotExist();
        }
    }
}
