package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportDataset;
import org.osgi.service.component.annotations.Component;

/** W17: the settlements of a month out of 100,000 lines of settlement plans, at its beginning and at its end (FIN-04). */
@Component(service = NamedWorkload.class)
public final class MonthEnd implements NamedWorkload {

    private static final int CONTRACTS = 20_000;
    private static final int LINES = 5;
    private static final int RUNS = 10;
    private static final int BATCH = 1000;
    private static final long CUSTOMER = 70_000_000L;
    private static final long FIRST = 8_000_000_000L;
    private static final String CONTRACT =
            "INSERT INTO CONTRACT (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, TITLE, KIND, STATE,"
                    + " CUSTOMER_ID, CUSTOMER_NAME, SIGNED_ON, CURRENCY, AMOUNT, OWNER_ID, DEPARTMENT_ID)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, ?, 'SALES', 'SIGNED', ?, 'Settled', ?, 'CNY', 500, 0, 0)";
    private static final String SETTLEMENT =
            "INSERT INTO SETTLEMENT (ID, CONTRACT_ID, DUE_ON, AMOUNT, SETTLED, BY_HAND) VALUES (?, ?, ?, 100, ?, ?)";
    private static final String PAYMENT =
            "INSERT INTO SETTLEMENT_PAYMENT (ID, CONTRACT_ID, SETTLEMENT_ID, PAID_ON, AMOUNT, SOURCE, BOOKED_BY)"
                    + " VALUES (?, ?, ?, ?, 100, 'HAND', 'bench')";

    @Override
    public String name() {
        return "W17";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        fill(bench);
        ReportDataset settlements = dataset(bench, "contracts.settlementsOfMonth");
        ReportDataset payments = dataset(bench, "contracts.paymentsOfMonth");
        Map<String, Object> figures = new TreeMap<>();
        LocalDate present = LocalDate.now();
        figures.put("month_start_list", Timings.of(RUNS, () -> rows(settlements, present)));
        figures.put("month_end_statement", Timings.of(RUNS, () -> rows(payments, present.minusMonths(1))));
        return figures;
    }

    private static ReportDataset dataset(Bench bench, String id) {
        return bench.datasets().stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int rows(ReportDataset settlements, LocalDate day) {
        int[] rows = {0};
        settlements.read(Actor.system(), Map.of("month", day), row -> rows[0]++);
        return rows[0];
    }

    /** Five lines a contract, spread over four years; what is past is settled. */
    private static void fill(Bench bench) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        LocalDate today = LocalDate.now();
        LocalDate first = YearMonth.from(today).minusMonths(36).atDay(1);
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, CUSTOMER, CUSTOMER + 1);
            try (PreparedStatement contract = connection.prepareStatement(CONTRACT);
                    PreparedStatement settlement = connection.prepareStatement(SETTLEMENT);
                    PreparedStatement payment = connection.prepareStatement(PAYMENT)) {
                for (int i = 0; i < CONTRACTS; i++) {
                    LocalDate signed = first.plusDays(i % 1000);
                    set(
                            contract,
                            FIRST + i,
                            now,
                            now,
                            "MONTH-" + i,
                            "Contract " + i,
                            1_000_000_000L + CUSTOMER,
                            signed);
                    for (int line = 0; line < LINES; line++) {
                        LocalDate due = signed.plusDays(70L * line);
                        long id = FIRST + (long) i * LINES + line;
                        int paid = due.isBefore(today) ? 100 : 0;
                        set(settlement, id, FIRST + i, due, paid, paid);
                        if (paid > 0) {
                            set(payment, id, FIRST + i, id, due);
                        }
                    }
                    if ((i + 1) % BATCH == 0) {
                        contract.executeBatch();
                        settlement.executeBatch();
                        payment.executeBatch();
                        connection.commit();
                    }
                }
            }
            bench.session().database().platform().analyse(connection);
        }
    }

    private static void set(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
        }
        insert.addBatch();
    }
}
