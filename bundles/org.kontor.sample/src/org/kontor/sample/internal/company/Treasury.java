package org.kontor.sample.internal.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kontor.finance.Receipt;
import org.kontor.finance.bank.BankColumns;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.finance.dunning.Dunning;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.kontor.sample.internal.Modules;

/** What finance does beside the documents of the trade: exchange rates, dunning, reconciliation, commission, bank and books. */
final class Treasury {

    private static final int YEARS_BACK = 3;
    private static final int COMPARED = 3;

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final LocalDate today;
    private final String currency;

    Treasury(Modules modules, Words words, Staff staff, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.today = today;
        this.currency = words.line("currency");
    }

    /** One rate of each other currency the company trades in, from before the first document. */
    void keepRates() {
        for (String[] rate : words.rows("rates")) {
            ExchangeRate draft = new ExchangeRate();
            draft.setCurrency(rate[0]);
            draft.setValidFrom(today.minusYears(YEARS_BACK).withDayOfYear(1));
            draft.setRate(new BigDecimal(rate[1]));
            modules.rates().create(staff.finance(), draft);
        }
    }

    /** Half of the letters went out, the others wait; somebody paid without saying who he is. */
    void askForMoney() {
        List<Long> letters = modules.dunning().run(staff.finance(), today);
        letters.subList(0, letters.size() / 2).forEach(letter -> modules.workflow()
                .move(staff.finance(), new RecordRef(Dunning.TYPE, letter), "send", Optional.empty()));
        Receipt unknown = modules.receipts().blank(staff.finance());
        unknown.setCurrency(currency);
        unknown.setAmount(new BigDecimal("1860.00"));
        modules.receipts().create(staff.finance(), unknown);
    }

    /** Accounts of some customers over the last quarter; the first was sent. */
    void compareAccounts(List<Client> clients) {
        for (int i = 0; i < Math.min(COMPARED, clients.size()); i++) {
            Reconciliation draft = modules.reconciliations().blank(staff.finance());
            draft.setCustomerId(clients.get(i).id());
            draft.setFirstDay(today.minusMonths(3).withDayOfMonth(1));
            long statement =
                    modules.reconciliations().create(staff.finance(), draft).id();
            if (i == 0) {
                modules.workflow()
                        .move(
                                staff.finance(),
                                new RecordRef(Reconciliations.TYPE, statement),
                                "send",
                                Optional.empty());
            }
        }
    }

    /** The month before the last is closed, the last one is computed and waits. */
    void payCommission() {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        modules.commissions().run(staff.finance(), last.minusMonths(1));
        modules.commissions().close(staff.finance(), last.minusMonths(1));
        modules.commissions().run(staff.finance(), last);
    }

    /** The bank's file of yesterday: customers who are known by their names, somebody who is not, and a fee. */
    void takeInAStatement(List<Client> clients) {
        StringBuilder rows = new StringBuilder("Date,Amount,Payer,IBAN,Reference\n");
        LocalDate yesterday = today.minusDays(1);
        for (int i = 0; i < Math.min(COMPARED, clients.size()); i++) {
            rows.append("%s,%d.00,\"%s\",0000%d,\n"
                    .formatted(yesterday, 800 + 150 * i, clients.get(i).draft().getName(), i));
        }
        rows.append("%s,640.00,,99990,\n%s,-25.00,,,%s\n".formatted(yesterday, yesterday, words.line("bankFee")));
        try (TemporaryFolder folder = TemporaryFolder.create("kontor-sample")) {
            Path file = Files.writeString(folder.path().resolve("statement-" + yesterday + ".csv"), rows);
            BankColumns columns = modules.bank().guess(modules.bank().headings(file));
            modules.bank().importTable(staff.finance(), file, columns, "6222 0210 0100 2026", currency);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of what is late, one pays next week and another a half of it in a month. */
    void rearrange() {
        Period soon = new Period(today.withDayOfMonth(1), today.plusMonths(2));
        List<PlannedCash> late = modules
                .cashPlans()
                .plan(staff.finance(), new Question(soon, TimeStep.MONTH, currency, Optional.empty()))
                .lines()
                .stream()
                .filter(line -> line.source().comesIn() && line.expectedOn().isBefore(today))
                .limit(2)
                .toList();
        for (int i = 0; i < late.size(); i++) {
            PlannedCash line = late.get(i);
            Optional<BigDecimal> half = Optional.of(
                            line.amount().divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP))
                    .filter(amount -> line == late.getLast());
            String reason = Words.any(words.all("rearrangements"), new Random(i));
            modules.cashPlans().rearrange(staff.finance(), line, today.plusDays(7 + 21L * i), half, reason);
        }
    }

    /** Everything until the end of the last month is with the accounting program. */
    void handOver() {
        modules.journal().gather(staff.finance(), YearMonth.from(today).atDay(1).minusDays(1));
    }
}
