package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kontor.finance.accounting.Journal;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.netreturn.NetReturns;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * W18: pages of finance, contract office and catalog over 100,000 orders with 500,000 lines under 20,000 contracts, 100,000
 * invoices and 100,000 values of attributes: first page, number of rows and what belongs to one record, the net return of a month
 * and of a year, and the postings of a day and of what remains.
 */
@Component(service = NamedWorkload.class)
public final class LargeBooks implements NamedWorkload {

    private static final Actor ACTOR = Actor.system();
    private static final int ORDERS = 100_000;
    private static final int CUSTOMERS = 20_000;
    private static final int CONTRACTS = 20_000;
    private static final int PRODUCTS = 20_000;
    private static final int ATTRIBUTES = 5;
    private static final int DAYS = 730;
    private static final int PAGE = 100;
    private static final int RUNS = 10;
    private static final int BATCH = 1000;
    private static final long FIRST = 20_000_000_000L;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String CONTRACT =
            "INSERT INTO CONTRACT (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, TITLE, KIND, STATE,"
                    + " CUSTOMER_ID, CUSTOMER_NAME, CURRENCY, AMOUNT, OWNER_ID, DEPARTMENT_ID)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, 'Contract', 'SALES', 'SIGNED', ?, 'Books', 'CNY', 2500, 0, 0)";
    private static final String PRODUCT =
            "INSERT INTO PRODUCT (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, NAME, SERIES, UNIT, TRACKING,"
                    + " LIST_PRICE, CURRENCY, REORDER_LEVEL, ACTIVE)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, 'Product of books', 'Books', 'pcs', 'NONE', 10, 'CNY', 0, TRUE)";
    private static final String ATTRIBUTE =
            "INSERT INTO PRODUCT_ATTRIBUTE (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NAME, UNIT, MEASURED)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, 'mm', TRUE)";
    private static final String VALUE =
            "INSERT INTO ATTRIBUTE_VALUE (ID, PRODUCT_ID, ATTRIBUTE_ID, TEXT_VALUE, NUMBER_VALUE) VALUES (?, ?, ?, ?, ?)";

    private final NetReturns returns;
    private final Journal journal;

    /** Over net returns and postings. */
    @Activate
    public LargeBooks(@Reference NetReturns returns, @Reference Journal journal) {
        this.returns = returns;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "W18";
    }

    @Override
    public Map<String, Object> run(Bench bench) throws Exception {
        LocalDate today = LocalDate.now();
        fill(bench, today);
        Map<String, Object> figures = new TreeMap<>();
        list(bench, "attributeValues", new RecordRef("productAttribute", FIRST), figures);
        list(bench, "deliverables", new RecordRef("contract", FIRST), figures);
        list(bench, "contracts", new RecordRef("customer", 1_000_000_000L), figures);
        list(bench, "toInvoice", new RecordRef("salesOrder", 0), figures);
        for (TimeStep step : List.of(TimeStep.MONTH, TimeStep.YEAR)) {
            Question question = new Question(step, step.around(today).from(), Optional.empty());
            figures.put("net_return_" + step, Timings.of(RUNS, () -> returns.statement(ACTOR, question)));
        }
        // each takes what the one before has left: a day, then a month, then all that remains
        figures.put("postings_1_first_days", Timings.of(1, () -> journal.gather(ACTOR, today.minusDays(DAYS - 7))));
        figures.put("postings_2_month", Timings.of(1, () -> journal.gather(ACTOR, today.minusDays(DAYS - 37))));
        figures.put("postings_3_list", Timings.of(RUNS, () -> bench.lists()
                .firstPage(ACTOR, definition(bench.lists(), "journalBatches"), ListRequest.ALL, PAGE)));
        return figures;
    }

    private static void list(Bench bench, String id, RecordRef of, Map<String, Object> figures) throws Exception {
        ListQueries lists = bench.lists();
        ListDefinition list = definition(lists, id);
        ListRequest linked = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(of)), List.of());
        figures.put(id + "_page", Timings.of(RUNS, () -> lists.firstPage(ACTOR, list, ListRequest.ALL, PAGE)));
        figures.put(id + "_count", Timings.of(RUNS, () -> lists.count(ACTOR, list, ListRequest.ALL)));
        figures.put(id + "_ids", Timings.of(RUNS, () -> lists.ids(ACTOR, list, ListRequest.ALL, () -> false)));
        if (list.link(of.type()).isPresent()) {
            figures.put(id + "_of_one", Timings.of(RUNS, () -> lists.firstPage(ACTOR, list, linked, PAGE)));
        }
    }

    private static ListDefinition definition(ListQueries lists, String id) {
        return lists.list(id).orElseThrow();
    }

    private static void fill(Bench bench, LocalDate today) throws SQLException {
        try (Connection connection = bench.session().database().dataSource().getConnection()) {
            Rows.customers(connection, 0, CUSTOMERS);
            Rows.orders(connection, ORDERS, CUSTOMERS);
            contracts(connection);
            products(connection);
            LedgerRows.fill(connection, invoices(today));
            bench.session().database().platform().analyse(connection);
        }
    }

    /** Of every two one is paid after a month. */
    private static List<LedgerRows.Row> invoices(LocalDate today) {
        return IntStream.range(0, ORDERS)
                .mapToObj(i -> {
                    LocalDate day = today.minusDays(DAYS - i % DAYS);
                    boolean paid = i % 2 == 0 && day.plusDays(30).isBefore(today);
                    return new LedgerRows.Row(
                            FIRST + i, 1_000_000_000L + i % CUSTOMERS, 0, day, paid ? day.plusDays(30) : null);
                })
                .toList();
    }

    private static void contracts(Connection connection) throws SQLException {
        try (PreparedStatement contract = connection.prepareStatement(CONTRACT)) {
            for (int i = 0; i < CONTRACTS; i++) {
                add(contract, i, FIRST + i, NOW, NOW, "BOOKS-" + i, 1_000_000_000L + i);
            }
            contract.executeBatch();
        }
        try (PreparedStatement order = connection.prepareStatement(
                "UPDATE SALES_ORDER SET CONTRACT_ID = " + FIRST + " + MOD(ID, " + CONTRACTS + ")")) {
            order.executeUpdate();
        }
        connection.commit();
    }

    private static void products(Connection connection) throws SQLException {
        try (PreparedStatement product = connection.prepareStatement(PRODUCT);
                PreparedStatement attribute = connection.prepareStatement(ATTRIBUTE);
                PreparedStatement value = connection.prepareStatement(VALUE)) {
            for (int i = 0; i < ATTRIBUTES; i++) {
                add(attribute, i, FIRST + i, NOW, NOW, "Attribute " + i);
            }
            attribute.executeBatch();
            for (int i = 0; i < PRODUCTS; i++) {
                add(product, i, FIRST + i, NOW, NOW, "BOOKS-" + i);
            }
            product.executeBatch();
            for (int i = 0; i < PRODUCTS * ATTRIBUTES; i++) {
                add(
                        value,
                        i,
                        FIRST + i,
                        FIRST + i / ATTRIBUTES,
                        FIRST + i % ATTRIBUTES,
                        String.valueOf(i % 500),
                        BigDecimal.valueOf(i % 500));
            }
            value.executeBatch();
        }
        connection.commit();
    }

    private static void add(PreparedStatement insert, int number, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if ((number + 1) % BATCH == 0) {
            insert.executeBatch();
        }
    }
}
