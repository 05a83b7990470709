package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.Occasion;
import org.kontor.einvoice.TaxCategory;
import org.kontor.finance.Invoice;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.Sha256;
import org.kontor.kernel.problem.ProblemException;

/** Invoices and credit notes for the tax platform: what is missing is said, amounts agree to the cent, exports can be proved. */
class EInvoicesIT {

    static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final String BLUE_NUMBER = "26442000000012345678";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void exportsWhatTheTaxPlatformTakes(Databases kind) throws IOException {
        try (Company company = new Company(kind, home.resolve("db"))) {
            EInvoiceDesk desk = new EInvoiceDesk(company);
            Invoice invoice = desk.back.invoice(desk.billing.customer("广州蓝天机电有限公司"), "CNY", "33.335", "3");
            saysAllThatIsMissing(desk, invoice);
            desk.enter(invoice);
            provesWhatItWrote(desk, invoice);
            creditNoteNamesTheInvoice(desk, invoice);
            europeanInvoiceAndCreditNote(desk);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachCompanyOfTheGroupStandsOnItsOwn(Databases kind) throws IOException {
        try (Company company = new Company(kind, home.resolve("db"))) {
            EInvoiceDesk desk = new EInvoiceDesk(company);
            Invoice invoice = desk.back.invoice(desk.billing.customer("广州蓝天机电有限公司"), "CNY", "33.335", "3");
            desk.issuer();
            desk.rate("", TaxCategory.STANDARD, "0.13", BEGIN);
            desk.enter(invoice);
            assertThat(written(desk, invoice)).as("the group's").contains("\"销售方名称\": \"商栈贸易有限公司\"");

            OrgUnit sales = company.read(uow -> uow.get(OrgUnit.class, invoice.getDepartmentId()));
            assertThatThrownBy(() -> desk.issuer(sales.getId(), "South Ltd."))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("not a department");
            company.units.run(Actor.system(), "test", uow -> {
                uow.get(OrgUnit.class, sales.getId()).setKind(OrgUnitKind.COMPANY);
                new Companies(uow).settle();
            });
            assertThat(written(desk, invoice)).as("nothing of its own").contains("商栈贸易有限公司");
            desk.issuer(sales.getId(), "South Ltd.");
            assertThat(written(desk, invoice)).contains("\"销售方名称\": \"South Ltd.\"");
            assertThatThrownBy(() -> desk.issuer(sales.getId(), "South Ltd."))
                    .as("twice from one day")
                    .isInstanceOf(ProblemException.class);
        }
    }

    private String written(EInvoiceDesk desk, Invoice invoice) throws IOException {
        return Files.readString(home.resolve("out")
                .resolve(desk.export(home.resolve("out"), invoice).getFirst().getFileName()));
    }

    private void saysAllThatIsMissing(EInvoiceDesk desk, Invoice invoice) {
        refused(desk, invoice, "nothing is known of our company");
        desk.issuer();
        refused(desk, invoice, "no tax rate holds");
        desk.rate("", TaxCategory.STANDARD, "0.13", BEGIN);
        refused(desk, invoice, "has no tax number", "has no tax code");
        assertThat(home.resolve("out")).as("nothing was written").doesNotExist();
        assertThatThrownBy(() -> desk.rate("", TaxCategory.STANDARD, "0.09", BEGIN))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.rate("", TaxCategory.EXEMPT, "0", BEGIN.plusDays(1)))
                .hasMessageContaining("Name the law");
        assertThatThrownBy(() -> desk.code(desk.productOf(invoice), "1090")).hasMessageContaining("nineteen digits");
    }

    private void refused(EInvoiceDesk desk, Invoice invoice, String... words) {
        assertThatThrownBy(() -> desk.export(home.resolve("out"), invoice))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll(words);
    }

    /** 100.01 with 13 % in it is 88.50 and 11.51. */
    private void provesWhatItWrote(EInvoiceDesk desk, Invoice invoice) throws IOException {
        EInvoice first = desk.export(home.resolve("out"), invoice).getFirst();
        assertThat(first.getNumber()).isEqualTo("EI-2026-00001");
        assertThat(first.getOccasion()).isEqualTo(Occasion.FIRST);
        assertThat(first.getNet()).isEqualByComparingTo("88.50");
        assertThat(first.getTax()).isEqualByComparingTo("11.51");
        assertThat(first.getTotal()).isEqualByComparingTo(invoice.getTotal());
        Path file = home.resolve("out").resolve("EI-2026-00001.json");
        assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(first.getFileDigest());
        assertThat(Files.readString(file))
                .contains("\"发票流水号\": \"" + invoice.getNumber() + "\"", "\"发票类型\": \"蓝字发票\"")
                .contains("\"购买方名称\": \"广州蓝天机电有限公司\"", "\"购买方纳税人识别号\": \"91440101MA5XXXXX0A\"")
                .contains("\"项目名称\": \"*泵*Product", "\"商品和服务税收编码\": \"1090216010000000000\"")
                .contains("\"数量\": 3", "\"单价\": 29.5", "\"金额\": 88.50", "\"税率\": 0.13", "\"税额\": 11.51");

        EInvoice again = desk.export(home.resolve("out"), invoice).getFirst();
        assertThat(again.getOccasion()).isEqualTo(Occasion.AGAIN);
        assertThat(again.getContentDigest()).isEqualTo(first.getContentDigest());
        desk.rate("", TaxCategory.STANDARD, "0.09", LocalDate.of(2026, 2, 1));
        EInvoice changed = desk.export(home.resolve("out"), invoice).getFirst();
        assertThat(changed.getOccasion()).isEqualTo(Occasion.CHANGED);
        assertThat(changed.getNet().add(changed.getTax())).isEqualByComparingTo("100.01");
        assertThat(desk.exports.earlier(desk.finance, List.of(invoice.getId())))
                .extracting(EInvoice::getNumber)
                .containsExactly("EI-2026-00003");
    }

    private void creditNoteNamesTheInvoice(EInvoiceDesk desk, Invoice invoice) throws IOException {
        Invoice note = desk.back.credited(invoice.getOrderId(), "1").getFirst();
        refused(desk, note, "official number of invoice " + invoice.getNumber());
        EInvoice last =
                desk.exports.earlier(desk.finance, List.of(invoice.getId())).getFirst();
        assertThatThrownBy(() -> desk.exports.noteNumber(desk.finance, last.getId(), "123"))
                .hasMessageContaining("20 digits");
        desk.exports.noteNumber(desk.finance, last.getId(), BLUE_NUMBER);
        assertThatThrownBy(() -> desk.exports.noteNumber(desk.finance, last.getId(), "26442000000099999999"))
                .hasMessageContaining(BLUE_NUMBER);
        refused(desk, invoice, "was issued as " + BLUE_NUMBER);

        readsTheTable(desk, note);
        EInvoice red = desk.exports
                .export(desk.finance, EInvoiceFormat.DIGITAL_XLSX, List.of(note.getId()), home.resolve("red"))
                .getFirst();
        assertThat(red.getTotal()).isEqualByComparingTo(note.getTotal()).isNegative();
        assertThatThrownBy(() -> desk.exports.noteNumber(desk.finance, red.getId(), BLUE_NUMBER))
                .hasMessageContaining("belongs to " + invoice.getNumber());
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(home.resolve("red").resolve(red.getFileName())))) {
            Sheet heads = workbook.getSheetAt(0);
            assertThat(value(heads, "对应蓝字发票号码")).isEqualTo(BLUE_NUMBER);
            assertThat(value(heads, "对应蓝字发票流水号")).isEqualTo(invoice.getNumber());
            assertThat(value(workbook.getSheetAt(1), "数量")).isEqualTo("-1.0");
            assertThat(new BigDecimal(value(heads, "价税合计"))).isEqualByComparingTo(note.getTotal());
        }
        assertThatThrownBy(() -> desk.exports.export(
                        desk.company.user("li", "sales", "Sales"),
                        EInvoiceFormat.DIGITAL_JSON,
                        List.of(note.getId()),
                        home.resolve("red")))
                .as("salespeople do not export")
                .isInstanceOf(ProblemException.class);
    }

    private void readsTheTable(EInvoiceDesk desk, Invoice note) throws IOException {
        EInvoice export = desk.exports
                .export(desk.finance, EInvoiceFormat.DIGITAL_CSV, List.of(note.getId()), home.resolve("red"))
                .getFirst();
        try (CSVParser table = CSVParser.parse(
                Files.readString(home.resolve("red").resolve(export.getFileName()))
                        .substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            CSVRecord row = table.getRecords().getFirst();
            assertThat(row.get("发票流水号")).isEqualTo(note.getNumber());
            assertThat(row.get("对应蓝字发票号码")).isEqualTo(BLUE_NUMBER);
            assertThat(new BigDecimal(row.get("金额")).add(new BigDecimal(row.get("税额"))))
                    .isEqualByComparingTo(note.getTotal());
        }
    }

    /** 3 x 33.335 are 100.01; with 9 % in it that is 91.75 and 8.26, of which the norm says the same. */
    private void europeanInvoiceAndCreditNote(EInvoiceDesk desk) throws IOException {
        Customer buyer = desk.billing.customer("Müller Pumpen GmbH");
        Invoice invoice = desk.back.invoice(buyer, "CNY", "33.335", "3");
        Path folder = home.resolve("ubl");
        assertThatThrownBy(() -> desk.ubl(folder, invoice))
                .hasMessageContainingAll("has no country", "our electronic address", "has no electronic address");
        desk.describe(buyer, draft -> draft.setCountry("Atlantis"));
        assertThatThrownBy(() -> desk.ubl(folder, invoice)).hasMessageContaining("\"Atlantis\"");
        desk.describe(buyer, draft -> {
            draft.setCountry("德国");
            draft.setCity("Köln");
            draft.getAccounts().setElectronicAddress("9930:DE123456789");
            draft.getAccounts().setTaxNumber("DE123456789");
        });
        desk.europeanIssuer();
        assertThat(folder).as("nothing was written").doesNotExist();

        EInvoice sent = desk.ubl(folder, invoice).getFirst();
        assertThat(sent.getFileName()).isEqualTo(sent.getNumber() + ".xml");
        assertThat(sent.getTotal()).isEqualByComparingTo(invoice.getTotal());
        UblDocument ubl = UblDocument.invoice(folder.resolve(sent.getFileName()));
        assertThat(ubl.payable()).isEqualByComparingTo(invoice.getTotal());
        assertThat(ubl.at("/Invoice/CustomizationID")).endsWith("poacc:billing:3.0");
        assertThat(ubl.at("/Invoice/ID")).isEqualTo(invoice.getNumber());
        assertThat(ubl.at("/Invoice/DueDate")).isEqualTo(invoice.getDueDate().toString());
        assertThat(ubl.at("/Invoice/AccountingSupplierParty/Party/PartyTaxScheme/CompanyID"))
                .isEqualTo("GB384729156");
        assertThat(ubl.at("/Invoice/AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode"))
                .isEqualTo("DE");
        assertThat(ubl.at("/Invoice/PaymentMeans/PayeeFinancialAccount/ID")).isEqualTo("GB33BUKB20201555555555");
        assertThat(desk.ubl(folder, invoice).getFirst().getOccasion()).isEqualTo(Occasion.AGAIN);
        desk.describe(buyer, draft -> draft.setCity("Bonn"));
        assertThat(desk.ubl(folder, invoice).getFirst().getOccasion()).isEqualTo(Occasion.CHANGED);

        Invoice note = desk.back.credited(invoice.getOrderId(), "1").getFirst();
        List<EInvoice> both = desk.ubl(folder, note, invoice);
        assertThat(both).extracting(EInvoice::getFileName).doesNotHaveDuplicates();
        UblDocument credit =
                UblDocument.creditNote(folder.resolve(both.getFirst().getFileName()));
        assertThat(credit.payable()).isEqualByComparingTo(note.getTotal().negate());
        assertThat(credit.at("/CreditNote/CreditNoteTypeCode")).isEqualTo("381");
        assertThat(credit.at("/CreditNote/BillingReference/InvoiceDocumentReference/ID"))
                .isEqualTo(invoice.getNumber());
        assertThatThrownBy(() -> desk.exports.noteNumber(desk.finance, sent.getId(), "26442000000012345000"))
                .hasMessageContaining("no tax office");
    }

    private static String value(Sheet sheet, String heading) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
                return sheet.getRow(1).getCell(i).toString();
            }
        }
        throw new AssertionError(heading);
    }
}
