package org.kontor.orders.internal.returns;

import java.util.List;
import org.kontor.orders.returns.Returns;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of returns. */
@Component(service = PersistenceContribution.class)
public final class ReturnsPersistence extends ModulePersistence {

    private static final String IN = "r.STATE IN ('RECEIVED', 'CLOSED')";

    /** Names entities and migrations. */
    public ReturnsPersistence() {
        super(
                "org.kontor.orders.returns",
                List.of("org.kontor.orders"),
                List.of("org.kontor.orders.returns.SalesReturn", "org.kontor.orders.returns.ReturnLine"),
                List.of("001_returns.sql", "002_inspection.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex(Returns.TYPE, "SalesReturn", List.of("number", "customerName", "orderNumber")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("returns.numbers", ReturnsText.of("check.numbers"), "RT", "SALES_RETURN"),
                new IntegrityCheck(
                        "returns.total",
                        ReturnsText.of("check.total"),
                        "SELECT r.NUMBER, r.NET_TOTAL, COALESCE(SUM(l.AMOUNT), 0) FROM SALES_RETURN r"
                                + " LEFT JOIN SALES_RETURN_LINE l ON l.RETURN_ID = r.ID"
                                + " GROUP BY r.ID, r.NUMBER, r.NET_TOTAL"
                                + " HAVING r.NET_TOTAL <> COALESCE(SUM(l.AMOUNT), 0)"),
                new IntegrityCheck(
                        "returns.delivered",
                        ReturnsText.of("check.delivered"),
                        "SELECT l.ORDER_LINE_ID, l.DELIVERY_NUMBER, SUM(COALESCE(l.RECEIVED, l.QUANTITY)), MAX(d.QUANTITY)"
                                + " FROM SALES_RETURN_LINE l JOIN SALES_RETURN r ON r.ID = l.RETURN_ID"
                                + " LEFT JOIN DELIVERED_LINE d ON d.ORDER_LINE_ID = l.ORDER_LINE_ID"
                                + " AND d.DELIVERY_NUMBER = l.DELIVERY_NUMBER WHERE r.STATE <> 'REFUSED'"
                                + " GROUP BY l.ORDER_LINE_ID, l.DELIVERY_NUMBER"
                                + " HAVING SUM(COALESCE(l.RECEIVED, l.QUANTITY)) > COALESCE(MAX(d.QUANTITY), 0)"),
                new IntegrityCheck(
                        "returns.returned",
                        ReturnsText.of("check.returned"),
                        "SELECT o.ID, o.RETURNED, COALESCE(SUM(x.RECEIVED), 0) FROM SALES_ORDER_LINE o"
                                + " LEFT JOIN (SELECT l.ORDER_LINE_ID, l.RECEIVED FROM SALES_RETURN_LINE l"
                                + " JOIN SALES_RETURN r ON r.ID = l.RETURN_ID WHERE " + IN
                                + ") x ON x.ORDER_LINE_ID = o.ID GROUP BY o.ID, o.RETURNED, o.DELIVERED"
                                + " HAVING o.RETURNED <> COALESCE(SUM(x.RECEIVED), 0) OR o.RETURNED > o.DELIVERED"),
                new IntegrityCheck(
                        "returns.received",
                        ReturnsText.of("check.received"),
                        "SELECT r.NUMBER, l.QUANTITY, l.RECEIVED FROM SALES_RETURN_LINE l"
                                + " JOIN SALES_RETURN r ON r.ID = l.RETURN_ID WHERE l.RECEIVED > l.QUANTITY"
                                + " OR l.RECEIVED IS NULL AND " + IN + " OR l.RECEIVED IS NOT NULL AND NOT " + IN));
    }
}
