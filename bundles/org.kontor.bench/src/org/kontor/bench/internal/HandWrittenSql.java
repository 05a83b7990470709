package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.persistence.database.Database;

/**
 * The limit that {@link OrderToCash} is compared with: the statements that store the same documents, written by hand and
 * with nothing else in the way. Same tables, same number of transactions, same locks; no change log, no permissions, no
 * notices, no checks. It works on tables of its own, so that the benchmark leaves no documents outside the books.
 */
public final class HandWrittenSql {

    private static final String[] TABLES = {
        "SALES_ORDER", "SALES_ORDER_LINE", "DOCUMENT_STEP", "WORK_ITEM", "CREDIT_REVIEW", "RESERVATION", "DELIVERY",
        "DELIVERY_LINE", "STOCK_MOVE", "DELIVERED_LINE", "INVOICE", "INVOICE_LINE", "RECEIVABLE_ENTRY", "RECEIPT",
        "PRODUCT_STOCK", "STOCK_BALANCE", "DOCUMENT_COUNTER"
    };

    private final Database database;
    private final int cycles;
    private final int warmUp;
    private final BigDecimal price = new BigDecimal("19.90");
    private final BigDecimal total = new BigDecimal("99.50");
    private final Timestamp now = new Timestamp(System.currentTimeMillis());
    private final Date today = new Date(System.currentTimeMillis());
    private long nextId = 1;

    /**
     * The cycles on copies of the tables of a database.
     *
     * @param cycles how many are measured
     * @param warmUp how many go before
     */
    public HandWrittenSql(Database database, int cycles, int warmUp) {
        this.database = database;
        this.cycles = cycles;
        this.warmUp = warmUp;
    }

    /** Cycles per second, and milliseconds of each step. */
    public Map<String, Object> run() throws SQLException {
        Timings each = new Timings();
        try (Connection connection = database.dataSource().getConnection()) {
            prepare(connection);
            for (int i = 0; i < warmUp + cycles; i++) {
                long begin = System.nanoTime();
                cycle(connection);
                if (i >= warmUp) {
                    each.add(System.nanoTime() - begin);
                }
            }
            dropTables(connection);
        }
        Map<String, Object> figures = new TreeMap<>(each.figures());
        figures.put("cycles_per_second", Math.round(cycles / each.totalSeconds() * 10) / 10.0);
        return figures;
    }

    /** Copies of the tables with the keys that matter for the work of the database. */
    private void prepare(Connection connection) throws SQLException {
        for (String table : TABLES) {
            String copy = "BENCH_" + table;
            execute(connection, "CREATE TABLE " + copy + " AS SELECT * FROM " + table + " WITH NO DATA");
            if (!table.equals("DOCUMENT_COUNTER")) {
                execute(connection, "CREATE UNIQUE INDEX " + copy + "_ID ON " + copy + " (ID)");
            }
        }
        execute(connection, "CREATE UNIQUE INDEX BENCH_COUNTER ON BENCH_DOCUMENT_COUNTER (SERIES)");
        execute(connection, "CREATE INDEX BENCH_LINES ON BENCH_SALES_ORDER_LINE (ORDER_ID)");
        execute(connection, "CREATE INDEX BENCH_STEPS ON BENCH_DOCUMENT_STEP (DOCUMENT_ID)");
        execute(connection, "CREATE INDEX BENCH_ITEMS ON BENCH_WORK_ITEM (DOCUMENT_ID)");
        execute(connection, "CREATE INDEX BENCH_RESERVED ON BENCH_RESERVATION (ORDER_ID)");
        execute(connection, "CREATE INDEX BENCH_DELIVERED ON BENCH_DELIVERED_LINE (ORDER_ID)");
        for (String series : new String[] {"SO", "DN", "IN", "RC"}) {
            execute(connection, "INSERT INTO BENCH_DOCUMENT_COUNTER VALUES ('" + series + "', 0)");
        }
        for (int product = 1; product <= OrderToCash.LINES; product++) {
            execute(
                    connection,
                    "INSERT INTO BENCH_PRODUCT_STOCK (ID, PRODUCT_ID, ON_HAND, RESERVED) VALUES (" + product + ", "
                            + product + ", 1000000, 0)");
            execute(
                    connection,
                    "INSERT INTO BENCH_STOCK_BALANCE (ID, PRODUCT_ID, WAREHOUSE_ID, LOT, STATE, QUANTITY) VALUES ("
                            + product + ", " + product + ", 1, '', 'FREE', 1000000)");
        }
        connection.commit();
    }

    private static void dropTables(Connection connection) throws SQLException {
        for (String table : TABLES) {
            execute(connection, "DROP TABLE BENCH_" + table);
        }
        connection.commit();
    }

