package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.UblProfile;
import org.kontor.einvoice.internal.EInvoiceRecords;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;
import org.kontor.sample.Size;
import org.kontor.sample.internal.company.SampleFiller;

/** Every kind of invoice and credit note passes the official rules of EN 16931, and those of PEPPOL where it goes there. */
class OfficialRulesIT {

    @TempDir
    Path home;

    @TempDir
    static Path shared;

    private static Company company;
    private static EInvoiceDesk desk;
    private static Customer buyer;
    private static final List<Product> PRODUCTS = new ArrayList<>();

    @BeforeAll
    static void openTheDesk() {
        company = new Company(Databases.DERBY, shared);
        desk = new EInvoiceDesk(company);
        desk.rate("", TaxCategory.STANDARD, "0.20", EInvoicesIT.BEGIN);
        desk.rate("Heating", TaxCategory.STANDARD, "0.05", EInvoicesIT.BEGIN);
        desk.rate("Books", TaxCategory.ZERO, "0", EInvoicesIT.BEGIN);
        desk.rate("Courses", TaxCategory.EXEMPT, "0", EInvoicesIT.BEGIN, "Education, VATA 1994 Sch. 9");
        desk.rate("Chips", TaxCategory.REVERSE_CHARGE, "0", EInvoicesIT.BEGIN, "VATA 1994 s. 55A");
        Stream.of("Pumps", "Heating", "Books", "Courses", "Chips")
                .map(OfficialRulesIT::product)
                .forEach(PRODUCTS::add);
        buyer = desk.billing.customer("Müller Pumpen GmbH");
        desk.describe(buyer, draft -> {
            draft.setCountry("Deutschland");
            draft.setCity("Köln");
            draft.setEmail("rechnung@mueller.example");
            draft.setPostalCode("50667");
            draft.getAccounts().setTaxNumber("DE123456789");
            draft.getAccounts().setElectronicAddress("9930:DE123456789");
        });
    }

    /** Each test says what differs. */
    @BeforeEach
    void asEver() {
        desk.issuer(draft -> {
            draft.setCountry("UK");
            draft.setTaxNumber("GB384729156");
            draft.setRegistration(null);
            draft.setTaxIncluded(true);
            draft.setElectronicAddress("9932:GB384729156");
            draft.setBankAccount("GB33BUKB20201555555555");
        });
    }

    @AfterAll
    static void close() {
        company.close();
    }

    private static Product product(String series) {
        Product draft = company.products.blank(Actor.system());
        draft.setNumber(series.toUpperCase(Locale.ROOT));
        draft.setName(series);
        draft.setSeries(series);
        draft.setListPrice(BigDecimal.TEN);
        Product product = company.products.create(Actor.system(), draft).draft();
        company.receive(desk.billing.warehouse, product, "100000", null);
        return product;
    }

    /** All kinds of taxation, a discount, prices with and without tax, sellers who are registered for VAT and who are not. */
    @ParameterizedTest
    @CsvSource({
        "UK,GB384729156,true",
        "UK,GB384729156,false",
        "CN,91440101MA5KONTOR1,true",
        "Germany,DE123456788,true",
        "Germany,DE123456788,false"
    })
    void whateverIsTaxedHowever(String country, String taxNumber, boolean taxIncluded) {
        desk.issuer(draft -> {
            draft.setCountry(country);
            draft.setTaxNumber(taxNumber);
            draft.setTaxIncluded(taxIncluded);
            draft.setElectronicAddress("0088:7300010000001");
            draft.setPostalCode("10115");
            draft.setPhone("+49 30 1234567");
            draft.setIssuedBy("Anna Schmidt");
        });
        Invoice invoice = invoiced(order(buyer, "CNY", null));
        passes(invoice);
        desk.back.credited(invoice.getOrderId(), "2").forEach(this::passes);
    }

