package org.kontor.contracts.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.identity.CompanyChoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The statement at the end of a month: what was received and paid of contracts on its days, whenever it was due; what was taken
 * back stands on the day it was (FIN-04).
 */
@Component(service = ReportDataset.class)
public final class PaymentsOfMonth extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(PaymentsOfMonth.class);
    private static final int GIVEN_COLUMNS = 8;
    private static final int RECEIVED = 6;
    private static final int PAID_OUT = 7;

    private final SqlReader reader;

    /** A data set over the open database. */
    @Activate
    public PaymentsOfMonth(@Reference SqlReader reader) {
        this(reader, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public PaymentsOfMonth(SqlReader reader, Clock clock) {
        super(
                Shape.of("contracts.paymentsOfMonth", "contracts.view", TEXTS, "report.payments.label")
                        .column("currency", FieldKind.TEXT)
                        .column("paidOn", FieldKind.DATE)
                        .column("number", FieldKind.TEXT)
                        .column("title", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("reference", FieldKind.TEXT)
                        .column("received", FieldKind.MONEY)
                        .column("paidOut", FieldKind.MONEY)
                        .column("totalReceived", FieldKind.MONEY)
                        .column("totalPaidOut", FieldKind.MONEY)
                        .parameter("month", FieldKind.DATE)
                        .ofCompany(actor -> CompanyChoice.names(reader)),
                clock);
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        YearMonth month = YearMonth.from(dayOrToday(given, "month"));
        List<Object> values = new ArrayList<>(List.of(month.atDay(1), month.atEndOfMonth()));
        String sql = "SELECT c.CURRENCY, p.PAID_ON, c.NUMBER, c.TITLE, c.CUSTOMER_NAME, p.REFERENCE,"
                + " CASE WHEN c.KIND IN ('SALES', 'SERVICE') THEN p.AMOUNT END,"
                + " CASE WHEN c.KIND NOT IN ('SALES', 'SERVICE') THEN p.AMOUNT END"
                + " FROM SETTLEMENT_PAYMENT p JOIN CONTRACT c ON c.ID = p.CONTRACT_ID"
                + " WHERE p.PAID_ON >= ? AND p.PAID_ON <= ? AND "
                + DataScope.condition(actor, "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", values)
                + " AND " + CompanyChoice.condition(reader, given, "c.DEPARTMENT_ID", values)
                + " ORDER BY c.CURRENCY, p.PAID_ON, p.ID";
        List<Object[]> rows = new ArrayList<>();
        reader.read(sql, values, kinds(GIVEN_COLUMNS), rows::add);
        Map<Object, BigDecimal> received = new HashMap<>();
        Map<Object, BigDecimal> paidOut = new HashMap<>();
        for (Object[] row : rows) {
            received.merge(row[0], orNothing(row[RECEIVED]), BigDecimal::add);
            paidOut.merge(row[0], orNothing(row[PAID_OUT]), BigDecimal::add);
        }
        for (Object[] row : rows) {
            Object[] whole = new Object[GIVEN_COLUMNS + 2];
            System.arraycopy(row, 0, whole, 0, GIVEN_COLUMNS);
            whole[GIVEN_COLUMNS] = received.get(row[0]);
            whole[GIVEN_COLUMNS + 1] = paidOut.get(row[0]);
            sink.accept(whole);
        }
    }

    private static BigDecimal orNothing(Object amount) {
        return amount == null ? BigDecimal.ZERO : (BigDecimal) amount;
    }
}
