package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.Issuer;
import org.kontor.einvoice.ProductTaxCode;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.TaxRate;
import org.kontor.einvoice.internal.EInvoiceRecords;
import org.kontor.einvoice.internal.IssuerRecords;
import org.kontor.einvoice.internal.TaxCodeRecords;
import org.kontor.einvoice.internal.TaxRateRecords;
import org.kontor.finance.Invoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrderLine;

/** The desk of finance with what e-invoices need. */
final class EInvoiceDesk {

    final Company company;
    final Billing billing;
    final TakingBack back;
    final Actor finance;
    final EInvoiceRecords exports;
    final IssuerRecords issuers;
    private final TaxRateRecords rates;
    private final TaxCodeRecords codes;

    EInvoiceDesk(Company company) {
        this.company = company;
        billing = new Billing(company);
        back = new TakingBack(billing);
        finance = billing.finance;
        exports = new EInvoiceRecords(company.units, company.lists);
        issuers = new IssuerRecords(company.units, company.lists);
        rates = new TaxRateRecords(company.units, company.lists);
        codes = new TaxCodeRecords(company.units, company.lists);
    }

    List<EInvoice> export(Path folder, Invoice invoice) {
        return exports.export(finance, EInvoiceFormat.DIGITAL_JSON, List.of(invoice.getId()), folder);
    }

    List<EInvoice> ubl(Path folder, Invoice... invoices) {
        return exports.export(
                finance,
                EInvoiceFormat.UBL,
                Stream.of(invoices).map(Invoice::getId).toList(),
                folder);
    }

    /** From today on the company is in Bristol. */
    void europeanIssuer() {
        Issuer draft = issuers.blank(finance);
        draft.setName("Lingmere Ltd.");
        draft.setCountry("UK");
        draft.setTaxNumber("GB 384");
        draft.setCity("Bristol");
        draft.setAddress("12 Harbour Way");
        draft.setEmail("invoices@lingmere.example");
        draft.setElectronicAddress("9932:GB384729156");
        draft.setBankAccount("GB33BUKB20201555555555");
        assertThatThrownBy(() -> issuers.create(finance, draft)).hasMessageContaining("without spaces");
        draft.setTaxNumber("GB384729156");
        issuers.create(finance, draft);
    }

    void issuer() {
        issuer(null, "商栈贸易有限公司");
    }

    /** What a company of the group says of itself; the whole group where none is named. */
    void issuer(Long companyId, String name) {
        Issuer draft = issuers.blank(finance);
        draft.setCompanyId(companyId);
        draft.setValidFrom(EInvoicesIT.BEGIN);
        draft.setName(name);
        draft.setTaxNumber("91440101MA5KONTOR1");
        draft.setCity("广州");
        draft.setAddress("中山大道1号");
        issuers.create(finance, draft);
    }

    /** Describes the company as it stands on today's e-invoices: as before, with a change. */
    void issuer(Consumer<Issuer> change) {
        Optional<Long> today = company.read(
                uow -> uow.firstStored(Issuer.class, "SELECT s FROM Issuer s WHERE s.validFrom = ?1", uow.today())
                        .map(Issuer::getId));
        if (today.isEmpty()) {
            europeanIssuer();
            issuer(change);
            return;
        }
        var stored = issuers.load(finance, today.orElseThrow());
        Issuer draft = stored.draft();
        change.accept(draft);
        issuers.update(finance, stored.id(), stored.version(), draft);
    }

    void rate(String series, TaxCategory category, String rate, LocalDate from) {
        rate(series, category, rate, from, "");
    }

    void rate(String series, TaxCategory category, String rate, LocalDate from, String reason) {
        TaxRate draft = rates.blank(finance);
        draft.setProductClass(series);
        draft.setCategory(category);
        draft.setRate(new BigDecimal(rate));
        draft.setReason(reason);
        draft.setValidFrom(from);
        rates.create(finance, draft);
    }

    void code(long product, String code) {
        ProductTaxCode draft = codes.blank(finance);
        draft.setProductId(product);
        draft.setTaxCode(code);
        draft.setShortName("泵");
        codes.create(finance, draft);
    }

    long productOf(Invoice invoice) {
        return company.order(invoice.getOrderId()).getLines().stream()
                .map(SalesOrderLine::getProductId)
                .findFirst()
                .orElseThrow();
    }

    void enter(Invoice invoice) {
        describe(invoice.getCustomerId(), draft -> draft.getAccounts().setTaxNumber("91440101MA5XXXXX0A"));
        code(productOf(invoice), "1090216010000000000");
    }

    void describe(Customer customer, Consumer<Customer> change) {
        describe(customer.getId(), change);
    }

    void describe(long id, Consumer<Customer> change) {
        var customer = company.customers.load(Actor.system(), id);
        Customer draft = customer.draft();
        change.accept(draft);
        company.customers.update(Actor.system(), customer.id(), customer.version(), draft);
    }
}
