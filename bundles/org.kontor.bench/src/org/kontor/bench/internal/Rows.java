package org.kontor.bench.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.customers.names.CompanyName;

/**
 * Fills tables with many rows for workloads that read. Reading is what these workloads measure, so the rows are put there
 * by plain SQL and not through the services, which would take an hour for a million customers.
 */
public final class Rows {

    private static final int BATCH = 5000;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String[] TOWNS = {"广州", "深圳", "Berlin", "Lyon", "上海", "Bergen", "Graz", "Porto"};

    private Rows() {}

    /** Customers numbered from one number to another; ids are the numbers plus a base far above real ones. */
    public static void customers(Connection connection, long from, long to) throws SQLException {
        String sql =
                "INSERT INTO CUSTOMER (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, NAME, NAME_KEY, CITY,"
                        + " KIND, VALUE_CLASS, VALUE_CLASS_FIXED, COUNTRY, CURRENCY, CREDIT_LIMIT, CREDIT_DAYS,"
                        + " OWNER_ID, DEPARTMENT_ID, ACTIVE, NAME_SOUND, NAME_HEAD, NAME_TAIL)"
                        + " VALUES (?, 1, ?, ?, 'bench', ?, ?, ?, ?, 'CUSTOMER', 'ORDINARY', FALSE, 'CN', 'CNY',"
                        + " 100000, 30, 0, 0, TRUE, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (long i = from; i < to; i++) {
                String name = name(i);
                insert.setLong(1, 1_000_000_000L + i);
                insert.setTimestamp(2, NOW);
                insert.setTimestamp(3, NOW);
                insert.setString(4, "B" + i);
                insert.setString(5, name);
                CompanyName recognised = CompanyName.of(name);
                insert.setString(6, recognised.key());
                insert.setString(7, TOWNS[(int) (i % TOWNS.length)]);
                insert.setString(8, recognised.sound());
                insert.setString(9, recognised.head());
                insert.setString(10, recognised.tail());
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Names in no order, as in life; every number makes another one. */
    static String name(long i) {
        long mixed = i * 2_654_435_761L % 4_294_967_296L;
        return Long.toString(mixed, 36) + " trading " + i;
    }

    /** Orders of five lines each over the given customers and 1,000 products. */
    public static void orders(Connection connection, int orders, int customers) throws SQLException {
        String head = "INSERT INTO SALES_ORDER (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, CUSTOMER_ID,"
                + " CUSTOMER_NUMBER, CUSTOMER_NAME, ORDER_DATE, CURRENCY, STATE, NET_TOTAL, INVOICED_TOTAL, OWNER_ID,"
                + " DEPARTMENT_ID) VALUES (?, 1, ?, ?, 'bench', ?, ?, ?, ?, ?, 'CNY', 'CLOSED', 500, 500, 0, 0)";
        String line =
                "INSERT INTO SALES_ORDER_LINE (ID, ORDER_ID, POSITION, PRODUCT_ID, PRODUCT_NUMBER, PRODUCT_NAME, UNIT,"
                        + " QUANTITY, LIST_PRICE, PRICE, DISCOUNT, AMOUNT, DELIVERED, INVOICED)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'pcs', 10, 10, 10, 0, 100, 10, 10)";
        LocalDate first = LocalDate.of(2024, 1, 1);
        try (PreparedStatement order = connection.prepareStatement(head);
                PreparedStatement item = connection.prepareStatement(line)) {
            for (int i = 0; i < orders; i++) {
                long id = 3_000_000_000L + i;
                long customer = i % customers;
                order.setLong(1, id);
                order.setTimestamp(2, NOW);
                order.setTimestamp(3, NOW);
                order.setString(4, "BENCH-" + i);
                order.setLong(5, 1_000_000_000L + customer);
                order.setString(6, "B" + customer);
                order.setString(7, name(customer));
                order.setDate(8, Date.valueOf(first.plusDays(i % 900)));
                order.addBatch();
                for (int n = 1; n <= 5; n++) {
                    int product = (i * 5 + n) % 1000;
                    item.setLong(1, 4_000_000_000L + i * 5L + n);
                    item.setLong(2, id);
                    item.setInt(3, n);
                    item.setLong(4, product);
                    item.setString(5, "P" + product);
                    item.setString(6, "Product " + product);
                    item.addBatch();
                }
                if ((i + 1) % 1000 == 0 || i + 1 == orders) {
                    order.executeBatch();
                    item.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
