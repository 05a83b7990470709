package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W9: how the targets of 40 salespeople in 8 departments stand over 100,000 orders, 10,000 of them in the quarter; the
 * ranking of a month; the documents behind one figure.
 */
@Component(service = NamedWorkload.class)
public final class TargetDrillDown implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int DEPARTMENTS = 8;
    private static final int SELLERS = 40;
    private static final int CUSTOMERS = 1000;
    private static final int ORDERS = 100_000;
    private static final int IN_QUARTER = 10;
    private static final int RUNS = 20;
    private static final int PAGE = 50;
    private static final int BATCH = 5000;
    private static final long FIRST_CUSTOMER = 40_000_000;
    private static final long FIRST_ORDER = 5_000_000_000L;
    private static final String ORDERED = "ordered";

    private final UserDirectory directory;
    private final Targets targets;
    private final Achievements achievements;

    /** Over the services of targets. */
    @Activate
    public TargetDrillDown(
            @Reference UserDirectory directory, @Reference Targets targets, @Reference Achievements achievements) {
        this.directory = directory;
        this.targets = targets;
        this.achievements = achievements;
    }

    @Override
    public String name() {
        return "W9";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        List<User> sellers = bench.units().change(ACTOR, "bench", uow -> {
            List<User> made = new ArrayList<>();
            for (int i = 0; i < SELLERS; i++) {
                OrgUnit department = directory.department(uow, "Targets " + i % DEPARTMENTS);
                User user = new User();
                user.setLogin("target" + i);
                user.setName("Seller " + i);
                user.setRoles("sales");
                user.setDepartmentId(department.getId());
                made.add(directory.enter(uow, user, "correct horse battery".toCharArray()));
            }
            return made;
        });
        fill(bench, sellers);
        long plan = plan();
        Seat seller = Seat.person(sellers.getFirst().getId());
        Map<String, Object> figures = new TreeMap<>();
        figures.put("board", timed(() -> achievements.board(ACTOR, plan)));
        figures.put("ranking", timed(() -> achievements.ranking(ACTOR, plan, YearMonth.now(), Seat.Kind.PERSON)));
        figures.put("drill_down", timed(() -> documents(bench, plan, seller)));
        return figures;
    }

    private Object documents(Bench bench, long plan, Seat seat) {
        Measures.Documents behind =
                achievements.documents(ACTOR, plan, seat, ORDERED).orElseThrow();
        ListDefinition list = bench.lists().list(behind.listId()).orElseThrow();
        return bench.lists().firstPage(ACTOR, list, behind.request(), PAGE);
    }

    private static Map<String, Object> timed(Callable<?> action) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < RUNS; i++) {
            timings.time(action);
        }
        return timings.figures();
    }

    private long plan() {
        TargetPlan draft = targets.blank(ACTOR);
        draft.getIndicators().clear();
        TargetIndicator indicator = new TargetIndicator();
        indicator.setMeasure(ORDERED);
        indicator.setWeight(BigDecimal.ONE);
        indicator.setAmount(BigDecimal.valueOf(ORDERS));
        draft.getIndicators().add(indicator);
        long plan = targets.create(ACTOR, draft).id();
        Targets.Division division = targets.division(ACTOR, plan);
        List<Targets.Change> changes = division.nodes()
                .getFirst()
                .all()
                .skip(1)
                .map(node ->
                        new Targets.Change(node.seat(), ORDERED, Optional.of(BigDecimal.valueOf(ORDERS / SELLERS))))
                .toList();
        targets.split(ACTOR, plan, division.version(), changes);
        return plan;
    }

    /** A tenth of the orders in this quarter, the others in the two years before. */
    private static void fill(Bench bench, List<User> sellers) throws SQLException {
        Period quarter = TimeStep.QUARTER.around(LocalDate.now());
        Timestamp now = Timestamp.from(Instant.now());
        String sql = "INSERT INTO SALES_ORDER (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, CUSTOMER_ID,"
                + " CUSTOMER_NUMBER, CUSTOMER_NAME, ORDER_DATE, CURRENCY, STATE, NET_TOTAL, INVOICED_TOTAL, OWNER_ID,"
                + " DEPARTMENT_ID) VALUES (?, 1, ?, ?, 'bench', ?, ?, 'B', 'Target customer', ?, 'CNY', 'CLOSED', 500,"
                + " 500, ?, ?)";
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, FIRST_CUSTOMER, FIRST_CUSTOMER + CUSTOMERS);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int i = 0; i < ORDERS; i++) {
                    User seller = sellers.get(i / IN_QUARTER % SELLERS);
                    LocalDate day = i % IN_QUARTER == 0
                            ? quarter.from().plusDays(i / IN_QUARTER % 90)
                            : quarter.from().minusDays(1 + i % 730);
                    insert.setLong(1, FIRST_ORDER + i);
                    insert.setTimestamp(2, now);
                    insert.setTimestamp(3, now);
                    insert.setString(4, "TARGET-" + i);
                    insert.setLong(5, 1_000_000_000L + FIRST_CUSTOMER + i % CUSTOMERS);
                    insert.setDate(6, Date.valueOf(day));
                    insert.setLong(7, seller.getId());
                    insert.setLong(8, seller.getDepartmentId());
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            bench.session().database().platform().analyse(connection);
        }
    }
}
