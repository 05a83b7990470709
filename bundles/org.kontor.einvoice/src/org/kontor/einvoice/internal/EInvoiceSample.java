package org.kontor.einvoice.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kontor.catalog.Product;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.EInvoices;
import org.kontor.einvoice.Issuer;
import org.kontor.einvoice.ProductTaxCode;
import org.kontor.einvoice.TaxRate;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceKind;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the sample company has of e-invoices: codes of all products, a rate, its own data, and some
 * invoices that were exported.
 */
@Component
public final class EInvoiceSample implements SampleContribution {

    private static final BigDecimal USUAL_RATE = new BigDecimal("0.13");
    private static final int AT_ONCE = 200;
    private static final int EXPORTED = 12;
    private static final int ISSUED = 8;
    private static final int SENT = 4;

    private final UnitsOfWork units;
    private final EInvoices exports;
    private final IssuerRecords issuers;
    private final TaxRateRecords rates;
    private final TaxCodeRecords codes;

    /** Over the services of this module. */
    @Activate
    public EInvoiceSample(
            @Reference UnitsOfWork units,
            @Reference EInvoices exports,
            @Reference IssuerRecords issuers,
            @Reference TaxRateRecords rates,
            @Reference TaxCodeRecords codes) {
        this.units = units;
        this.exports = exports;
        this.issuers = issuers;
        this.rates = rates;
        this.codes = codes;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor finance = staff.apply(StandardRole.FINANCE);
        LocalDate begin = units.read(
                finance, "einvoice.view", uow -> uow.today().minusYears(3).withDayOfYear(1));
        describeOurselves(finance, begin);
        TaxRate rate = rates.blank(finance);
        rate.setRate(USUAL_RATE);
        rate.setValidFrom(begin);
        rates.create(finance, rate);
        codeProducts(finance);
        export(finance);
        send(finance);
    }

    private void describeOurselves(Actor finance, LocalDate begin) {
        Issuer issuer = issuers.blank(finance);
        issuer.setValidFrom(begin);
        issuer.setName(EInvoiceText.of("sample.name").toString());
        issuer.setTaxNumber(EInvoiceText.of("sample.taxNumber").toString());
        issuer.setCity(EInvoiceText.of("sample.city").toString());
        issuer.setAddress(EInvoiceText.of("sample.address").toString());
        issuer.setPostalCode(EInvoiceText.of("sample.postalCode").toString());
        issuer.setCountry(EInvoiceText.of("sample.country").toString());
        issuer.setEmail("invoices@kontor.example");
        issuer.setElectronicAddress(EInvoiceText.of("sample.electronicAddress").toString());
        issuer.setPhone("020-38880000");
        issuer.setBank(EInvoiceText.of("sample.bank").toString());
        issuer.setBankAccount("6222021001002026");
        issuer.setIssuedBy(finance.name());
        issuers.create(finance, issuer);
    }

    /** The codes of a class begin alike, as those of the tax office do. */
    private void codeProducts(Actor finance) {
        List<Product> products = units.read(
                finance, "einvoice.view", uow -> uow.query(Product.class, "SELECT p FROM Product p ORDER BY p.number"));
        List<String> classes =
                products.stream().map(Product::getSeries).distinct().toList();
        List<ProductTaxCode> drafts = products.stream()
                .map(product -> {
                    ProductTaxCode draft = new ProductTaxCode();
                    draft.setProductId(product.getId());
                    draft.setTaxCode("109%02d01010000000000".formatted(classes.indexOf(product.getSeries()) + 1));
                    draft.setShortName(product.getSeries());
                    draft.setModel(product.getNumber());
                    return draft;
                })
                .toList();
        IntStream.iterate(0, i -> i < drafts.size(), i -> i + AT_ONCE)
                .forEach(i -> codes.createAll(finance, drafts.subList(i, Math.min(drafts.size(), i + AT_ONCE))));
    }

    /** The last invoices in yuan to customers whose tax number is known; most were issued, the first was exported twice. */
    private void export(Actor finance) {
        List<Long> invoices =
                last(finance, InvoiceKind.INVOICE, "i.currency = 'CNY' AND c.accounts.taxNumber IS NOT NULL", EXPORTED);
        if (invoices.isEmpty()) {
            return;
        }
        try (TemporaryFolder folder = TemporaryFolder.create("einvoices")) {
            List<EInvoice> made = new ArrayList<>(
                    exports.export(finance, EInvoiceFormat.DIGITAL_XLSX, invoices.reversed(), folder.path()));
            exports.export(finance, EInvoiceFormat.DIGITAL_JSON, List.of(invoices.getFirst()), folder.path());
            made.stream()
                    .limit(ISSUED)
                    .forEach(export -> exports.noteNumber(
                            finance, export.getId(), "2644200000%010d".formatted(export.getInvoiceId())));
        }
    }

    /** Some earlier ones, and the last credit note, went to customers who take European e-invoices. */
    private void send(Actor finance) {
        List<Long> documents = new ArrayList<>(
                last(finance, InvoiceKind.INVOICE, "c.accounts.electronicAddress IS NOT NULL", EXPORTED + SENT).stream()
                        .skip(EXPORTED)
                        .toList());
        documents.addAll(last(finance, InvoiceKind.CREDIT_NOTE, "c.accounts.electronicAddress IS NOT NULL", 1));
        if (documents.isEmpty()) {
            return;
        }
        try (TemporaryFolder folder = TemporaryFolder.create("einvoices")) {
            exports.export(finance, EInvoiceFormat.UBL, documents, folder.path());
        }
    }

    private List<Long> last(Actor finance, InvoiceKind kind, String condition, int count) {
        return units.read(finance, "einvoice.view", uow -> uow
                .query(
                        Invoice.class,
                        "SELECT i FROM Invoice i, Customer c WHERE c.id = i.customerId AND i.kind = ?1 AND i.total <> 0"
                                + " AND " + condition + " ORDER BY i.invoiceDate DESC, i.id DESC",
                        kind)
                .stream()
                .limit(count)
                .map(Invoice::getId)
                .toList());
    }
}
