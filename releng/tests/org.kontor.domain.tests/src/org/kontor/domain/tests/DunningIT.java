package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.dunning.DunningLetter;
import org.kontor.finance.dunning.LetterState;
import org.kontor.finance.reconciliation.Movement;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;

/** Late money is asked for level by level (FIN-11), and accounts are compared with dealers (FIN-14, P-26). */
class DunningIT {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void asksLevelByLevelAndComparesAccounts(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer slow = billing.customer("Slow Payer Ltd.");
            Customer quick = billing.customer("Quick Payer Ltd.");
            Invoice first = billing.invoice(slow, "CNY", "100", MARCH_2);
            Invoice second = billing.invoice(slow, "CNY", "50", MARCH_2.plusDays(10));
            Invoice third = billing.invoice(quick, "CNY", "70", MARCH_2);
            dunsLevelByLevel(billing, slow, first, second, third);
            comparesAccounts(billing, slow, quick, first);
            comparesAllThatAPayerPaysFor(billing, quick);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Quick has paid 40 of what Slow owes: both accounts stand in the statement of the payer, line by line with their names. */
    private static void comparesAllThatAPayerPaysFor(Billing billing, Customer quick) {
        Company company = billing.company;
        Reconciliation draft = company.reconciliations.blank(billing.finance);
        draft.setCustomerId(quick.getId());
        draft.setOfPayer(true);
        draft.setFirstDay(LocalDate.of(2026, 3, 5));
        draft.setLastDay(LocalDate.of(2026, 4, 30));
        Reconciliation made =
                company.reconciliations.create(billing.finance, draft).draft();
        assertThat(made.getOpening()).as("100 of the one and 70 of the other").isEqualByComparingTo("170");
        assertThat(made.getInvoiced()).isEqualByComparingTo("50");
        assertThat(made.getPaid()).as("40 of the one and 70 of the other").isEqualByComparingTo("110");
        assertThat(made.getClosing()).isEqualByComparingTo("110");
        assertThat(made.getLines())
                .extracting(Movement::getCustomerName, Movement::getPayer)
                .containsExactlyInAnyOrder(
                        tuple("Slow Payer Ltd.", null),
                        tuple("Slow Payer Ltd.", null),
                        tuple("Quick Payer Ltd.", null));
    }

    private static void dunsLevelByLevel(Billing billing, Customer slow, Invoice first, Invoice second, Invoice third) {
        Company company = billing.company;
        // All are due 30 days after their date: on the 1st and on the 11th of April.
        day(company, "2026-04-07");
        assertThat(company.dunning.run(billing.finance, LocalDate.of(2026, 4, 7)))
                .isEmpty();
        day(company, "2026-04-08");
        assertThat(company.dunning.run(billing.finance, LocalDate.of(2026, 4, 8)))
                .hasSize(2);
        assertThat(company.dunning.run(billing.finance, LocalDate.of(2026, 4, 8)))
                .as("a second run takes the place of the first")
                .hasSize(2);
        assertThat(letters(company, LetterState.DROPPED)).hasSize(2);

        DunningLetter toSlow = letters(company, LetterState.PROPOSED).stream()
                .filter(l -> l.getCustomerId() == slow.getId())
                .findFirst()
                .orElseThrow();
        assertThat(toSlow.getLevel()).isOne();
        assertThat(toSlow.getTotal()).isEqualByComparingTo("100");
        assertThat(toSlow.getOwnerId()).isEqualTo(billing.seller.userId());
        long paid = billing.receipt(
                billing.company.read(uow -> uow.get(Customer.class, third.getCustomerId())), "CNY", "70", null);
        company.receipts.writeOffProposed(billing.finance, paid);
        DunningLetter toQuick = letters(company, LetterState.PROPOSED).stream()
                .filter(l -> l.getCustomerId() != slow.getId())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> send(billing, toQuick)).isInstanceOf(ProblemException.class);
        int before = company.inbox.notices(billing.seller, 100).size();
        Actor office = company.user("he", "contracts", "Contracts");
        Actor colleague = company.user("wang", "sales", "Sales");
        send(billing, toSlow);
        assertThat(company.inbox.notices(office, 100))
                .as("the contract office is told, too (FIN-11)")
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("Slow Payer Ltd.", "100"));
        assertThat(company.inbox.notices(colleague, 100)).isEmpty();
        assertThat(company.inbox.notices(billing.seller, 100)).hasSizeGreaterThan(before);
        assertThat(company.dunning.load(billing.finance, toSlow.getId()).draft().getNumber())
                .isEqualTo("DL-2026-00001");
        assertThat(billing.invoice(first.getId()).getDunningLevel()).isOne();
        assertThat(billing.invoice(first.getId()).getDunnedOn()).isEqualTo(LocalDate.of(2026, 4, 8));