    /** In foreign money, paid in advance, under a number of the buyer, received by somebody else. */
    @Test
    void whateverElseItSays() throws IOException {
        desk.issuer(draft -> draft.setElectronicAddress("0088:7300010000001"));
        Customer center = desk.billing.customer("Shared Services BV");
        desk.describe(center, draft -> draft.getAccounts().setElectronicAddress("0106:12345678"));
        Customer shop = desk.billing.customer("Pompen & Zonen \"Zuid\" B.V.");
        desk.describe(shop, draft -> {
            draft.setCountry("NL");
            draft.setCity("Zuidlaren");
            draft.getAccounts().setTaxNumber("01144777");
            draft.getAccounts().setInvoiceTitle("Pompen & Zonen <Zuid>");
            draft.getAccounts().setInvoiceRecipientId(center.getId());
        });
        desk.billing.rate("EUR", EInvoicesIT.BEGIN, "8");
        long order = order(shop, "EUR", "PO 4711");
        Receipt advance = company.receipts.blank(desk.finance);
        advance.setPayerId(shop.getId());
        advance.setOrderId(order);
        advance.setCurrency("EUR");
        advance.setAmount(BigDecimal.TEN);
        company.receipts.create(desk.finance, advance);
        Invoice invoice = invoiced(order);
        assertThat(UblDocument.invoice(passes(invoice)).at("/Invoice/AccountingCustomerParty/Party/EndpointID"))
                .isEqualTo("12345678");
        desk.back.credited(order, "1").forEach(this::passes);
    }

    /** An e-mail address is enough for EN 16931 and not for PEPPOL. */
    @Test
    void saysWhichAddressIsMissing() {
        Customer mailed = desk.billing.customer("Mailed Ltd.");
        desk.describe(mailed, draft -> {
            draft.setCountry("UK");
            draft.setEmail("post@mailed.example");
            draft.getAccounts().setTaxNumber("GB111222333");
        });
        assertThatThrownBy(() ->
                        desk.describe(mailed, draft -> draft.getAccounts().setElectronicAddress("0088:7300010000002")))
                .hasMessageContaining("check digit");
        Invoice invoice = invoiced(order(mailed, "CNY", null));
        desk.issuer(draft -> draft.setProfile(UblProfile.PEPPOL));
        assertThatThrownBy(() -> desk.ubl(home, invoice)).hasMessageContaining("an e-mail address is none");
        desk.issuer(draft -> draft.setProfile(UblProfile.EN_16931));
        assertThat(OfficialRules.en16931(
                        home.resolve(desk.ubl(home, invoice).getFirst().getFileName())))
                .isEmpty();
    }

    /** Sellers of countries with rules of their own, who sell at home and abroad, under the numbers of their registers. */
    @ParameterizedTest
    @CsvSource({
        "NL,NL123456789B01,12345678,0106:12345678,NL91ABNA0417164300",
        "BE,BE0202239951,,0208:0202239951,BE68539007547034",
        "DK,DK12345674,,0184:12345674,DK5000400440116243",
        "IS,IS123456,5501698029,0088:7300010000001,IS140159260076545510730339",
        "IT,IT12345670017,,0211:IT12345670017,IT60X0542811101000000123456"
    })
    void whatSellersOfACountryMustSay(String country, String tax, String register, String address, String account) {
        desk.issuer(draft -> {
            draft.setCountry(country);
            draft.setTaxNumber(tax);
            draft.setRegistration(register);
            draft.setElectronicAddress(address);
            draft.setPostalCode("1012 AB");
            draft.setBankAccount(account);
        });
        Customer near = neighbour(country, tax, address);
        for (Customer customer : List.of(near, buyer)) {
            Invoice invoice = invoiced(order(customer, "CNY", "PO 1"));
            passes(invoice);
            desk.back.credited(invoice.getOrderId(), "1").forEach(this::passes);
        }
    }

    private static Customer neighbour(String country, String tax, String address) {
        Customer near = desk.billing.customer("Neighbour of " + country);
        desk.describe(near, draft -> {
            draft.setCountry(country);
            draft.setAddress("Long Street 1");
            draft.setCity("Northtown");
            draft.setPostalCode("1013 AB");
            draft.getAccounts().setTaxNumber(tax);
            draft.getAccounts().setElectronicAddress(country.equals("IS") ? "0196:5501698029" : address);
        });
        return near;
    }

