package org.kontor.einvoice.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.customers.ElectronicAddress;
import org.kontor.einvoice.Issuer;
import org.kontor.einvoice.ProductTaxCode;
import org.kontor.einvoice.TaxRate;
import org.kontor.einvoice.UblProfile;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.Countries;
import org.kontor.einvoice.internal.document.LegalNumber;
import org.kontor.einvoice.internal.document.Party;
import org.kontor.einvoice.internal.document.TaxSplit;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedDocument.Credited;
import org.kontor.einvoice.internal.document.TaxedLine;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceLine;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;

/** Reads an invoice with all that an e-invoice says beyond it: the companies, tax rates and classification codes. */
final class DocumentReader {

    private final UnitOfWork uow;

    DocumentReader(UnitOfWork uow) {
        this.uow = uow;
    }

    /**
     * The document.
     *
     * @throws ProblemException when the company's data or a tax rate is missing, without which nothing can be reckoned
     */
    TaxedDocument read(Invoice invoice) {
        Issuer issuer = IssuerRecords.on(uow, invoice.getInvoiceDate(), company(invoice))
                .orElseThrow(() -> new ProblemException(
                        EInvoiceText.of("missing.issuer", invoice.getNumber(), invoice.getInvoiceDate())));
        return new TaxedDocument(
                invoice.getNumber(),
                invoice.getInvoiceDate(),
                invoice.getDueDate(),
                EInvoiceRecords.officialNumber(uow, invoice.getId()),
                Objects.requireNonNullElse(issuer.getProfile(), UblProfile.EN_16931),
                invoice.getCurrency(),
                seller(issuer),
                buyer(invoice),
                invoice.getOrderNumber(),
                Objects.requireNonNullElse(
                        uow.get(SalesOrder.class, invoice.getOrderId()).getCustomerReference(), ""),
                Optional.ofNullable(invoice.getCreditsId()).map(this::credited),
                lines(invoice, issuer.isTaxIncluded()),
                invoice.getTotal().abs(),
                issuer.isTaxIncluded(),
                Objects.requireNonNullElse(issuer.getIssuedBy(), ""));
    }

    /** The company of the group whose department sold. */
    private Optional<Long> company(Invoice invoice) {
        return new Companies(uow).of(invoice.getDepartmentId()).map(OrgUnit::getId);
    }

    private static Party seller(Issuer issuer) {
        return new Party(
                issuer.getName(),
                issuer.getTaxNumber(),
                legalNumber(
                        Objects.requireNonNullElse(issuer.getCountry(), IssuerRecords.CHINA),
                        issuer.getRegistration(),
                        issuer.getElectronicAddress(),
                        issuer.getTaxNumber()),
                new Address(
                        issuer.getAddress(),
                        issuer.getCity(),
                        issuer.getPostalCode(),
                        Objects.requireNonNullElse(issuer.getCountry(), IssuerRecords.CHINA)),
                endpoint(issuer.getElectronicAddress(), issuer.getEmail()),
                issuer.getIssuedBy(),
                issuer.getPhone(),
                issuer.getEmail(),
                issuer.getBank(),
                issuer.getBankAccount());
    }

    /** Who owes the money; another company may take in its documents (CUS-29). */
    private Party buyer(Invoice invoice) {
        Customer customer = uow.get(Customer.class, invoice.getCustomerId());
        Customer recipient = Optional.ofNullable(customer.getAccounts().getInvoiceRecipientId())
                .map(id -> uow.get(Customer.class, id))
                .orElse(customer);
        return new Party(
                Optional.ofNullable(customer.getAccounts().getInvoiceTitle()).orElseGet(invoice::getCustomerName),
                customer.getAccounts().getTaxNumber(),
                legalNumber(
                        customer.getCountry(),
                        null,
                        customer.getAccounts().getElectronicAddress(),
                        customer.getAccounts().getTaxNumber()),
                new Address(customer.getAddress(), customer.getCity(), customer.getPostalCode(), customer.getCountry()),
                endpoint(recipient.getAccounts().getElectronicAddress(), recipient.getEmail()),
                "",
                customer.getPhone(),
                customer.getEmail(),
                customer.getAccounts().getBank(),
                customer.getAccounts().getBankAccount());
    }

