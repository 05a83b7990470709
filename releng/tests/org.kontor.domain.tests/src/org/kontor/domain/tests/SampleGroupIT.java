package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.contracts.internal.report.SettlementsOfMonth;
import org.kontor.finance.accounting.JournalBatch;
import org.kontor.finance.internal.ReceivablesByAge;
import org.kontor.finance.internal.cashplan.CashPlanByMonth;
import org.kontor.identity.CompanyChoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.sample.Size;
import org.kontor.sample.internal.company.SampleFiller;

/** The larger samples are a group, here on a small one: two companies book money, and every report on it can be told of each (FIN-27). */
class SampleGroupIT {

    @TempDir
    Path home;

    @Test
    void twoCompaniesBookMoneyAndTogetherAreTheGroup() {
        try (Company company = new Company(Databases.DERBY, home)) {
            company.approvalRules.ready();
            new SampleFiller(company.modules(), () -> SampleModules.contributions(company), size -> true)
                    .fill(Size.SMALL, 1, Locale.ENGLISH, (step, done, total) -> {});
            assertThat(company.violations()).isEmpty();
            List<String> companies = CompanyChoice.names(company.reader);
            assertThat(companies).hasSize(2);
            Actor director = company.signIn.actorOf("zhou").orElseThrow();
            LocalDate today = LocalDate.now(company.clock);
            GroupSums.addUp(
                    director,
                    new ReceivablesByAge(company.reader, company.segments),
                    Map.of("asOf", today),
                    companies,
                    "total");
            ReportDataset plan = new CashPlanByMonth(company.cashPlans, company.clock);
            GroupSums.addUp(director, plan, Map.of("from", today.minusMonths(6)), companies, "expectedIn");
            GroupSums.addUp(director, plan, Map.of("from", today.minusMonths(6)), companies, "actualIn");
            ReportDataset settlements = new SettlementsOfMonth(company.reader, company.clock);
            GroupSums.addUp(director, settlements, Map.of("month", today), companies, "amount");
            Set<String> booked = new TreeSet<>();
            company.read(uow -> uow.query(JournalBatch.class, "SELECT b FROM JournalBatch b"))
                    .forEach(batch -> booked.add(batch.getCompanyName()));
            assertThat(booked).containsExactlyElementsOf(companies);
        }
    }
}
