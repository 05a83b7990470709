package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.Pipeline;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the open opportunities in one query, some thousand of them in a moment. */
@Component(service = Pipeline.class)
public final class SqlPipeline implements Pipeline {

    private static final String SELECT = "SELECT o.ID, o.VERSION, o.TITLE, c.NAME, o.OWNER_ID, u.NAME, o.STAGE_ID,"
            + " s.FUNNEL_LEVEL, o.PROBABILITY, o.CURRENCY, o.AMOUNT, o.WEIGHTED, o.CLOSE_ON, o.ADVANCED_AT,"
            + " o.STAGE_SINCE, s.DAYS_ALLOWED, d.NAME FROM OPPORTUNITY o JOIN CUSTOMER_REF c ON c.ID = o.CUSTOMER_ID"
            + " JOIN SALE_STAGE s ON s.ID = o.STAGE_ID LEFT JOIN USER_NAME u ON u.ID = o.OWNER_ID"
            + " LEFT JOIN DEPARTMENT_NAME d ON d.ID = o.DEPARTMENT_ID WHERE o.STATE = ?";

    private static final String INTERESTS = "SELECT i.OPPORTUNITY_ID, i.PRODUCT FROM OPPORTUNITY_INTEREST i"
            + " JOIN OPPORTUNITY o ON o.ID = i.OPPORTUNITY_ID WHERE o.STATE = ?";

    private static final List<FieldKind> KINDS = List.of(
            FieldKind.REFERENCE,
            FieldKind.INTEGER,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.REFERENCE,
            FieldKind.TEXT,
            FieldKind.REFERENCE,
            FieldKind.TEXT,
            FieldKind.PERCENT,
            FieldKind.TEXT,
            FieldKind.MONEY,
            FieldKind.MONEY,
            FieldKind.DATE,
            FieldKind.INSTANT,
            FieldKind.INSTANT,
            FieldKind.INTEGER,
            FieldKind.TEXT);

    private final UnitsOfWork units;
    private final SqlReader reader;

    /** A pipeline over the open database. */
    @Activate
    public SqlPipeline(@Reference UnitsOfWork units, @Reference SqlReader reader) {
        this.units = units;
        this.reader = reader;
    }

    @Override
    public List<Deal> open(Actor actor, Filter filter) {
        Instant now = units.read(actor, SellingPermissions.VIEW, UnitOfWork::now);
        List<Object> parameters = new ArrayList<>(List.of(OpportunityState.OPEN.name()));
        Map<Long, Set<String>> products = products();
        StringBuilder sql = new StringBuilder(SELECT);
        String own =
                DataScope.condition(actor, "selling", "o.OWNER_ID", "o.DEPARTMENT_ID", SellingLists.TEAM, parameters);
        sql.append(" AND ")
                .append(SharedRows.or(reader, actor, "selling", Opportunities.TYPE, "o.ID", own, parameters));
        narrow(sql, parameters, "o.PROCESS_ID", filter.processId());
        narrow(sql, parameters, "o.OWNER_ID", filter.ownerId());
        narrow(sql, parameters, "o.DEPARTMENT_ID", filter.departmentId());
        sql.append(" ORDER BY o.CLOSE_ON, o.ID");
        List<Deal> deals = new ArrayList<>();
        reader.read(sql.toString(), parameters, KINDS, row -> deals.add(deal(row, products, now)));
        return deals;
    }

    private Map<Long, Set<String>> products() {
        Map<Long, Set<String>> products = new HashMap<>();
        reader.read(
                INTERESTS,
                List.of(OpportunityState.OPEN.name()),
                List.of(FieldKind.REFERENCE, FieldKind.TEXT),
                row -> products.computeIfAbsent(number(row[0]), id -> new TreeSet<>())
                        .add((String) row[1]));
        return products;
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, String column, Optional<Long> value) {
        value.ifPresent(id -> {
            sql.append(" AND ").append(column).append(" = ?");
            parameters.add(id);
        });
    }

    private static Deal deal(Object[] row, Map<Long, Set<String>> products, Instant now) {
        return new Deal(
                number(row[0]),
                (int) number(row[1]),
                (String) row[2],
                (String) row[3],
                number(row[4]),
                Optional.ofNullable((String) row[5]).orElse(""),
                Optional.ofNullable((String) row[16]).orElse(""),
                products.getOrDefault(number(row[0]), Set.of()),
                number(row[6]),
                FunnelLevel.valueOf((String) row[7]),
                (BigDecimal) row[8],
                new Deal.Expected(
                        (String) row[9],
                        Optional.ofNullable((BigDecimal) row[10]).orElse(BigDecimal.ZERO),
                        (BigDecimal) row[11]),
                Optional.ofNullable((LocalDate) row[12]),
                (Instant) row[13],
                isTooLong((Instant) row[14], row[15], now));
    }

    private static boolean isTooLong(Instant since, Object daysAllowed, Instant now) {
        return daysAllowed != null && Duration.between(since, now).toDays() > number(daysAllowed);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
