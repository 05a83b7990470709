package org.kontor.contracts.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.contracts.ContractKind;
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
 * The lines of settlement plans that are due in a month: at its beginning the list of what is to be settled, at its end what is
 * settled of that (FIN-04); what was paid in the month says {@link PaymentsOfMonth}. What is open from earlier months is on the
 * list of the present month too.
 */
@Component(service = ReportDataset.class)
public final class SettlementsOfMonth extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(SettlementsOfMonth.class);
    private static final int GIVEN_COLUMNS = 8;
    private static final int AMOUNT = 5;
    private static final int SUMS = 3;

    private final SqlReader reader;

    /** A data set over the open database. */
    @Activate
    public SettlementsOfMonth(@Reference SqlReader reader) {
        this(reader, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public SettlementsOfMonth(SqlReader reader, Clock clock) {
        super(
                Shape.of("contracts.settlementsOfMonth", "contracts.view", TEXTS, "report.settlements.label")
                        .column("currency", FieldKind.TEXT)
                        .column("dueOn", FieldKind.DATE)
                        .column("number", FieldKind.TEXT)
                        .column("title", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("amount", FieldKind.MONEY)
                        .column("settled", FieldKind.MONEY)
                        .column("open", FieldKind.MONEY)
                        .column("totalAmount", FieldKind.MONEY)
                        .column("totalSettled", FieldKind.MONEY)
                        .column("totalOpen", FieldKind.MONEY)
                        .parameter("month", FieldKind.DATE)
                        .ofCompany(actor -> CompanyChoice.names(reader)),
                clock);
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        YearMonth month = YearMonth.from(dayOrToday(given, "month"));
        boolean present = month.equals(YearMonth.from(today()));
        List<Object> values = new ArrayList<>(List.of(month.atEndOfMonth(), month.atDay(1)));
        String sql = "SELECT c.CURRENCY, s.DUE_ON, c.NUMBER, c.TITLE, c.CUSTOMER_NAME, s.AMOUNT, s.SETTLED,"
                + " s.AMOUNT - s.SETTLED, c.KIND FROM SETTLEMENT s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID"
                + " WHERE c.STATE IN ('SIGNED', 'COMPLETED') AND s.DUE_ON <= ? AND (s.DUE_ON >= ?"
                + (present ? " OR s.SETTLED < s.AMOUNT AND c.STATE = 'SIGNED'" : "") + ") AND "
                + DataScope.condition(actor, "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", values)
                + " AND " + CompanyChoice.condition(reader, given, "c.DEPARTMENT_ID", values)
                + " ORDER BY c.CURRENCY, CASE WHEN c.KIND IN ('SALES', 'SERVICE') THEN 0 ELSE 1 END, s.DUE_ON, s.ID";
        List<Object[]> rows = new ArrayList<>();
        List<FieldKind> kinds = new ArrayList<>(kinds(GIVEN_COLUMNS));
        kinds.add(FieldKind.TEXT);
        reader.read(sql, values, kinds, row -> rows.add(sorted(row)));
        Map<Object, BigDecimal[]> sums = new HashMap<>();
        rows.forEach(row -> add(sums.computeIfAbsent(row[0], currency -> nothing()), row));
        rows.forEach(row -> sink.accept(withSums(row, sums.get(row[0]))));
    }

    /** What we pay stands and is added up apart from what we receive. */
    private static Object[] sorted(Object[] row) {
        Object[] shown = Arrays.copyOf(row, GIVEN_COLUMNS);
        if (!ContractKind.valueOf((String) row[GIVEN_COLUMNS]).isSold()) {
            shown[0] = TEXTS.get("currency.toPay", row[0]);
        }
        return shown;
    }

    private static BigDecimal[] nothing() {
        return new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    }

    private static void add(BigDecimal[] sums, Object[] row) {
        for (int i = 0; i < SUMS; i++) {
            sums[i] = sums[i].add((BigDecimal) row[AMOUNT + i]);
        }
    }

    private static Object[] withSums(Object[] row, BigDecimal[] sums) {
        Object[] whole = new Object[row.length + SUMS];
        System.arraycopy(row, 0, whole, 0, row.length);
        System.arraycopy(sums, 0, whole, row.length, SUMS);
        return whole;
    }
}
