package org.kontor.finance.internal.commission;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of commission. */
@Component(service = PersistenceContribution.class)
public final class CommissionPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CommissionPersistence() {
        super(
                "org.kontor.finance.commission",
                List.of("org.kontor.finance"),
                List.of(
                        "org.kontor.finance.commission.CommissionScheme",
                        "org.kontor.finance.commission.CommissionBand",
                        "org.kontor.finance.commission.SellerRank",
                        "org.kontor.finance.commission.CommissionResult",
                        "org.kontor.finance.commission.CommissionLine"),
                List.of("001_commission.sql", "002_bands.sql", "003_credits.sql", "004_due.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                new IntegrityCheck(
                        "commission.sum",
                        CommissionText.of("check.sum"),
                        "SELECT r.ID, r.COMMISSION, COALESCE(SUM(l.COMMISSION), 0) FROM COMMISSION_RESULT r"
                                + " LEFT JOIN COMMISSION_LINE l ON l.RESULT_ID = r.ID"
                                + " GROUP BY r.ID, r.COMMISSION, r.RECEIVED, r.GROSS, r.CUT, r.REWARDS"
                                + " HAVING r.COMMISSION <> COALESCE(SUM(l.COMMISSION), 0)"
                                + " OR r.RECEIVED <> COALESCE(SUM(l.RECEIVED), 0)"
                                + " OR r.REWARDS <> COALESCE(SUM(l.REWARD), 0)"
                                + " OR r.COMMISSION <> r.GROSS - r.CUT"),
                new IntegrityCheck(
                        "commission.pay",
                        CommissionText.of("check.pay"),
                        "SELECT ID, PAY, COMMISSION, HELD FROM COMMISSION_RESULT WHERE PAY <>"
                                + " COMMISSION - HELD + FUND_RELEASED + BASE_PAY + ALLOWANCES + REWARDS + BONUS"
                                + " OR FUND_BEFORE + HELD - FUND_RELEASED < 0"
                                + " OR BASE_PAY <> CASE WHEN CONDITION_MET THEN FULL_BASE_PAY ELSE 0 END"),
                new IntegrityCheck(
                        "commission.fund",
                        CommissionText.of("check.fund"),
                        "SELECT r.ID, r.FUND_BEFORE, COALESCE(SUM(b.HELD - b.FUND_RELEASED), 0)"
                                + " FROM COMMISSION_RESULT r LEFT JOIN COMMISSION_RESULT b"
                                + " ON b.OWNER_ID = r.OWNER_ID AND b.MONTH_DAY < r.MONTH_DAY AND b.STATE = 'CLOSED'"
                                + " WHERE r.STATE = 'CLOSED' GROUP BY r.ID, r.FUND_BEFORE"
                                + " HAVING r.FUND_BEFORE <> COALESCE(SUM(b.HELD - b.FUND_RELEASED), 0)"));
    }
}