    /** Of the company itself, not of another one that takes in its documents. */
    private static Optional<LegalNumber> legalNumber(String country, String written, String address, String taxNumber) {
        return Optional.ofNullable(country)
                .flatMap(Countries::codeOf)
                .flatMap(code -> LegalNumber.of(
                        code,
                        Objects.requireNonNullElse(written, ""),
                        Optional.ofNullable(address).flatMap(ElectronicAddress::parse),
                        Objects.requireNonNullElse(taxNumber, "")));
    }

    private static Optional<ElectronicAddress> endpoint(String address, String email) {
        return Stream.of(address, email).filter(Objects::nonNull).findFirst().flatMap(ElectronicAddress::parse);
    }

    private Credited credited(long invoiceId) {
        Invoice invoice = uow.get(Invoice.class, invoiceId);
        return new Credited(
                invoice.getNumber(),
                invoice.getInvoiceDate(),
                EInvoiceRecords.officialNumber(uow, invoiceId).orElse(""));
    }

    private List<TaxedLine> lines(Invoice invoice, boolean taxIncluded) {
        Map<Long, SalesOrderLine> ordered = new LinkedHashMap<>();
        uow.query(
                        SalesOrderLine.class,
                        "SELECT l FROM SalesOrderLine l WHERE l.id IN ?1",
                        invoice.getLines().stream()
                                .map(InvoiceLine::getOrderLineId)
                                .toList())
                .forEach(line -> ordered.put(line.getId(), line));
        Map<Long, ProductTaxCode> codes = TaxCodeRecords.of(
                uow, ordered.values().stream().map(SalesOrderLine::getProductId).toList());
        List<TaxRate> rates = TaxRateRecords.until(uow, taxedOn(invoice));
        return invoice.getLines().stream()
                .map(line -> line(
                        line,
                        rate(rates, ordered.get(line.getOrderLineId()), invoice),
                        Optional.ofNullable(
                                codes.get(ordered.get(line.getOrderLineId()).getProductId())),
                        taxIncluded,
                        Currency.getInstance(invoice.getCurrency())))
                .toList();
    }

    /** A credit note takes back the tax of its invoice, whatever the rate is by now. */
    private LocalDate taxedOn(Invoice invoice) {
        return Optional.ofNullable(invoice.getCreditsId())
                .map(credited -> uow.get(Invoice.class, credited).getInvoiceDate())
                .orElseGet(invoice::getInvoiceDate);
    }

    private static TaxRate rate(List<TaxRate> rates, SalesOrderLine ordered, Invoice invoice) {
        return TaxRateRecords.of(rates, ordered.getSeries())
                .orElseThrow(() -> new ProblemException(EInvoiceText.of(
                        "missing.rate", invoice.getNumber(), ordered.getProductNumber(), invoice.getInvoiceDate())));
    }

    private static TaxedLine line(
            InvoiceLine line, TaxRate rate, Optional<ProductTaxCode> code, boolean taxIncluded, Currency currency) {
        BigDecimal amount = line.getAmount().abs();
        TaxSplit split = TaxSplit.of(amount, rate.getRate(), taxIncluded, currency);
        return new TaxedLine(
                line.getProductNumber(),
                line.getProductName(),
                code.map(ProductTaxCode::getTaxCode).orElse(""),
                code.map(ProductTaxCode::getShortName).orElse(""),
                code.map(ProductTaxCode::getModel).orElse(""),
                line.getUnit(),
                line.reckoned().abs(),
                split.net(),
                split.tax(),
                rate.getCategory(),
                rate.getRate(),
                Objects.requireNonNullElse(rate.getReason(), ""));
    }
}
