package org.kontor.finance.internal;

import java.math.BigDecimal;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceLine;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.returns.Returns;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows credit notes, with what they take back as positive figures; they are never edited. */
@Component(service = RecordService.class)
public final class CreditNoteRecords extends ShownRecords<Invoice> {

    private static final RecordType<InvoiceLine> LINE = RecordType.of(
                    "creditNoteLine", FinanceText.SOURCE, InvoiceLine::new)
            .shownText("productNumber", InvoiceLine::getProductNumber)
            .shownText("productName", InvoiceLine::getProductName)
            .shownDecimal("quantity", FieldKind.QUANTITY, line -> taken(line.reckoned()))
            .shownText("unit", InvoiceLine::getUnit)
            .shownDecimal("price", FieldKind.MONEY, InvoiceLine::getPrice)
            .shownDecimal("discount", FieldKind.PERCENT, InvoiceLine::getDiscount)
            .shownDecimal("amount", FieldKind.MONEY, line -> taken(line.getAmount()))
            .build();

    private static final RecordType<Invoice> NOTE = RecordType.of(CreditNotes.TYPE, FinanceText.SOURCE, Invoice::new)
            .shownText("number", Invoice::getNumber)
            .shownReference("customerId", "customer", Invoice::getCustomerId)
            .named(Invoice::getCustomerName)
            .shownReference("creditsId", "invoice", Invoice::getCreditsId)
            .shownReference("returnId", Returns.TYPE, Invoice::getReturnId)
            .shownReference("compensationId", Compensations.TYPE, Invoice::getCompensationId)
            .shownReference("orderId", Orders.TYPE, Invoice::getOrderId)
            .shownDate("invoiceDate", Invoice::getInvoiceDate)
            .shownText("currency", Invoice::getCurrency)
            .shownDecimal("total", FieldKind.MONEY, note -> taken(note.getTotal()))
            .shownDecimal("released", FieldKind.MONEY, Invoice::getReleased)
            .shownDecimal("open", FieldKind.MONEY, note -> taken(note.getOpen()))
            .shownDecimal("rate", FieldKind.QUANTITY, note -> note.getRate().orElse(null))
            .shownDecimal("homeTotal", FieldKind.MONEY, note -> taken(note.getHomeTotal()))
            .readOnlyTable("lines", LINE, Invoice::getLines)
            .build();

    /** A service on credit notes. */
    @Activate
    public CreditNoteRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Invoice.class, NOTE, FinanceLists.CREDIT_NOTES, FinanceText.of("credit.fromReturn"));
    }

    private static BigDecimal taken(BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }

    @Override
    protected String titleOf(Invoice note) {
        return note.getNumber() + "  " + note.getCustomerName();
    }
}
