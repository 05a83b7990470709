package org.kontor.reporting.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;
import org.kontor.reporting.ReportRequest;
import org.kontor.reporting.ReportService;
import org.kontor.tests.support.CleanLog;
import org.osgi.framework.ServiceRegistration;

/** The shipped reports, made by the real engine in the running framework over rows of the test. */
@ExtendWith(CleanLog.class)
class ReportTest {

    private static final Set<String> SHIPPED = Set.of(
            "sales-by-customer",
            "sales-by-product",
            "sales-by-month",
            "sales-by-mode",
            "receivables-by-age",
            "stock-by-warehouse",
            "customers-by-industry",
            "customers-top-fifth");
    private static final Set<String> CARDS =
            Set.of("customer-data-card", "customer-strategy-card", "customer-month-card");
    private static final Actor READER = new Actor(7, "李娜", 1, Set.of(1L), Set.of(SampleData.PERMISSION), Map.of());
    private static final Pattern UNTRANSLATED = Pattern.compile("\\b(column|figure|chart|section|report)\\.[a-z]");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Services services = new Services();
    private ReportService reports;

    @BeforeEach
    void offerRows() throws InterruptedException {
        SampleData.all().forEach(data -> services.offer(ReportDataset.class, data));
        reports = services.reports();
    }

    @AfterEach
    void withdrawRows() {
        services.close();
    }

    @Test
    void everyModulesReportsAreThere() {
        assertThat(reports.reports(READER))
                .extracting(ReportDesign::id)
                .containsAll(SHIPPED)
                .containsAll(CARDS);
    }

    @ParameterizedTest
    @MethodSource("reportsAndLanguages")
    void aPdfIsInTheReadersLanguageWithItsFontsEmbedded(String id, Locale locale) throws IOException {
        Pdf pdf = Pdf.read(run(id, ReportFormat.PDF, locale));

        assertThat(withoutSpaces(pdf.text()))
                .contains(withoutSpaces(design(id).label().in(locale)))
                .contains("李娜")
                .contains("100,")
                .doesNotContain("?")
                .doesNotContainPattern(UNTRANSLATED);
        assertThat(pdf.fontsEmbedded()).isNotEmpty().allSatisfy((font, embedded) -> {
            assertThat(font).contains("NotoSansSC");
            assertThat(embedded).as(font).isTrue();
        });
    }

    @Test
    void aCardIsMadeOfOneDesignAndDoesNotAskWhatItGivesItself() throws IOException {
        for (String card : CARDS) {
            assertThat(withoutSpaces(
                            Pdf.read(run(card, ReportFormat.PDF, CHINESE)).text()))
                    .contains(withoutSpaces(design(card).label().in(CHINESE)))
                    .contains(SampleData.CUSTOMER)
                    .contains("100,000.00CNY");
            assertThat(design(card).given()).containsKey("card");
        }
    }

    @Test
    void chineseRecordsCanBeReadAndSearchedInAPdf() throws IOException {
        assertThat(withoutSpaces(Pdf.read(run("sales-by-customer", ReportFormat.PDF, CHINESE))
                        .text()))
                .contains(SampleData.CUSTOMER)
                .contains("100,394.00")
                .contains("期间：2026年1月1日–2026年3月31日");
        assertThat(withoutSpaces(Pdf.read(run("stock-by-warehouse", ReportFormat.PDF, CHINESE))
                        .text()))
                .contains(SampleData.WAREHOUSE)
                .contains("60,000.00")
                .contains("100,000.10");
    }

    @ParameterizedTest
    @MethodSource("reportsAndLanguages")
    void aPageForTheBrowserIsOneFileWithItsChart(String id, Locale locale) {
        String html = new String(run(id, ReportFormat.HTML, locale), StandardCharsets.UTF_8);

        assertThat(html)
                .contains(design(id).label().in(locale))
                .contains("data:image/png;base64,")
                .doesNotContainPattern("src=\"(?!data:)")
                .doesNotContainPattern(">\\s*(column|figure|chart|section|report)\\.[a-z]");
    }