    private void cycle(Connection connection) throws SQLException {
        long order = nextId;
        create(connection, order);
        connection.commit();
        submit(connection, order);
        connection.commit();
        credit(connection, order);
        connection.commit();
        reserve(connection, order);
        connection.commit();
        deliver(connection, order);
        connection.commit();
        long invoice = invoice(connection, order);
        connection.commit();
        receive(connection, order, invoice);
        connection.commit();
    }

    private void create(Connection connection, long order) throws SQLException {
        update(
                connection,
                "INSERT INTO BENCH_SALES_ORDER (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, CUSTOMER_ID,"
                        + " CUSTOMER_NUMBER, CUSTOMER_NAME, ORDER_DATE, CURRENCY, STATE, NET_TOTAL, INVOICED_TOTAL,"
                        + " CREDITED_TOTAL, PAID_TOTAL, OWNER_ID, DEPARTMENT_ID) VALUES (?, 1, ?, ?, 'bench', 1, 'C',"
                        + " 'Customer', ?, 'CNY', 'DRAFT', ?, 0, 0, 0, 0, 0)",
                id(),
                now,
                now,
                today,
                total);
        for (int line = 1; line <= OrderToCash.LINES; line++) {
            update(
                    connection,
                    "INSERT INTO BENCH_SALES_ORDER_LINE (ID, ORDER_ID, POSITION, PRODUCT_ID, PRODUCT_NUMBER,"
                            + " PRODUCT_NAME, UNIT, QUANTITY, LIST_PRICE, PRICE, DISCOUNT, AMOUNT, DELIVERED, INVOICED,"
                            + " RETURNED, IS_SERVICE)"
                            + " VALUES (?, ?, ?, ?, 'P', 'Product', 'pcs', 1, ?, ?, 0, ?, 0, 0, 0, FALSE)",
                    id(),
                    order,
                    line,
                    line,
                    price,
                    price,
                    price);
        }
        step(connection, order);
        update(
                connection,
                "INSERT INTO BENCH_WORK_ITEM (ID, DOCUMENT_TYPE, DOCUMENT_ID, TITLE_EN, TITLE_ZH, STATE_EN,"
                        + " STATE_ZH, MODULE, OWNER_ID, DEPARTMENT_ID, SINCE)"
                        + " VALUES (?, 'salesOrder', ?, 'x', 'x', 'x', 'x', 'orders', 0, 0, ?)",
                id(),
                order,
                now);
    }

    private void submit(Connection connection, long order) throws SQLException {
        long number = number(connection, "SO");
        moveOrder(connection, order, "CREDIT_REVIEW", "SO-2026-" + number);
    }

    private void credit(Connection connection, long order) throws SQLException {
        query(
                connection,
                "SELECT SUM(NET_TOTAL) FROM BENCH_SALES_ORDER WHERE CUSTOMER_ID = 1 AND STATE = 'TO_DELIVER'");
        query(connection, "SELECT SUM(OPEN_AMOUNT) FROM BENCH_INVOICE WHERE CUSTOMER_ID = 1 AND OPEN_AMOUNT > 0");
        update(
                connection,
                "INSERT INTO BENCH_CREDIT_REVIEW (ID, ORDER_ID, CUSTOMER_ID, CURRENCY, APPROVED, AUTOMATIC, CREDIT_LIMIT,"
                        + " RECEIVABLE, ACCEPTED_ORDERS, ORDER_TOTAL, OVERDUE_DAYS, DECIDED_AT, DECIDED_BY)"
                        + " VALUES (?, ?, 1, 'CNY', TRUE, TRUE, 1, 0, 0, ?, 0, ?, 'bench')",
                id(),
                order,
                total,
                now);
        moveOrder(connection, order, "TO_DELIVER", null);
    }

    private void reserve(Connection connection, long order) throws SQLException {
        for (int product = 1; product <= OrderToCash.LINES; product++) {
            lock(connection, "SELECT ON_HAND, RESERVED FROM BENCH_PRODUCT_STOCK WHERE ID = ? FOR UPDATE", product);
            update(connection, "UPDATE BENCH_PRODUCT_STOCK SET RESERVED = RESERVED + 1 WHERE ID = ?", (long) product);
            update(
                    connection,
                    "INSERT INTO BENCH_RESERVATION (ID, ORDER_ID, ORDER_LINE_ID, PRODUCT_ID, QUANTITY)"
                            + " VALUES (?, ?, ?, ?, 1)",
                    id(),
                    order,
                    order + product,
                    (long) product);
        }
    }

