package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kontor.finance.Receipt;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.actor.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W15: the receipt of a customer with 10,000 open items: what is proposed to write off, by age and by reference, the
 * write-off of twenty at once, and the statement of the account.
 */
@Component(service = NamedWorkload.class)
public final class OpenItems implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int ITEMS = 10_000;
    private static final int AT_ONCE = 20;
    private static final int RUNS = 10;
    private static final long CUSTOMER = 50_000_000L;
    private static final long FIRST = 6_000_000_000L;

    private final Reconciliations reconciliations;

    /** With statements of accounts. */
    @Activate
    public OpenItems(@Reference Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @Override
    public String name() {
        return "W15";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        long customer = fill(bench);
        long byAge = receipt(bench, customer, "");
        long byReference = receipt(bench, customer, "for LG-2026-6000009000, LG-2026-6000009001");
        Map<String, Object> figures = new TreeMap<>();
        figures.put("proposal_by_age", Timings.of(RUNS, () -> bench.receipts().propose(ACTOR, byAge)));
        figures.put(
                "proposal_by_reference", Timings.of(RUNS, () -> bench.receipts().propose(ACTOR, byReference)));
        Timings writeOff = new Timings();
        for (int i = 0; i < RUNS; i++) {
            long receipt = receipt(bench, customer, "");
            writeOff.time(() -> bench.receipts().writeOffProposed(ACTOR, receipt));
        }
        figures.put("write_off_of_20", writeOff.figures());
        figures.put("statement_of_account", Timings.of(RUNS, () -> statement(customer)));
        return figures;
    }

    private static long receipt(Bench bench, long customer, String reference) {
        Receipt draft = bench.receipts().blank(ACTOR);
        draft.setPayerId(customer);
        draft.setAmount(new BigDecimal(100 * AT_ONCE));
        draft.setReference(reference);
        return bench.receipts().create(ACTOR, draft).id();
    }

    private Object statement(long customer) {
        Reconciliation draft = reconciliations.blank(ACTOR);
        draft.setCustomerId(customer);
        draft.setFirstDay(LocalDate.now().minusDays(ITEMS / 20));
        draft.setLastDay(LocalDate.now());
        return reconciliations.create(ACTOR, draft);
    }

    private static long fill(Bench bench) throws SQLException {
        long customer = 1_000_000_000L + CUSTOMER;
        LocalDate last = LocalDate.now();
        List<LedgerRows.Row> rows = IntStream.range(0, ITEMS)
                .mapToObj(i -> new LedgerRows.Row(FIRST + i, customer, 0, last.minusDays(i / 20), null))
                .toList();
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, CUSTOMER, CUSTOMER + 1);
            LedgerRows.fill(connection, rows);
            bench.session().database().platform().analyse(connection);
        }
        return customer;
    }
}
