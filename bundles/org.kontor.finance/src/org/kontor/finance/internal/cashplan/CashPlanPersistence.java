package org.kontor.finance.internal.cashplan;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The table of what finance rearranged. */
@Component(service = PersistenceContribution.class)
public final class CashPlanPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CashPlanPersistence() {
        super(
                "org.kontor.finance.cashplan",
                List.of("org.kontor.finance"),
                List.of("org.kontor.finance.cashplan.CashShift"),
                List.of("001_cashplan.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new IntegrityCheck(
                "cashplan.parts",
                CashPlanText.of("check.parts"),
                "SELECT s.ID, s.PART, s.OPEN_AMOUNT FROM CASH_SHIFT s"
                        + " WHERE s.PART <= 0 OR s.PART > s.OPEN_AMOUNT OR s.OPEN_AMOUNT <= 0"));
    }
}
