package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.internal.ContractsSettings;
import org.kontor.finance.Receipt;
import org.kontor.finance.internal.currency.CurrencyGuard;
import org.kontor.identity.internal.settings.IdentitySettings;
import org.kontor.identity.internal.settings.SettingRecords;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.Setting;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.record.Stored;

/** What the company decides once for everybody counts at once, and nonsense is refused. */
class SettingsIT {

    private static final Actor ADMINISTRATOR = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCompanyDecidesItsCurrencyAndHowEarlyItIsReminded(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            assertThat(company.customers.blank(ADMINISTRATOR).getCurrency()).isEqualTo("CNY");
            SettingRecords settings = new SettingRecords(company.units, company.lists);
            settings.addContribution(new IdentitySettings());
            settings.addContribution(new ContractsSettings());
            settings.ready();
            settings.ready();
            Map<String, Long> ids = company.read(uow -> uow.query(Setting.class, "SELECT s FROM Setting s").stream()
                    .collect(Collectors.toMap(Setting::getCode, Setting::getId)));
            assertThat(ids).containsOnlyKeys("currency", "contracts.settlementLead", "contracts.termLead");

            decide(settings, ids.get("currency"), "EUR");
            assertThat(company.customers.blank(ADMINISTRATOR).getCurrency()).isEqualTo("EUR");
            assertThat(company.products.blank(ADMINISTRATOR).getCurrency()).isEqualTo("EUR");
            for (String wrong : List.of("Euro", "eur", "€", "12")) {
                assertThatThrownBy(() -> decide(settings, ids.get("currency"), wrong))
                        .as(wrong)
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining(wrong);
            }

            settings.addGuard(new CurrencyGuard());
            decide(settings, ids.get("currency"), "EUR");
            Receipt receipt = company.receipts.blank(ADMINISTRATOR);
            receipt.setAmount(BigDecimal.TEN);
            company.receipts.create(ADMINISTRATOR, receipt);
            assertThatThrownBy(() -> decide(settings, ids.get("currency"), "USD"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("booked");

            long lead = ids.get("contracts.settlementLead");
            assertThat(CompanySettings.number(company.reader, "contracts.settlementLead", 0))
                    .isEqualTo(7);
            decide(settings, lead, "14");
            assertThat(CompanySettings.number(company.reader, "contracts.settlementLead", 0))
                    .isEqualTo(14);
            for (String wrong : List.of("-1", "367", "soon", "7.5")) {
                assertThatThrownBy(() -> decide(settings, lead, wrong))
                        .as(wrong)
                        .isInstanceOf(ProblemException.class);
            }
            settings.ready();
            assertThat(company.customers.blank(ADMINISTRATOR).getCurrency())
                    .as("what a module brings is entered once")
                    .isEqualTo("EUR");
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void decide(SettingRecords settings, long id, String value) {
        Stored<Setting> stored = settings.load(ADMINISTRATOR, id);
        stored.draft().setValue(value);
        settings.update(ADMINISTRATOR, id, stored.version(), stored.draft());
    }
}
