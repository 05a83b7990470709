package org.kontor.finance.internal.report;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reconciliation statements that were sent, movement by movement. */
@Component(service = ReportDataset.class)
public final class ReconciliationDataset extends PrintedDocuments {

    private static final int KIND = 9;

    /** Whose account a line moved, which only the statement of a payer says, and who paid, where it was somebody else. */
    private static final String PARTY = "CASE WHEN l.CUSTOMER_NAME IS NULL THEN l.PAYER"
            + " WHEN l.PAYER IS NULL THEN l.CUSTOMER_NAME ELSE l.CUSTOMER_NAME || ' / ' || l.PAYER END";

    /** A data set over the open database. */
    @Activate
    public ReconciliationDataset(@Reference SqlReader reader) {
        super(
                reader,
                shape("finance.reconciliation", "dataset.reconciliation")
                        .column("number", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("firstDay", FieldKind.DATE)
                        .column("lastDay", FieldKind.DATE)
                        .column("currency", FieldKind.TEXT)
                        .column("opening", FieldKind.MONEY)
                        .column("closing", FieldKind.MONEY)
                        .column("unapplied", FieldKind.MONEY)
                        .column("day", FieldKind.DATE)
                        .column("kind", FieldKind.TEXT)
                        .column("document", FieldKind.TEXT)
                        .column("payer", FieldKind.TEXT)
                        .column("amount", FieldKind.MONEY)
                        .column("balance", FieldKind.MONEY));
    }

    @Override
    String dayColumn() {
        return "d.LAST_DAY";
    }

    @Override
    String sql(String condition) {
        return "SELECT d.NUMBER, d.CUSTOMER_NAME, d.FIRST_DAY, d.LAST_DAY, d.CURRENCY, d.OPENING, d.CLOSING,"
                + " d.UNAPPLIED, l.MOVED_ON, l.KIND, l.DOCUMENT, " + PARTY + ", l.AMOUNT, l.BALANCE"
                + " FROM RECONCILIATION d LEFT JOIN RECONCILIATION_LINE l ON l.RECONCILIATION_ID = d.ID WHERE "
                + condition + " ORDER BY d.NUMBER, l.MOVED_ON, l.ID";
    }

    @Override
    Object[] shown(Object[] row) {
        if (row[KIND] != null) {
            row[KIND] = TEXTS.get("kind." + row[KIND]);
        }
        return row;
    }
}
