package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kontor.finance.commission.Commissions;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** W16: the commission of a month in which 40 salespeople's customers paid 50,000 times; computed, computed anew, closed. */
@Component(service = NamedWorkload.class)
public final class CommissionRun implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int RECEIPTS = 50_000;
    private static final int SELLERS = 40;
    private static final int CUSTOMERS = 1000;
    private static final int RUNS = 3;
    private static final long FIRST_CUSTOMER = 60_000_000L;
    private static final long FIRST = 7_000_000_000L;

    private final UserDirectory directory;
    private final Commissions commissions;

    /** Over the services of commission. */
    @Activate
    public CommissionRun(@Reference UserDirectory directory, @Reference Commissions commissions) {
        this.directory = directory;
        this.commissions = commissions;
    }

    @Override
    public String name() {
        return "W16";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        YearMonth month = YearMonth.now().minusMonths(1);
        fill(bench, month, sellers(bench));
        Map<String, Object> figures = new TreeMap<>();
        figures.put("1_run", Timings.of(1, () -> commissions.run(ACTOR, month)));
        figures.put("2_run_anew", Timings.of(RUNS, () -> commissions.run(ACTOR, month)));
        figures.put("3_close", Timings.of(1, () -> {
            commissions.close(ACTOR, month);
            return month;
        }));
        return figures;
    }

    private List<Long> sellers(Bench bench) {
        return bench.units().change(ACTOR, "bench", uow -> {
            List<Long> sellers = new ArrayList<>();
            for (int i = 0; i < SELLERS; i++) {
                User user = new User();
                user.setLogin("commission" + i);
                user.setName("Commission " + i);
                user.setRoles("sales");
                user.setDepartmentId(
                        directory.department(uow, "Commission " + i % 4).getId());
                sellers.add(directory
                        .enter(uow, user, "correct horse battery".toCharArray())
                        .getId());
            }
            return sellers;
        });
    }

    private static void fill(Bench bench, YearMonth month, List<Long> sellers) throws SQLException {
        LocalDate first = month.atDay(1);
        List<LedgerRows.Row> rows = IntStream.range(0, RECEIPTS)
                .mapToObj(i -> new LedgerRows.Row(
                        FIRST + i,
                        1_000_000_000L + FIRST_CUSTOMER + i % CUSTOMERS,
                        sellers.get(i % SELLERS),
                        first.minusDays(i % 60),
                        first.plusDays(i % month.lengthOfMonth())))
                .toList();
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, FIRST_CUSTOMER, FIRST_CUSTOMER + CUSTOMERS);
            LedgerRows.fill(connection, rows);
            bench.session().database().platform().analyse(connection);
        }
    }
}