    /** A seller of the Netherlands without a number of the chamber of commerce, and a customer there without an address. */
    @Test
    void saysWhichNumberOfARegisterIsMissing() {
        assertThatThrownBy(() -> desk.issuer(draft -> {
                    draft.setCountry("NL");
                    draft.setRegistration("1234");
                }))
                .hasMessageContaining("KvK");
        desk.issuer(draft -> {
            draft.setCountry("NL");
            draft.setTaxNumber("NL123456789B01");
            draft.setRegistration(null);
            draft.setElectronicAddress("0088:7300010000001");
            draft.setPostalCode(null);
            draft.setBankAccount(null);
            draft.setProfile(UblProfile.PEPPOL);
        });
        Customer near = desk.billing.customer("Buren B.V.");
        desk.describe(near, draft -> {
            draft.setCountry("NL");
            draft.getAccounts().setElectronicAddress("0088:7300010000001");
        });
        Invoice invoice = invoiced(order(near, "CNY", null));
        assertThatThrownBy(() -> desk.ubl(home, invoice))
                .hasMessageContaining("our number in the register of trade is missing")
                .hasMessageContaining("12345678 (KvK)")
                .hasMessageContaining("postal code")
                .hasMessageContaining("bank account")
                .hasMessageContaining("the number of Buren B.V.")
                .hasMessageContaining("street, town and postal code of Buren B.V.");
    }

    /** What the sample company invoices in its newest month. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void theSample(String language) {
        try (Company sample = new Company(Databases.DERBY, home.resolve("db"))) {
            sample.approvalRules.ready();
            new SampleFiller(sample.modules(), () -> SampleModules.contributions(sample))
                    .fill(Size.SMALL, 1, Locale.forLanguageTag(language), (step, done, total) -> {});
            Actor zhao = sample.signIn.actorOf("zhao").orElseThrow();
            List<Long> documents = sample
                    .read(uow -> uow.query(
                            Invoice.class,
                            "SELECT i FROM Invoice i, Customer c WHERE c.id = i.customerId AND i.total <> 0"
                                    + " AND c.accounts.electronicAddress IS NOT NULL ORDER BY i.id DESC"))
                    .stream()
                    .limit(60)
                    .map(Invoice::getId)
                    .toList();
            assertThat(documents).hasSizeGreaterThan(20);
            Path folder = home.resolve("out");
            assertThat(new EInvoiceRecords(sample.units, sample.lists)
                            .export(zhao, EInvoiceFormat.UBL, documents, folder))
                    .allSatisfy(made -> assertThat(OfficialRules.peppol(folder.resolve(made.getFileName())))
                            .isEmpty());
        }
    }

    private Path passes(Invoice document) {
        Path last = home;
        for (UblProfile profile : UblProfile.values()) {
            desk.issuer(draft -> draft.setProfile(profile));
            Path folder = home.resolve(profile.name());
            for (EInvoice made : desk.ubl(folder, document)) {
                last = folder.resolve(made.getFileName());
                assertThat(profile == UblProfile.PEPPOL ? OfficialRules.peppol(last) : OfficialRules.en16931(last))
                        .as("%s of %s", profile, document.getNumber())
                        .isEmpty();
            }
        }
        return last;
    }

    private static LocalDate today() {
        return company.read(UnitOfWork::today);
    }

    private static Invoice invoiced(long order) {
        desk.billing.deliver(order, today());
        return company.invoices.invoice(desk.finance, order, today());
    }

    /** Quantities and prices that do not come out even, each with another discount. */
    private static long order(Customer customer, String currency, String reference) {
        SalesOrder draft = company.orders.blank(desk.billing.seller);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        draft.setCustomerReference(reference);
        for (int i = 0; i < PRODUCTS.size(); i++) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(PRODUCTS.get(i).getId());
            line.setQuantity(BigDecimal.valueOf(3 + 4L * i));
            line.setPrice(new BigDecimal("33.335").add(BigDecimal.valueOf(i)));
            line.setDiscount(new BigDecimal("0.05").multiply(BigDecimal.valueOf(i)));
            draft.getLines().add(line);
        }
        long order = company.orders.create(desk.billing.seller, draft).id();
        desk.billing.accept(order);
        return order;
    }
}