    @Test
    void aWorkbookHoldsRealNumbersOnOneSheetAndItsTotalsAreExact() throws IOException {
        byte[] bytes = run("sales-by-customer", ReportFormat.XLSX, CHINESE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(numbers(workbook.getSheetAt(0))).contains(100000.10, 10.10, 100394.00);
            assertThat(workbook.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void aTextDocumentHoldsTheRecords() throws IOException {
        assertThat(entry(run("receivables-by-age", ReportFormat.DOCX, CHINESE), "word/document.xml"))
                .contains(SampleData.CUSTOMER)
                .contains("应收账款账龄分析")
                .contains("100,000.10");
    }

    @Test
    void aCsvHoldsTheRowsOfTheReport() {
        String csv = new String(run("sales-by-month", ReportFormat.CSV, CHINESE), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("列,列,列\r\n2026-01,3,40000.05\r\n2026-02,4,60000.05\r\n");
    }

    /** P-26: what a payer who pays for several customers is sent: each line with its customer, the sums, and what is left. */
    @Test
    void theStatementOfAPayerNamesEachCustomerInAPdf() throws IOException {
        services.offer(ReportDataset.class, SampleData.statementOfAPayer());
        for (Locale locale : List.of(CHINESE, Locale.US)) {
            Pdf pdf = Pdf.read(run("reconciliation", ReportFormat.PDF, locale));
            assertThat(withoutSpaces(pdf.text()))
                    .as(locale.toString())
                    .contains(withoutSpaces(design("reconciliation").label().in(locale)))
                    .contains("RS-2026-00001", SampleData.PAYER, SampleData.CUSTOMER)
                    .contains("InverterWorks/OtherPayer", "IN-2026-00007", "RC-2026-00004")
                    .contains("1,600.25", "-600.25", "1,000.00", "55.50")
                    .doesNotContain("?")
                    .doesNotContainPattern(UNTRANSLATED);
            assertThat(pdf.fontsEmbedded()).isNotEmpty().allSatisfy((font, embedded) -> assertThat(embedded)
                    .as(font)
                    .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "PDF", "XLSX", "DOCX"})
    void noRowsSayThatThereAreNone(ReportFormat format) throws IOException {
        SampleData nothing = new SampleData(
                "orders.salesByCustomer", SampleData.salesByCustomer().columns(), List.of());
        services.offer(ReportDataset.class, nothing);
        byte[] made = run("sales-by-customer", format, CHINESE);

        String text =
                switch (format) {
                    case PDF -> Pdf.read(made).text();
                    case XLSX -> entry(made, "xl/sharedStrings.xml");
                    case DOCX -> entry(made, "word/document.xml");
                    default -> new String(made, StandardCharsets.UTF_8);
                };
        assertThat(text).contains("所选条件下没有数据");
    }

    @Test
    void valueAxesBeginAtZero() {
        for (ReportDesign design : reports.reports(READER)) {
            if (SHIPPED.contains(design.id())) {
                assertThat(content(design.design()))
                        .as(design.id())
                        .containsPattern(
                                "<Scale>\\s*<Min xsi:type=\"data:NumberDataElement\">\\s*<Value>0\\.0</Value>");
            }
        }
    }

    @Test
    void aReportWithoutTheRightDoesNotExist() {
        Actor stranger = new Actor(8, "Wang", 1, Set.of(1L), Set.of(), Map.of());

        assertThat(reports.reports(stranger)).isEmpty();
        assertThatThrownBy(() -> reports.run(
                        stranger, request("sales-by-month", ReportFormat.CSV, CHINESE), sink(), new Cancellation()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aReportComesAndGoesWithItsData() {
        ReportDesign own = new OwnReport("own", design("sales-by-month").design(), "test.rows");
        services.offer(ReportDesign.class, own);
        assertThat(reports.reports(READER)).extracting(ReportDesign::id).doesNotContain("own");

        SampleData rows = new SampleData("test.rows", SampleData.salesByMonth().columns(), List.of());
        ServiceRegistration<ReportDataset> data = services.offer(ReportDataset.class, rows);
        assertThat(reports.reports(READER)).extracting(ReportDesign::id).contains("own");

        services.withdraw(data);
        assertThat(reports.reports(READER)).extracting(ReportDesign::id).doesNotContain("own");
    }

    @Test
    void aDesignThatAsksForAMissingColumnIsRefusedAndLeavesNoFile(@TempDir Path folder) {
        SampleData columnGone = new SampleData(
                "orders.salesByMonth",
                SampleData.salesByMonth().columns().subList(0, 2),
                List.<Object[]>of(new Object[] {"2026-01", 3}));
        services.offer(ReportDataset.class, columnGone);
        Path file = folder.resolve("report.pdf");

        assertThatThrownBy(() -> reports.run(
                        READER, request("sales-by-month", ReportFormat.PDF, CHINESE), file, new Cancellation()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problems().getFirst().text().in(CHINESE)).contains("无法生成报表");
                    assertThat(refused).hasCauseInstanceOf(Exception.class);
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledReportEndsAndLeavesNoFile(@TempDir Path folder) {
        Cancellation cancellation = new Cancellation();
        OutputStream cancelsWhenTheFirstPageComes = new FilterOutputStream(sink()) {
            @Override
            public void write(int b) {
                cancellation.cancel();
            }
        };
        assertThatThrownBy(() -> reports.run(
                        READER,
                        request("sales-by-customer", ReportFormat.PDF, CHINESE),
                        cancelsWhenTheFirstPageComes,
                        cancellation))
                .isInstanceOf(CancellationException.class);

        assertThatThrownBy(() -> reports.run(
                        READER,
                        request("sales-by-customer", ReportFormat.HTML, CHINESE),
                        folder.resolve("report.html"),
                        cancellation))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFinishedFileReplacesTheOldOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.csv");
        Files.writeString(file, "old");
        reports.run(READER, request("sales-by-month", ReportFormat.CSV, CHINESE), file, new Cancellation());
        assertThat(file).content().startsWith("列,列,列");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void theEngineCanBeWarmedUp() {
        reports.warmUp();
        assertThat(run("sales-by-month", ReportFormat.PDF, CHINESE)).isNotEmpty();
    }

    static Stream<Arguments> reportsAndLanguages() {
        return SHIPPED.stream().flatMap(id -> Stream.of(Arguments.of(id, Locale.US), Arguments.of(id, CHINESE)));
    }

    private byte[] run(String id, ReportFormat format, Locale locale) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        reports.run(READER, request(id, format, locale), output, new Cancellation());
        return output.toByteArray();
    }

    private static ReportRequest request(String id, ReportFormat format, Locale locale) {
        Map<String, Object> firstQuarter = Map.of("from", LocalDate.of(2026, 1, 1), "to", LocalDate.of(2026, 3, 31));
        return new ReportRequest(id, firstQuarter, locale, format, false);
    }

    private ReportDesign design(String id) {
        return reports.reports(READER).stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OutputStream sink() {
        return OutputStream.nullOutputStream();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static List<Double> numbers(Sheet sheet) {
        Stream.Builder<Double> found = Stream.builder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    found.add(cell.getNumericCellValue());
                }
            }
        }
        return found.build().toList();
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static String content(URL file) {
        try (var stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    /** A report of a third party over its own rows. */
    private record OwnReport(String id, URL design, String dataset) implements ReportDesign {

        @Override
        public Text label() {
            return SampleData.salesByMonth().label();
        }

        @Override
        public Text description() {
            return label();
        }

        @Override
        public String area() {
            return "sample";
        }

        @Override
        public List<String> datasets() {
            return List.of(dataset);
        }
    }
}
