package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Fills the ledger with invoices of 100, of one line each, open or paid by a receipt of their own. The ids begin far above
 * real ones; the price of a line lies a tenth above the company's.
 */
public final class LedgerRows {

    private static final BigDecimal AMOUNT = new BigDecimal("100");
    private static final int BATCH = 200;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String ORDER =
            "INSERT INTO SALES_ORDER (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, CUSTOMER_ID,"
                    + " CUSTOMER_NUMBER, CUSTOMER_NAME, ORDER_DATE, CURRENCY, STATE, NET_TOTAL, INVOICED_TOTAL,"
                    + " PAID_TOTAL, OWNER_ID, DEPARTMENT_ID)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, ?, 'B', 'Ledger', ?, 'CNY', 'INVOICED', 100, 100, ?, ?, 0)";
    private static final String ORDER_LINE =
            "INSERT INTO SALES_ORDER_LINE (ID, ORDER_ID, POSITION, PRODUCT_ID, PRODUCT_NUMBER, PRODUCT_NAME, UNIT,"
                    + " QUANTITY, LIST_PRICE, PRICE, DISCOUNT, AMOUNT, DELIVERED, INVOICED)"
                    + " VALUES (?, ?, 1, 1, 'P1', 'Product 1', 'pcs', 10, 9, 10, 0, 100, 10, 10)";
    private static final String INVOICE =
            "INSERT INTO INVOICE (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, ORDER_ID, ORDER_NUMBER,"
                    + " DELIVERY_NUMBERS, CUSTOMER_ID, CUSTOMER_NUMBER, CUSTOMER_NAME, INVOICE_DATE, DUE_DATE,"
                    + " CURRENCY, TOTAL, OPEN_AMOUNT, RATE, HOME_TOTAL, HOME_OPEN, OWNER_ID, DEPARTMENT_ID)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, ?, ?, 'D', ?, 'B', 'Ledger', ?, ?, 'CNY', 100, ?, 1, 100, ?,"
                    + " ?, 0)";
    private static final String INVOICE_LINE =
            "INSERT INTO INVOICE_LINE (ID, INVOICE_ID, ORDER_LINE_ID, PRODUCT_NUMBER, PRODUCT_NAME, UNIT, QUANTITY,"
                    + " PRICE, DISCOUNT, AMOUNT) VALUES (?, ?, ?, 'P1', 'Product 1', 'pcs', 10, 10, 0, 100)";
    private static final String RECEIPT =
            "INSERT INTO RECEIPT (ID, VERSION, CREATED_AT, CHANGED_AT, CHANGED_BY, NUMBER, PAYER_ID, PAYER_NAME,"
                    + " RECEIVED_ON, CURRENCY, AMOUNT, OPEN_AMOUNT, RATE, HOME_AMOUNT, HOME_OPEN)"
                    + " VALUES (?, 1, ?, ?, 'bench', ?, ?, 'Ledger', ?, 'CNY', 100, 0, 1, 100, 0)";
    private static final String ENTRY =
            "INSERT INTO RECEIVABLE_ENTRY (ID, INVOICE_ID, RECEIPT_ID, KIND, AMOUNT, HOME_AMOUNT,"
                    + " EXCHANGE_DIFFERENCE, BOOKED_ON, BOOKED_BY) VALUES (?, ?, ?, ?, ?, ?, 0, ?, 'bench')";

    /**
     * One invoice.
     *
     * @param id its number in the ledger
     * @param customer who owes it
     * @param owner whose sale it is
     * @param invoicedOn its day; due after thirty days
     * @param receivedOn when it was paid; {@code null} when it is open
     */
    public record Row(long id, long customer, long owner, LocalDate invoicedOn, LocalDate receivedOn) {}

    private LedgerRows() {}

    /** Stores invoices with their orders, entries and receipts. */
    public static void fill(Connection connection, Iterable<Row> rows) throws SQLException {
        try (PreparedStatement order = connection.prepareStatement(ORDER);
                PreparedStatement orderLine = connection.prepareStatement(ORDER_LINE);
                PreparedStatement invoice = connection.prepareStatement(INVOICE);
                PreparedStatement line = connection.prepareStatement(INVOICE_LINE);
                PreparedStatement receipt = connection.prepareStatement(RECEIPT);
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            PreparedStatement[] inOrder = {order, orderLine, invoice, line, receipt, entry};
            int waiting = 0;
            for (Row row : rows) {
                long id = row.id();
                String number = "LG-2026-" + id;
                Date day = Date.valueOf(row.invoicedOn());
                Date due = Date.valueOf(row.invoicedOn().plusDays(30));
                BigDecimal open = row.receivedOn() == null ? AMOUNT : BigDecimal.ZERO;
                add(order, id, NOW, NOW, number, row.customer(), day, AMOUNT.subtract(open), row.owner());
                add(orderLine, id, id);
                add(invoice, id, NOW, NOW, number, id, number, row.customer(), day, due, open, open, row.owner());
                add(line, id, id, id);
                add(entry, 2 * id, id, null, "INVOICE", AMOUNT, AMOUNT, day);
                if (row.receivedOn() != null) {
                    Date received = Date.valueOf(row.receivedOn());
                    BigDecimal paid = AMOUNT.negate();
                    add(receipt, id, NOW, NOW, number, row.customer(), received);
                    add(entry, 2 * id + 1, id, id, "WRITE_OFF", paid, paid, received);
                }
                if (++waiting == BATCH) {
                    send(connection, inOrder);
                    waiting = 0;
                }
            }
            send(connection, inOrder);
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                insert.setNull(i + 1, Types.BIGINT);
            } else {
                insert.setObject(i + 1, values[i]);
            }
        }
        insert.addBatch();
    }

    private static void send(Connection connection, PreparedStatement[] inserts) throws SQLException {
        for (PreparedStatement insert : inserts) {
            insert.executeBatch();
        }
        connection.commit();
    }
}
