package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of contracts. */
@Component(service = PersistenceContribution.class)
public final class ContractsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ContractsPersistence() {
        super(
                "org.kontor.contracts",
                List.of("org.kontor.orders", "org.kontor.process.reviews"),
                List.of(
                        "org.kontor.contracts.Contract",
                        "org.kontor.contracts.HomeWorth",
                        "org.kontor.contracts.ContractLine",
                        "org.kontor.contracts.DeliveryStep",
                        "org.kontor.contracts.ProgressEntry",
                        "org.kontor.contracts.ReceivedInvoice",
                        "org.kontor.contracts.reviews.ContractReview",
                        "org.kontor.contracts.reviews.ReviewWait",
                        "org.kontor.contracts.amendments.ContractVersion",
                        "org.kontor.contracts.amendments.VersionValue",
                        "org.kontor.contracts.Settlement",
                        "org.kontor.contracts.SettlementPayment"),
                List.of(
                        "001_contracts.sql",
                        "002_signed.sql",
                        "003_projects.sql",
                        "004_received.sql",
                        "005_reviews.sql",
                        "006_terms.sql",
                        "007_missing.sql",
                        "008_settled.sql",
                        "009_mode.sql",
                        "010_configuration.sql",
                        "011_waits.sql",
                        "012_payments.sql",
                        "013_invoices.sql",
                        "014_suppliers.sql",
                        "015_worth.sql",
                        "016_steps.sql",
                        "017_reviews.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex("contract", "Contract", List.of("number", "title", "customerName")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("contracts.numbers", ContractsText.of("check.numbers"), "CT", "CONTRACT"),
                new IntegrityCheck(
                        "contracts.lineParent",
                        ContractsText.of("check.lineParent"),
                        "SELECT l.ID FROM CONTRACT_LINE l LEFT JOIN CONTRACT c ON c.ID = l.CONTRACT_ID"
                                + " WHERE c.ID IS NULL"),
                new IntegrityCheck(
                        "contracts.plan",
                        ContractsText.of("check.plan"),
                        "SELECT c.ID, c.RECEIVED, SUM(s.BY_HAND), SUM(s.SETTLED) FROM CONTRACT c"
                                + " JOIN SETTLEMENT s ON s.CONTRACT_ID = c.ID GROUP BY c.ID, c.RECEIVED"
                                + " HAVING SUM(s.SETTLED) <> CASE"
                                + " WHEN c.RECEIVED <= SUM(s.BY_HAND) THEN SUM(s.BY_HAND)"
                                + " WHEN c.RECEIVED >= SUM(s.AMOUNT) THEN SUM(s.AMOUNT) ELSE c.RECEIVED END"),
                new IntegrityCheck(
                        "contracts.settledSum",
                        ContractsText.of("check.settledSum"),
                        "SELECT c.ID, c.SETTLED, SUM(s.SETTLED) FROM CONTRACT c JOIN SETTLEMENT s"
                                + " ON s.CONTRACT_ID = c.ID GROUP BY c.ID, c.SETTLED HAVING SUM(s.SETTLED) <> c.SETTLED"),
                new IntegrityCheck(
                        "contracts.payments",
                        ContractsText.of("check.payments"),
                        "SELECT s.ID, s.SETTLED, s.BY_HAND FROM SETTLEMENT s WHERE s.SETTLED <> COALESCE((SELECT"
                                + " SUM(p.AMOUNT) FROM SETTLEMENT_PAYMENT p WHERE p.SETTLEMENT_ID = s.ID), 0)"
                                + " OR s.BY_HAND <> COALESCE((SELECT SUM(p.AMOUNT) FROM SETTLEMENT_PAYMENT p"
                                + " WHERE p.SETTLEMENT_ID = s.ID AND p.SOURCE = 'HAND'), 0)"),
                new IntegrityCheck(
                        "contracts.paymentsLeft",
                        ContractsText.of("check.paymentsLeft"),
                        "SELECT p.CONTRACT_ID, SUM(p.AMOUNT) FROM SETTLEMENT_PAYMENT p WHERE p.SETTLEMENT_ID IS NULL"
                                + " GROUP BY p.CONTRACT_ID HAVING SUM(p.AMOUNT) <> 0"),
                new IntegrityCheck(
                        "contracts.invoicesPaid",
                        ContractsText.of("check.invoicesPaid"),
                        "SELECT c.ID, c.SETTLED, SUM(i.PAID) FROM CONTRACT c JOIN CONTRACT_INVOICE i"
                                + " ON i.CONTRACT_ID = c.ID AND i.TAKEN_BACK_ON IS NULL GROUP BY c.ID, c.SETTLED"
                                + " HAVING SUM(i.PAID) <> CASE WHEN SUM(i.AMOUNT) < c.SETTLED THEN SUM(i.AMOUNT)"
                                + " ELSE c.SETTLED END"),
                new IntegrityCheck(
                        "contracts.waits",
                        ContractsText.of("check.waits"),
                        "SELECT c.ID, c.STATE, c.WAITS_FOR FROM CONTRACT c WHERE c.STATE = 'REVIEW' AND c.WAITS_FOR IS NULL"
                                + " OR c.STATE <> 'REVIEW' AND c.WAITS_FOR IS NOT NULL"),
                new IntegrityCheck(
                        "contracts.versions",
                        ContractsText.of("check.versions"),
                        "SELECT c.ID, c.REVISION FROM CONTRACT c WHERE c.AMENDS_ID IS NULL AND c.REVISION <> 1 +"
                                + " (SELECT COUNT(*) FROM CONTRACT_VERSION v WHERE v.CONTRACT_ID = c.ID)"),
                new IntegrityCheck(
                        "contracts.settled",
                        ContractsText.of("check.settled"),
                        "SELECT ID, AMOUNT, SETTLED FROM SETTLEMENT WHERE SETTLED > AMOUNT OR SETTLED < 0"));
    }
}
