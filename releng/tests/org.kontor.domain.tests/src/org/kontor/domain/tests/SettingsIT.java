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
import org.kontor.catalog.Supplier;
import org.kontor.catalog.internal.SuppliersSettings;
import org.kontor.contracts.internal.ContractsSettings;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.CustomersSettings;
import org.kontor.finance.Receipt;
import org.kontor.finance.internal.currency.CurrencyGuard;
import org.kontor.identity.internal.settings.IdentitySettings;
import org.kontor.identity.internal.settings.SettingRecords;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.Setting;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.record.Stored;

/** What the company decides once for everybody counts at once, and nonsense is refused (R-01). */
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
            assertThat(ids)
                    .containsOnlyKeys(
                            "currency",
                            "coding.free",
                            "contracts.settlementLead",
                            "contracts.termLead",
                            "contracts.behindPoints",
                            "contracts.budgetShare");

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

    @ParameterizedTest
    @EnumSource(Databases.class)
    void customersAndSuppliersAreCodedByOneRule(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            SettingRecords settings = new SettingRecords(company.units, company.lists);
            settings.addContribution(new IdentitySettings());
            settings.addContribution(new CustomersSettings());
            settings.addContribution(new SuppliersSettings());
            settings.ready();
            Map<String, Long> ids = company.read(uow -> uow.query(Setting.class, "SELECT s FROM Setting s").stream()
                    .collect(Collectors.toMap(Setting::getCode, Setting::getId)));
            assertThat(customer(company, "Blue Sky Ltd.", null)).isEqualTo("C-00001");
            assertThat(customer(company, "Red River GmbH", "C-00002")).isEqualTo("C-00002");
            assertThat(customer(company, "Green Hill Inc.", null))
                    .as("what was typed or imported is passed over")
                    .isEqualTo("C-00003");
            assertThat(supplier(company, "Grey Rock Ltd.", "")).isEqualTo("S-00001");

            decide(settings, ids.get("coding.customer"), "KH-YYYY-###");
            int year = company.read(uow -> uow.today().getYear());
            assertThat(customer(company, "White Cliff plc", null)).isEqualTo("KH-" + year + "-001");
            assertThat(customer(company, "Old File Ltd.", "ALFKI")).isEqualTo("ALFKI");

            decide(settings, ids.get("coding.free"), "0");
            assertThat(customer(company, "Black Forest KG", "KH-2025-017")).isEqualTo("KH-2025-017");
            for (String wrong : List.of("ALFKX", "KH-25-017", "KH-2025-01", "C-00009")) {
                assertThatThrownBy(() -> customer(company, "Stray " + wrong, wrong))
                        .as(wrong)
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining("KH-YYYY-###");
            }
            assertThatThrownBy(() -> supplier(company, "Stray", "X1")).isInstanceOf(ProblemException.class);
            for (String wrong : List.of("", "###", "C-##", "C-#####-###", "C #####", "C-##########")) {
                assertThatThrownBy(() -> decide(settings, ids.get("coding.customer"), wrong))
                        .as(wrong)
                        .isInstanceOf(ProblemException.class);
            }
            assertThat(company.violations()).isEmpty();
        }
    }

    private static String customer(Company company, String name, String number) {
        Customer draft = company.customers.blank(ADMINISTRATOR);
        draft.setName(name);
        draft.setNumber(number);
        return company.customers.create(ADMINISTRATOR, draft).draft().getNumber();
    }

    private static String supplier(Company company, String name, String number) {
        Supplier draft = company.suppliers.blank(ADMINISTRATOR);
        draft.setName(name);
        draft.setNumber(number);
        return company.suppliers.create(ADMINISTRATOR, draft).draft().getNumber();
    }

    private static void decide(SettingRecords settings, long id, String value) {
        Stored<Setting> stored = settings.load(ADMINISTRATOR, id);
        stored.draft().setValue(value);
        settings.update(ADMINISTRATOR, id, stored.version(), stored.draft());
    }
}
