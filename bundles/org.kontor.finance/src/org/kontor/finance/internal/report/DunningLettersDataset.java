package org.kontor.finance.internal.report;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dunning letters that were sent, invoice by invoice. */
@Component(service = ReportDataset.class)
public final class DunningLettersDataset extends PrintedDocuments {

    /** A data set over the open database. */
    @Activate
    public DunningLettersDataset(@Reference SqlReader reader) {
        super(
                reader,
                shape("finance.dunningLetters", "dataset.dunningLetters")
                        .column("number", FieldKind.TEXT)
                        .column("letterDate", FieldKind.DATE)
                        .column("customerName", FieldKind.TEXT)
                        .column("address", FieldKind.TEXT)
                        .column("title", FieldKind.TEXT)
                        .column("body", FieldKind.TEXT)
                        .column("deadline", FieldKind.DATE)
                        .column("currency", FieldKind.TEXT)
                        .column("invoiceNumber", FieldKind.TEXT)
                        .column("invoiceDate", FieldKind.DATE)
                        .column("dueDate", FieldKind.DATE)
                        .column("daysOverdue", FieldKind.INTEGER)
                        .column("open", FieldKind.MONEY)
                        .column("total", FieldKind.MONEY));
    }

    @Override
    String dayColumn() {
        return "d.LETTER_DATE";
    }

    @Override
    String sql(String condition) {
        return "SELECT d.NUMBER, d.LETTER_DATE, d.CUSTOMER_NAME, d.ADDRESS, d.TITLE, d.BODY, d.DEADLINE, d.CURRENCY,"
                + " l.INVOICE_NUMBER, l.INVOICE_DATE, l.DUE_DATE, l.DAYS_OVERDUE, l.OPEN_AMOUNT, d.TOTAL"
                + " FROM DUNNING_LETTER d JOIN DUNNING_LINE l ON l.LETTER_ID = d.ID WHERE " + condition
                + " ORDER BY d.NUMBER, l.DUE_DATE, l.ID";
    }
}
