package org.kontor.bench.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares what rivals did by their own account with what the database says, by queries that no module wrote. */
public final class RivalReckoning {

    /** What a customer owes and has ordered, as one statement sees it at one moment. */
    private static final String EXPOSURE = "SELECT c.ID, c.CREDIT_LIMIT,"
            + " (SELECT COALESCE(SUM(i.OPEN_AMOUNT), 0) FROM INVOICE i WHERE i.CUSTOMER_ID = c.ID)"
            + " + (SELECT COALESCE(SUM(o.NET_TOTAL - o.INVOICED_TOTAL), 0) FROM SALES_ORDER o"
            + " WHERE o.CUSTOMER_ID = c.ID AND o.STATE IN ('TO_DELIVER', 'PART_DELIVERED', 'DELIVERED'))"
            + " FROM CUSTOMER c WHERE c.ID IN (%s)";

    private final DataSource source;
    private final RivalGround ground;

    /** Reckons on this database. */
    public RivalReckoning(DataSource source, RivalGround ground) {
        this.source = source;
        this.ground = ground;
    }

    /** The customers who at this moment owe more than their credit, with the amounts; none is as it must be. */
    public List<String> beyondCredit() throws SQLException {
        List<String> beyond = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(EXPOSURE.formatted(customers()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getBigDecimal(3).compareTo(rows.getBigDecimal(2)) > 0) {
                    beyond.add("customer " + rows.getLong(1) + " has " + rows.getBigDecimal(3) + " of a credit of "
                            + rows.getBigDecimal(2));
                }
            }
            connection.rollback();
        }
        return beyond;
    }

    /** Where the database says something else than the rivals together. */
    public List<String> differences(RivalTally all) throws SQLException {
        List<String> differences = new ArrayList<>();
        String ofCustomers = " WHERE CUSTOMER_ID IN (" + customers() + ")";
        expect(differences, "orders", all.sum(Rival.ORDERED), "SELECT COUNT(*) FROM SALES_ORDER" + ofCustomers);
        expect(
                differences,
                "orders past the credit review",
                all.sum(Rival.CYCLES),
                "SELECT COUNT(*) FROM SALES_ORDER" + ofCustomers + " AND STATE <> 'CREDIT_REVIEW'");
        expect(
                differences,
                "amounts invoiced",
                all.sum(Rival.INVOICED),
                "SELECT COALESCE(SUM(TOTAL), 0) FROM INVOICE" + ofCustomers);
        expect(
                differences,
                "amounts received",
                all.sum(Rival.RECEIVED),
                "SELECT COALESCE(SUM(AMOUNT), 0) FROM RECEIPT WHERE PAYER_ID IN (" + customers() + ")");
        expect(
                differences,
                "open receivables less money not written off",
                all.sum(Rival.INVOICED).subtract(all.sum(Rival.RECEIVED)),
                "SELECT (SELECT COALESCE(SUM(OPEN_AMOUNT), 0) FROM INVOICE" + ofCustomers
                        + ") - (SELECT COALESCE(SUM(OPEN_AMOUNT), 0) FROM RECEIPT WHERE PAYER_ID IN (" + customers()
                        + ")) FROM CUSTOMER WHERE ID = " + ground.file());
        expect(
                differences,
                "pieces delivered",
                all.sum(Rival.DELIVERED),
                "SELECT COALESCE(-SUM(QUANTITY), 0) FROM STOCK_MOVE WHERE KIND = 'DELIVERY' AND PRODUCT_ID IN ("
                        + list(ground.products()) + ")");
        expect(
                differences,
                "changes of one customer's file",
                all.sum(Rival.NOTED),
                "SELECT CAST(NOTE AS INTEGER) FROM CUSTOMER WHERE ID = " + ground.file());
        return differences;
    }

    private void expect(List<String> differences, String what, BigDecimal expected, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            BigDecimal found = row.getBigDecimal(1);
            if (found.compareTo(expected) != 0) {
                differences.add(what + ": " + expected.stripTrailingZeros().toPlainString() + " by the rivals, "
                        + found.stripTrailingZeros().toPlainString() + " in the database");
            }
            connection.rollback();
        }
    }

    private String customers() {
        return list(ground.customers());
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