    private void deliver(Connection connection, long order) throws SQLException {
        long delivery = id();
        long number = number(connection, "DN");
        update(
                connection,
                "INSERT INTO BENCH_DELIVERY (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, ORDER_ID,"
                        + " ORDER_NUMBER, CUSTOMER_ID, CUSTOMER_NAME, WAREHOUSE_ID, DELIVERED_ON, CURRENCY, OWNER_ID,"
                        + " DEPARTMENT_ID) VALUES (?, 1, ?, ?, 'bench', ?, ?, 'x', 1, 'x', 1, ?, 'CNY', 0, 0)",
                delivery,
                now,
                now,
                "DN-" + number,
                order,
                today);
        for (int product = 1; product <= OrderToCash.LINES; product++) {
            long line = order + product;
            lock(connection, "SELECT ON_HAND, RESERVED FROM BENCH_PRODUCT_STOCK WHERE ID = ? FOR UPDATE", product);
            update(
                    connection,
                    "UPDATE BENCH_PRODUCT_STOCK SET RESERVED = RESERVED - 1, ON_HAND = ON_HAND - 1 WHERE ID = ?",
                    (long) product);
            update(connection, "UPDATE BENCH_STOCK_BALANCE SET QUANTITY = QUANTITY - 1 WHERE ID = ?", (long) product);
            update(
                    connection,
                    "INSERT INTO BENCH_STOCK_MOVE (ID, PRODUCT_ID, WAREHOUSE_ID, LOT, STATE, QUANTITY, UNIT_COST,"
                            + " KIND, DOCUMENT_NUMBER, MOVED_ON) VALUES (?, ?, 1, '', 'FREE', -1, 0, 'DELIVERY', 'x', ?)",
                    id(),
                    (long) product,
                    today);
            update(
                    connection,
                    "INSERT INTO BENCH_DELIVERY_LINE (ID, DELIVERY_ID, ORDER_LINE_ID, PRODUCT_ID, PRODUCT_NUMBER,"
                            + " PRODUCT_NAME, UNIT, LOT, QUANTITY, PRICE) VALUES (?, ?, ?, ?, 'P', 'x', 'pcs', '', 1, ?)",
                    id(),
                    delivery,
                    line,
                    (long) product,
                    price);
            update(
                    connection,
                    "INSERT INTO BENCH_DELIVERED_LINE (ID, ORDER_ID, ORDER_LINE_ID, DELIVERY_NUMBER, DELIVERED_ON,"
                            + " QUANTITY) VALUES (?, ?, ?, 'x', ?, 1)",
                    id(),
                    order,
                    line,
                    today);
            update(connection, "UPDATE BENCH_SALES_ORDER_LINE SET DELIVERED = 1 WHERE ID = ?", line);
        }
        update(connection, "DELETE FROM BENCH_RESERVATION WHERE ORDER_ID = ?", order);
        moveOrder(connection, order, "DELIVERED", null);
    }

    private long invoice(Connection connection, long order) throws SQLException {
        long invoice = id();
        long number = number(connection, "IN");
        lock(connection, "SELECT ORDER_LINE_ID, QUANTITY FROM BENCH_DELIVERED_LINE WHERE ORDER_ID = ?", order);
        update(
                connection,
                "INSERT INTO BENCH_INVOICE (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, ORDER_ID,"
                        + " ORDER_NUMBER, DELIVERY_NUMBERS, CUSTOMER_ID, CUSTOMER_NUMBER, CUSTOMER_NAME, INVOICE_DATE,"
                        + " DUE_DATE, CURRENCY, TOTAL, OPEN_AMOUNT, RATE, HOME_TOTAL, HOME_OPEN, DUNNING_LEVEL,"
                        + " KIND, RELEASED, OWNER_ID, DEPARTMENT_ID)"
                        + " VALUES (?, 1, ?, ?, 'bench', ?, ?, 'x', 'x', 1, 'C', 'x', ?, ?, 'CNY', ?, ?, 1, ?, ?, 0,"
                        + " 'INVOICE', 0, 0, 0)",
                invoice,
                now,
                now,
                "IN-" + number,
                order,
                today,
                today,
                total,
                total,
                total,
                total);
        for (int line = 1; line <= OrderToCash.LINES; line++) {
            update(
                    connection,
                    "INSERT INTO BENCH_INVOICE_LINE (ID, INVOICE_ID, ORDER_LINE_ID, PRODUCT_NUMBER, PRODUCT_NAME, UNIT,"
                            + " QUANTITY, PRICE, DISCOUNT, AMOUNT, COMPENSATED)"
                            + " VALUES (?, ?, ?, 'P', 'x', 'pcs', 1, ?, 0, ?, 0)",
                    id(),
                    invoice,
                    order + line,
                    price,
                    price);
            update(connection, "UPDATE BENCH_SALES_ORDER_LINE SET INVOICED = 1 WHERE ID = ?", order + line);
        }
        update(connection, "UPDATE BENCH_DELIVERED_LINE SET INVOICE_NUMBER = 'x' WHERE ORDER_ID = ?", order);
        entry(connection, invoice, null, total);
        moveOrder(connection, order, "INVOICED", null);
        return invoice;
    }

