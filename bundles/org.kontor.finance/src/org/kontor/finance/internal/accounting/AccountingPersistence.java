package org.kontor.finance.internal.accounting;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of the interface to accounting. */
@Component(service = PersistenceContribution.class)
public final class AccountingPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public AccountingPersistence() {
        super(
                "org.kontor.finance.accounting",
                List.of("org.kontor.finance"),
                List.of("org.kontor.finance.accounting.JournalBatch", "org.kontor.finance.accounting.Posting"),
                List.of("001_accounting.sql", "002_companies.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("journal.numbers", AccountingText.of("check.numbers"), "JB", "JOURNAL_BATCH"),
                new IntegrityCheck(
                        "journal.balance",
                        AccountingText.of("check.balance"),
                        "SELECT p.BATCH_ID, p.SOURCE, p.SOURCE_ID, SUM(p.DEBIT), SUM(p.CREDIT) FROM JOURNAL_POSTING p"
                                + " GROUP BY p.BATCH_ID, p.SOURCE, p.SOURCE_ID HAVING SUM(p.DEBIT) <> SUM(p.CREDIT)"),
                new IntegrityCheck(
                        "journal.total",
                        AccountingText.of("check.total"),
                        "SELECT b.NUMBER, b.TOTAL, SUM(p.DEBIT) FROM JOURNAL_BATCH b"
                                + " LEFT JOIN JOURNAL_POSTING p ON p.BATCH_ID = b.ID GROUP BY b.ID, b.NUMBER, b.TOTAL"
                                + " HAVING b.TOTAL <> COALESCE(SUM(p.DEBIT), 0)"));
    }
}
