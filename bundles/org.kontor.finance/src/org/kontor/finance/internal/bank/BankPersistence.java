package org.kontor.finance.internal.bank;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of bank statements. */
@Component(service = PersistenceContribution.class)
public final class BankPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public BankPersistence() {
        super(
                "org.kontor.finance.bank",
                List.of("org.kontor.finance"),
                List.of(
                        "org.kontor.finance.bank.BankAccount",
                        "org.kontor.finance.bank.BankStatement",
                        "org.kontor.finance.bank.BankLine"),
                List.of("001_bank.sql", "002_accounts.sql", "003_receipts.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                new IntegrityCheck(
                        "bank.sums",
                        BankText.of("check.sums"),
                        "SELECT s.ID, s.INCOMING, s.OUTGOING, SUM(l.AMOUNT) FROM BANK_STATEMENT s"
                                + " LEFT JOIN BANK_LINE l ON l.STATEMENT_ID = s.ID"
                                + " GROUP BY s.ID, s.INCOMING, s.OUTGOING"
                                + " HAVING s.INCOMING - s.OUTGOING <> COALESCE(SUM(l.AMOUNT), 0)"),
                new IntegrityCheck(
                        "bank.accounts",
                        BankText.of("check.accounts"),
                        "SELECT s.ID, s.ACCOUNT, a.NUMBER FROM BANK_STATEMENT s"
                                + " LEFT JOIN BANK_ACCOUNT a ON a.ID = s.ACCOUNT_ID"
                                + " WHERE s.ACCOUNT_ID IS NOT NULL AND (a.ID IS NULL OR a.NUMBER <> s.ACCOUNT)"),
                new IntegrityCheck(
                        "bank.receiptAccounts",
                        BankText.of("check.receiptAccounts"),
                        "SELECT r.NUMBER, r.ACCOUNT_ID, s.ACCOUNT_ID FROM RECEIPT r"
                                + " JOIN BANK_LINE l ON l.RECEIPT_ID = r.ID JOIN BANK_STATEMENT s ON s.ID = l.STATEMENT_ID"
                                + " WHERE s.ACCOUNT_ID IS NOT NULL AND (r.ACCOUNT_ID IS NULL OR r.ACCOUNT_ID <> s.ACCOUNT_ID)"),
                new IntegrityCheck(
                        "bank.receipts",
                        BankText.of("check.receipts"),
                        "SELECT l.ID, l.AMOUNT, r.AMOUNT FROM BANK_LINE l LEFT JOIN RECEIPT r ON r.ID = l.RECEIPT_ID"
                                + " WHERE l.AMOUNT > 0 AND (r.ID IS NULL OR r.AMOUNT <> l.AMOUNT)"
                                + " OR l.AMOUNT < 0 AND l.RECEIPT_ID IS NOT NULL"));
    }
}