        // Level 2 begins at 21 days; the second invoice reaches level 1 meanwhile.
        day(company, "2026-04-22");
        assertThat(company.dunning.run(billing.finance, LocalDate.of(2026, 4, 22)))
                .hasSize(1);
        DunningLetter next = letters(company, LetterState.PROPOSED).getFirst();
        assertThat(next.getLevel()).isEqualTo(2);
        assertThat(next.getTotal()).isEqualByComparingTo("150");
        send(billing, next);
        assertThat(billing.invoice(first.getId()).getDunningLevel()).isEqualTo(2);
        assertThat(billing.invoice(second.getId()).getDunningLevel()).isOne();
        // At 45 days the third level would be due, but nobody is asked twice within ten days.
        day(company, "2026-04-30");
        assertThat(company.dunning.run(billing.finance, LocalDate.of(2026, 4, 30)))
                .isEmpty();
    }

    private static void send(Billing billing, DunningLetter letter) {
        billing.company.workflow.move(
                billing.finance, new RecordRef(Dunning.TYPE, letter.getId()), "send", Optional.empty());
    }

    private static List<DunningLetter> letters(Company company, LetterState state) {
        return company.read(uow -> uow.query(
                DunningLetter.class, "SELECT d FROM DunningLetter d WHERE d.state = ?1 ORDER BY d.id", state));
    }

    private static void comparesAccounts(Billing billing, Customer slow, Customer quick, Invoice first) {
        Company company = billing.company;
        Actor finance = billing.finance;
        // The other company pays for the slow one.
        long receipt = billing.receipt(quick, "CNY", "60", null);
        company.receipts.writeOff(finance, receipt, Map.of(first.getId(), new BigDecimal("40")));
        billing.receipt(slow, "CNY", "5", null);

        Reconciliation draft = company.reconciliations.blank(finance);
        draft.setCustomerId(slow.getId());
        draft.setFirstDay(LocalDate.of(2026, 3, 5));
        draft.setLastDay(LocalDate.of(2026, 4, 30));
        var stored = company.reconciliations.create(finance, draft);
        Reconciliation made = stored.draft();
        assertThat(made.getOpening()).isEqualByComparingTo("100");
        assertThat(made.getInvoiced()).isEqualByComparingTo("50");
        assertThat(made.getPaid()).isEqualByComparingTo("40");
        assertThat(made.getClosing()).isEqualByComparingTo("110");
        assertThat(made.getUnapplied()).isEqualByComparingTo("5");
        assertThat(made.getLines()).extracting(Movement::getPayer).containsExactly(null, "Quick Payer Ltd.");
        assertThat(made.getLines())
                .extracting(m -> m.getBalance().stripTrailingZeros().toPlainString())
                .containsExactly("150", "110");
        assertThat(company.changeLog.entries(finance, stored.id(), 50))
                .as("the statement is logged, not each movement the ledger knows already")
                .isNotEmpty()
                .allMatch(entry -> entry.line().isEmpty());

        RecordRef ref = new RecordRef("reconciliation", stored.id());
        company.workflow.move(finance, ref, "send", Optional.empty());
        Reconciliation answered =
                company.reconciliations.load(finance, stored.id()).draft();
        answered.setDealerBalance(new BigDecimal("100"));
        int version = company.reconciliations.load(finance, stored.id()).version();
        company.reconciliations.update(finance, stored.id(), version, answered);
        assertThatThrownBy(() -> company.workflow.move(finance, ref, "confirm", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("-10");
        company.workflow.move(finance, ref, "dispute", Optional.of("a credit note is missing"));
        company.workflow.move(finance, ref, "confirm", Optional.of("found in their books"));
        Reconciliation changed =
                company.reconciliations.load(finance, stored.id()).draft();
        changed.setLastDay(LocalDate.of(2026, 4, 29));
        assertThatThrownBy(() -> company.reconciliations.update(
                        finance,
                        stored.id(),
                        company.reconciliations.load(finance, stored.id()).version(),
                        changed))
                .isInstanceOf(ProblemException.class);
    }

    private static void day(Company company, String day) {
        company.clock.set(Instant.parse(day + "T01:00:00Z"));
    }
}
