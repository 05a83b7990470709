package org.kontor.finance.internal.reconciliation;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of reconciliation statements. */
@Component(service = PersistenceContribution.class)
public final class ReconciliationPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ReconciliationPersistence() {
        super(
                "org.kontor.finance.reconciliation",
                List.of("org.kontor.finance"),
                List.of(
                        "org.kontor.finance.reconciliation.Reconciliation",
                        "org.kontor.finance.reconciliation.Movement"),
                List.of("001_reconciliation.sql", "002_payers.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree(
                        "reconciliation.numbers", ReconciliationText.of("check.numbers"), "RS", "RECONCILIATION"),
                new IntegrityCheck(
                        "reconciliation.balance",
                        ReconciliationText.of("check.balance"),
                        "SELECT r.ID, r.CLOSING, r.OPENING + COALESCE(SUM(l.AMOUNT), 0) FROM RECONCILIATION r"
                                + " LEFT JOIN RECONCILIATION_LINE l ON l.RECONCILIATION_ID = r.ID"
                                + " GROUP BY r.ID, r.CLOSING, r.OPENING, r.INVOICED, r.PAID"
                                + " HAVING r.CLOSING <> r.OPENING + COALESCE(SUM(l.AMOUNT), 0)"
                                + " OR r.CLOSING <> r.OPENING + r.INVOICED - r.PAID"));
    }
}
