package org.kontor.einvoice.internal;

import java.util.List;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.EInvoices;
import org.kontor.einvoice.Occasion;
import org.kontor.einvoice.TaxCategory;
import org.kontor.finance.CreditNotes;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of e-invoices and of what they need. */
@Component
public final class EInvoiceLists implements ListContribution {

    private static final String AREA = "einvoice";

    static final ListDefinition E_INVOICES = ListDefinition.of("eInvoices", AREA, EInvoices.TYPE, EInvoiceText.SOURCE)
            .from("EINVOICE e", "e.ID")
            .owned("e.OWNER_ID", "e.DEPARTMENT_ID")
            .linked("invoice", "e.INVOICE_ID = ?")
            .linked(CreditNotes.TYPE, "e.INVOICE_ID = ?")
            .linked("customer", "e.CUSTOMER_ID = ?")
            .searched("number", "e.NUMBER", 16)
            .searched("invoiceNumber", "e.INVOICE_NUMBER", 16)
            .searched("customerName", "e.CUSTOMER_NAME", 28)
            .choice("occasion", Occasion.class, "e.OCCASION", 16)
            .searched("officialNumber", "e.OFFICIAL_NUMBER", 24)
            .totalled("total", FieldKind.MONEY, "e.TOTAL", 14)
            .totalled("tax", FieldKind.MONEY, "e.TAX", 12)
            .choice("format", EInvoiceFormat.class, "e.FORMAT", 20)
            .column("exportedAt", FieldKind.INSTANT, "e.EXPORTED_AT", 18)
            .column("exportedBy", FieldKind.TEXT, "e.EXPORTED_BY", 14)
            .hidden("fileName", FieldKind.TEXT, "e.FILE_NAME", 20)
            .hidden("fileDigest", FieldKind.TEXT, "e.FILE_DIGEST", 40)
            .orderBy("exportedAt", false)
            .build();

    static final ListDefinition ISSUERS = ListDefinition.of("issuers", AREA, "issuer", EInvoiceText.SOURCE)
            .from("EINVOICE_ISSUER s", "s.ID")
            .outerJoin("DEPARTMENT_NAME", "c", "c.ID = s.COMPANY_ID")
            .column("validFrom", FieldKind.DATE, "s.VALID_FROM", 12)
            .column("company", FieldKind.TEXT, "c.NAME", 24)
            .searched("name", "s.NAME", 34)
            .searched("taxNumber", "s.TAX_NUMBER", 24)
            .column("taxIncluded", FieldKind.FLAG, "s.TAX_INCLUDED", 14)
            .orderBy("validFrom", false)
            .build();

    static final ListDefinition TAX_RATES = ListDefinition.of("taxRates", AREA, "taxRate", EInvoiceText.SOURCE)
            .from("EINVOICE_TAX_RATE r", "r.ID")
            .searched("productClass", "r.PRODUCT_CLASS", 24)
            .column("validFrom", FieldKind.DATE, "r.VALID_FROM", 12)
            .choice("category", TaxCategory.class, "r.CATEGORY", 14)
            .column("rate", FieldKind.PERCENT, "r.RATE", 10)
            .searched("reason", "r.REASON", 40)
            .orderBy("productClass", true)
            .orderBy("validFrom", false)
            .build();

    static final ListDefinition TAX_CODES = ListDefinition.of("taxCodes", AREA, "taxCode", EInvoiceText.SOURCE)
            .from("EINVOICE_PRODUCT t JOIN PRODUCT_REF p ON p.ID = t.PRODUCT_ID", "t.ID")
            .linked("product", "t.PRODUCT_ID = ?")
            .searched("productNumber", "p.NUMBER", 14)
            .searched("productName", "p.NAME", 30)
            .searched("taxCode", "t.TAX_CODE", 22)
            .column("shortName", FieldKind.TEXT, "t.SHORT_NAME", 16)
            .column("model", FieldKind.TEXT, "t.MODEL", 16)
            .orderBy("productNumber", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(E_INVOICES, ISSUERS, TAX_RATES, TAX_CODES);
    }
}
