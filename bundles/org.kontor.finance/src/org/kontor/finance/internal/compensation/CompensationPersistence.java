package org.kontor.finance.internal.compensation;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of price compensation. */
@Component(service = PersistenceContribution.class)
public final class CompensationPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CompensationPersistence() {
        super(
                "org.kontor.finance.compensation",
                List.of("org.kontor.finance", "org.kontor.catalog.prices"),
                List.of(
                        "org.kontor.finance.compensation.PriceProtection",
                        "org.kontor.finance.compensation.Compensation",
                        "org.kontor.finance.compensation.CompensationLine"),
                List.of("001_compensation.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree(
                        "compensations.numbers", CompensationText.of("check.numbers"), "PC", "PRICE_COMPENSATION"),
                new IntegrityCheck(
                        "compensations.total",
                        CompensationText.of("check.total"),
                        "SELECT c.NUMBER, c.TOTAL, SUM(l.AMOUNT) FROM PRICE_COMPENSATION c"
                                + " LEFT JOIN PRICE_COMPENSATION_LINE l ON l.COMPENSATION_ID = c.ID"
                                + " GROUP BY c.ID, c.NUMBER, c.TOTAL HAVING c.TOTAL <> COALESCE(SUM(l.AMOUNT), 0)"),
                new IntegrityCheck(
                        "compensations.credited",
                        CompensationText.of("check.credited"),
                        "SELECT c.NUMBER, c.TOTAL, COALESCE(SUM(i.TOTAL), 0) FROM PRICE_COMPENSATION c"
                                + " LEFT JOIN INVOICE i ON i.COMPENSATION_ID = c.ID"
                                + " GROUP BY c.ID, c.NUMBER, c.STATE, c.TOTAL"
                                + " HAVING c.STATE = 'APPROVED' AND c.TOTAL + COALESCE(SUM(i.TOTAL), 0) <> 0"
                                + " OR c.STATE <> 'APPROVED' AND COUNT(i.ID) > 0"),
                new IntegrityCheck(
                        "compensations.held",
                        CompensationText.of("check.held"),
                        "SELECT l.ID, l.QUANTITY, l.KEPT, d.QUANTITY FROM PRICE_COMPENSATION_LINE l"
                                + " JOIN DELIVERED_LINE d ON d.ID = l.DELIVERED_LINE_ID"
                                + " WHERE l.QUANTITY < 0 OR l.QUANTITY > l.KEPT OR l.KEPT > d.QUANTITY"));
    }
}
