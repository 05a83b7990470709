package org.kontor.orders.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of sales orders. */
@Component(service = PersistenceContribution.class)
public final class OrdersPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public OrdersPersistence() {
        super(
                "org.kontor.orders",
                List.of(
                        "org.kontor.customers",
                        "org.kontor.catalog",
                        "org.kontor.catalog.prices",
                        "org.kontor.catalog.configuration",
                        "org.kontor.process.reviews"),
                List.of(
                        "org.kontor.orders.SalesOrder",
                        "org.kontor.orders.SalesOrderLine",
                        "org.kontor.orders.DeliveredLine",
                        "org.kontor.orders.reviews.OrderReview"),
                List.of(
                        "001_orders.sql",
                        "002_paid.sql",
                        "003_prices.sql",
                        "004_returned.sql",
                        "005_mode.sql",
                        "006_service.sql",
                        "007_configuration.sql",
                        "008_queues.sql",
                        "009_promised.sql",
                        "010_cuts.sql",
                        "011_delivered.sql",
                        "012_reviews.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex("salesOrder", "SalesOrder", List.of("number", "customerName")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("orders.numbers", OrdersText.of("check.numbers"), "SO", "SALES_ORDER"),
                new IntegrityCheck(
                        "orders.lineParent",
                        OrdersText.of("check.lineParent"),
                        "SELECT l.ID FROM SALES_ORDER_LINE l LEFT JOIN SALES_ORDER o ON o.ID = l.ORDER_ID"
                                + " WHERE o.ID IS NULL"),
                new IntegrityCheck(
                        "orders.total",
                        OrdersText.of("check.total"),
                        "SELECT o.NUMBER, o.NET_TOTAL, SUM(l.AMOUNT) FROM SALES_ORDER o"
                                + " JOIN SALES_ORDER_LINE l ON l.ORDER_ID = o.ID"
                                + " GROUP BY o.ID, o.NUMBER, o.NET_TOTAL HAVING o.NET_TOTAL <> SUM(l.AMOUNT)"),
                new IntegrityCheck(
                        "orders.delivered",
                        OrdersText.of("check.delivered"),
                        "SELECT l.ID, l.DELIVERED, COALESCE(SUM(d.QUANTITY), 0) FROM SALES_ORDER_LINE l"
                                + " LEFT JOIN DELIVERED_LINE d ON d.ORDER_LINE_ID = l.ID"
                                + " GROUP BY l.ID, l.DELIVERED, l.QUANTITY"
                                + " HAVING l.DELIVERED <> COALESCE(SUM(d.QUANTITY), 0) OR l.DELIVERED > l.QUANTITY"),
                new IntegrityCheck(
                        "orders.reviews",
                        OrdersText.of("check.reviews"),
                        "SELECT o.ID, o.STATE FROM SALES_ORDER o WHERE CASE WHEN o.STATE = 'REVIEW' THEN 1 ELSE 0 END"
                                + " <> CASE WHEN EXISTS (SELECT r.ID FROM SALES_ORDER_REVIEW r WHERE r.ORDER_ID = o.ID"
                                + " AND r.VERDICT = 'PENDING' AND r.ASKED_ON IS NOT NULL) THEN 1 ELSE 0 END"),
                new IntegrityCheck(
                        "orders.invoiced",
                        OrdersText.of("check.invoiced"),
                        "SELECT ID, INVOICED, DELIVERED FROM SALES_ORDER_LINE WHERE INVOICED > DELIVERED"));
    }
}
