package org.kontor.einvoice.internal.ubl;

import com.helger.ubl21.helper.UBL21InvoiceHelper;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedDocument.Credited;

/** An invoice or a credit note in the terms of UBL; both have the same parts. */
final class UblDocument {

    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_NOTE = "381";

    /** What UBL demands in place of the buyer's number of an order that he gave none (BT-13). */
    private static final String NOT_KNOWN = "NA";

    private static final String CLEARING_BETWEEN_PARTNERS = "97";
    private static final String CREDIT_TRANSFER = "30";
    private static final String SEPA_TRANSFER = "58";

    private final TaxedDocument document;
    private final UblAmounts amounts;
    private final String currency;

    UblDocument(TaxedDocument document, UblAmounts amounts) {
        this.document = document;
        this.amounts = amounts;
        currency = document.currency();
    }

    InvoiceType invoice() {
        InvoiceType invoice = parts();
        invoice.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        invoice.setDueDate(document.dueDate());
        return invoice;
    }

    /** Names the invoice it takes back (BT-25), and instead of a day on which it is due that it is set off against it. */
    CreditNoteType creditNote(Credited credited) {
        InvoiceType parts = parts();
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(credited.number());
        reference.setIssueDate(credited.day());
        BillingReferenceType billing = new BillingReferenceType();
        billing.setInvoiceDocumentReference(reference);
        parts.addBillingReference(billing);
        PaymentTermsType terms = new PaymentTermsType();
        terms.addNote(new NoteType("Set off against invoice " + credited.number()));
        parts.addPaymentTerms(terms);
        if (NationalRules.namesClearing(document)) {
            PaymentMeansType clearing = new PaymentMeansType();
            clearing.setPaymentMeansCode(CLEARING_BETWEEN_PARTNERS);
            parts.addPaymentMeans(clearing);
        }
        CreditNoteType note = new CreditNoteType();
        UBL21InvoiceHelper.cloneInvoiceToCreditNote(parts, note);
        note.setCreditNoteTypeCode(CREDIT_NOTE);
        return note;
    }

    private InvoiceType parts() {
        InvoiceType parts = new InvoiceType();
        parts.setCustomizationID(document.profile().customization());
        if (!document.profile().process().isEmpty()) {
            parts.setProfileID(document.profile().process());
        }
        parts.setID(document.number());
        parts.setIssueDate(document.day());
        parts.setDocumentCurrencyCode(currency);
        String known = document.customerReference();
        String reference = known.isEmpty() ? document.orderNumber() : known;
        parts.setBuyerReference(reference);
        OrderReferenceType order = new OrderReferenceType();
        String purchaseOrder = known.isEmpty() ? NOT_KNOWN : known;
        order.setID(purchaseOrder);
        order.setSalesOrderID(document.orderNumber());
        parts.setOrderReference(order);
        parts.setAccountingSupplierParty(UblParties.seller(document.seller()));
        parts.setAccountingCustomerParty(UblParties.buyer(document.buyer()));
        payTo(parts);
        parts.addTaxTotal(taxes());
        parts.setLegalMonetaryTotal(totals());
        for (int i = 0; i < document.lines().size(); i++) {
            parts.addInvoiceLine(
                    UblLines.line(i + 1, document.lines().get(i), amounts.nets().get(i), currency));
        }
        return parts;
    }

    private void payTo(InvoiceType parts) {
        if (document.seller().bankAccount().isEmpty() || document.credits().isPresent()) {
            return;
        }
        String code = NationalRules.namesInternationalTransfer(document) ? SEPA_TRANSFER : CREDIT_TRANSFER;
        PaymentMeansType transfer = new PaymentMeansType();
        transfer.setPaymentMeansCode(code);
        transfer.addPaymentID(new PaymentIDType(document.number()));
        FinancialAccountType account = new FinancialAccountType();
        account.setID(document.seller().bankAccount());
        account.setName(document.seller().name());
        transfer.setPayeeFinancialAccount(account);
        parts.addPaymentMeans(transfer);
    }

    /** Whether an account is an IBAN: two letters of the country, two digits, then up to thirty more. */
    static boolean isInternational(String account) {
        return account.replace(" ", "").matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    }

    private TaxTotalType taxes() {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(amounts.tax()).setCurrencyID(currency);
        for (UblAmounts.Taxation taxation : amounts.taxes()) {
            TaxSubtotalType part = new TaxSubtotalType();
            part.setTaxableAmount(taxation.taxable()).setCurrencyID(currency);
            part.setTaxAmount(taxation.tax()).setCurrencyID(currency);
            TaxCategoryType category = UblLines.category(taxation.category(), taxation.rate());
            if (!taxation.reason().isEmpty()) {
                category.addTaxExemptionReason(new TaxExemptionReasonType(taxation.reason()));
            }
            part.setTaxCategory(category);
            total.addTaxSubtotal(part);
        }
        return total;
    }

    private MonetaryTotalType totals() {
        MonetaryTotalType total = new MonetaryTotalType();
        total.setLineExtensionAmount(amounts.net()).setCurrencyID(currency);
        total.setTaxExclusiveAmount(amounts.net()).setCurrencyID(currency);
        total.setTaxInclusiveAmount(amounts.withTax()).setCurrencyID(currency);
        if (amounts.rounding().signum() != 0) {
            total.setPayableRoundingAmount(amounts.rounding()).setCurrencyID(currency);
        }
        total.setPayableAmount(amounts.payable()).setCurrencyID(currency);
        return total;
    }
}
