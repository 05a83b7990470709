package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.accounting.Account;
import org.kontor.finance.accounting.Journal;
import org.kontor.finance.accounting.JournalBatch;
import org.kontor.finance.accounting.Posting;
import org.kontor.kernel.actor.Actor;

/** What finance books goes to the accounting program once, balanced, and can be proved (INT-04). */
class JournalIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void sendsEverythingOnce(Databases kind) throws IOException, NoSuchAlgorithmException {
        try (Company company = new Company(kind, home.resolve("db"))) {
            Billing billing = new Billing(company);
            Actor finance = billing.finance;
            billing.rate("USD", LocalDate.of(2026, 1, 1), "7.10");
            Customer customer = billing.customer("Harbour, \"Trading\" Ltd.");
            Invoice invoice = billing.invoice(customer, "USD", "100", TODAY.minusDays(1));
            billing.rate("USD", TODAY, "7.00");
            long receipt = billing.receipt(customer, "USD", "100", null);
            company.receipts.writeOff(finance, receipt, Map.of(invoice.getId(), new BigDecimal("100")));
            long wrong = billing.receipt(customer, "CNY", "9", null);
            company.receipts.takeBack(finance, wrong);

            long first = company.journal.gather(finance, TODAY).getFirst();
            JournalBatch batch = company.journal.load(finance, first).draft();
            assertThat(sum(batch, Account.RECEIVABLE)).isZero();
            assertThat(sum(batch, Account.REVENUE)).isEqualByComparingTo("-710");
            assertThat(sum(batch, Account.BANK)).isEqualByComparingTo("700");
            assertThat(sum(batch, Account.ADVANCE)).isZero();
            assertThat(sum(batch, Account.EXCHANGE)).as("a loss is a debit").isEqualByComparingTo("10");
            assertThat(company.journal.gather(finance, TODAY))
                    .as("nothing is sent twice")
                    .isEmpty();

            company.receipts.reverse(
                    finance,
                    company.receipts
                            .entriesOfReceipt(finance, receipt)
                            .getFirst()
                            .getId());
            long second = company.journal.gather(finance, TODAY).getFirst();
            JournalBatch correction = company.journal.load(finance, second).draft();
            assertThat(correction.getNumber()).isEqualTo("JB-2026-00002");
            assertThat(sum(correction, Account.RECEIVABLE)).isEqualByComparingTo("710");
            assertThat(sum(correction, Account.EXCHANGE)).isEqualByComparingTo("-10");
            writesTheSameFileAgain(company, finance, batch);
            assertThat(company.violations()).isEmpty();
        }
    }

    private void writesTheSameFileAgain(Company company, Actor finance, JournalBatch batch)
            throws IOException, NoSuchAlgorithmException {
        Path csv = home.resolve("batch.csv");
        company.journal.write(finance, batch.getId(), Journal.Format.CSV, csv);
        String text = Files.readString(csv);
        assertThat(digest(text)).as("the file proves to be the batch").isEqualTo(batch.getDigest());
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(batch.getPostings().size() + 1);
        assertThat(lines.get(0)).startsWith("batch,position,day,account,debit,credit,currency,document");
        assertThat(lines.get(1))
                .isEqualTo("JB-2026-00001,1,2026-03-01,RECEIVABLE,710.00,0.00,CNY,IN-2026-00001,INVOICE,"
                        + "\"Harbour, \"\"Trading\"\" Ltd.\",USD,100.00");
        Path json = home.resolve("batch.json");
        company.journal.write(finance, batch.getId(), Journal.Format.JSON, json);
        assertThat(Files.readString(json))
                .contains("\"batch\": \"JB-2026-00001\"")
                .contains("\"digest\": \"" + batch.getDigest() + "\"")
                .contains("\"partner\": \"Harbour, \\\"Trading\\\" Ltd.\"");
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What accounting is handed over now, and nothing a second time: debit less credit by account. */
    static void assertPosted(Company company, Actor finance, LocalDate until, Map<String, String> expected) {
        long id = company.journal.gather(finance, until).getFirst();
        JournalBatch batch = company.journal.load(finance, id).draft();
        expected.forEach((account, sum) ->
                assertThat(sum(batch, Account.valueOf(account))).as(account).isEqualByComparingTo(sum));
        assertThat(company.journal.gather(finance, until)).isEmpty();
    }

    private static BigDecimal sum(JournalBatch batch, Account account) {
        return batch.getPostings().stream()
                .filter(posting -> posting.getAccount() == account)
                .map(JournalIT::balance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal balance(Posting posting) {
        return posting.getDebit().subtract(posting.getCredit());
    }
}