    private void receive(Connection connection, long order, long invoice) throws SQLException {
        long receipt = id();
        long number = number(connection, "RC");
        update(
                connection,
                "INSERT INTO BENCH_RECEIPT (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, PAYER_ID,"
                        + " PAYER_NAME, RECEIVED_ON, CURRENCY, AMOUNT, OPEN_AMOUNT, RATE, HOME_AMOUNT, HOME_OPEN)"
                        + " VALUES (?, 1, ?, ?, 'bench', ?, 1, 'x', ?, 'CNY', ?, 0, 1, ?, 0)",
                receipt,
                now,
                now,
                "RC-" + number,
                today,
                total,
                total);
        lock(connection, "SELECT OPEN_AMOUNT FROM BENCH_INVOICE WHERE ID = ? FOR UPDATE", invoice);
        entry(connection, invoice, receipt, total.negate());
        update(connection, "UPDATE BENCH_INVOICE SET OPEN_AMOUNT = 0, HOME_OPEN = 0 WHERE ID = ?", invoice);
        update(connection, "UPDATE BENCH_SALES_ORDER SET PAID_TOTAL = ? WHERE ID = ?", total, order);
        moveOrder(connection, order, "CLOSED", null);
    }

    private void entry(Connection connection, long invoice, Long receipt, BigDecimal amount) throws SQLException {
        update(
                connection,
                "INSERT INTO BENCH_RECEIVABLE_ENTRY (ID, INVOICE_ID, RECEIPT_ID, KIND, AMOUNT, HOME_AMOUNT,"
                        + " EXCHANGE_DIFFERENCE, BOOKED_ON, BOOKED_BY)"
                        + " VALUES (?, ?, " + (receipt == null ? "NULL" : receipt)
                        + ", 'INVOICE', ?, ?, 0, ?, 'bench')",
                id(),
                invoice,
                amount,
                amount,
                today);
    }

    private void moveOrder(Connection connection, long order, String state, String number) throws SQLException {
        lock(connection, "SELECT STATE FROM BENCH_SALES_ORDER WHERE ID = ? FOR UPDATE", order);
        if (number == null) {
            update(
                    connection,
                    "UPDATE BENCH_SALES_ORDER SET STATE = ?, VERSION = VERSION + 1, CHANGED_AT = ? WHERE ID = ?",
                    state,
                    now,
                    order);
        } else {
            update(
                    connection,
                    "UPDATE BENCH_SALES_ORDER SET STATE = ?, NUMBER = ?, VERSION = VERSION + 1, CHANGED_AT = ?"
                            + " WHERE ID = ?",
                    state,
                    number,
                    now,
                    order);
        }
        step(connection, order);
        update(
                connection,
                "UPDATE BENCH_WORK_ITEM SET STATE_EN = ?, SINCE = ? WHERE DOCUMENT_ID = ?",
                state,
                now,
                order);
    }

    private void step(Connection connection, long order) throws SQLException {
        update(
                connection,
                "UPDATE BENCH_DOCUMENT_STEP SET LEFT_AT = ?, LEFT_BY = 'bench' WHERE DOCUMENT_ID = ? AND LEFT_AT IS NULL",
                now,
                order);
        update(
                connection,
                "INSERT INTO BENCH_DOCUMENT_STEP (ID, DOCUMENT_TYPE, DOCUMENT_ID, TO_STATE, TAKEN_AT, TAKEN_BY, BEGUN_AT,"
                        + " VISIT) VALUES (?, 'salesOrder', ?, 'x', ?, 'bench', ?, 0)",
                id(),
                order,
                now,
                now);
    }

    private static long number(Connection connection, String series) throws SQLException {
        update(connection, "UPDATE BENCH_DOCUMENT_COUNTER SET LAST_NUMBER = LAST_NUMBER + 1 WHERE SERIES = ?", series);
        try (PreparedStatement query =
                connection.prepareStatement("SELECT LAST_NUMBER FROM BENCH_DOCUMENT_COUNTER WHERE SERIES = ?")) {
            query.setString(1, series);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long id() {
        return nextId++;
    }

    private static void query(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            readAll(query);
        }
    }

    private static void lock(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            readAll(query);
        }
    }

    private static void readAll(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                continue;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
