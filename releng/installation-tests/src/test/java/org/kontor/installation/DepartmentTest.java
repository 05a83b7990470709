package org.kontor.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.installation.Installation.Result;

/** A department's desktop: the Workbench product and only the modules that the department installs. */
@DisabledOnOs(OS.WINDOWS)
class DepartmentTest {

    private static final Set<String> MODULES = Set.of(
            "customers",
            "orders",
            "contracts",
            "inventory",
            "finance",
            "einvoice",
            "mail",
            "aftersales",
            "performance",
            "reporting");
    /** Screens of the platform and of what every module stands on: no department of its own. */
    private static final Set<String> SHARED_SCREENS = Set.of(
            "org.kontor.catalog.ui", "org.kontor.exchange.ui", "org.kontor.identity.ui", "org.kontor.reporting.ui");

    private static final String SITE = System.getProperty("kontor.site");

    @TempDir
    private Path folder;

    private Installation desktop;

    @BeforeEach
    void theWorkbenchProduct() throws IOException {
        desktop = Installation.of("kontor-workbench", folder);
    }

    @AfterEach
    void nothingWasLoggedAsAnError() throws IOException {
        assertThat(desktop.log()).doesNotContain(" ERROR ");
    }

    @Test
    void theWorkbenchProductHoldsNoModule() throws IOException {
        assertThat(desktop.active("org.kontor.")).contains("org.kontor.kernel", "org.kontor.cli");
        for (String module : MODULES) {
            assertThat(desktop.bundles("org.kontor." + module)).isEmpty();
        }
    }

    @Test
    void aWarehouseInstallsInventoryAndNothingElse() throws Exception {
        Result installed = desktop.kontor("install", "inventory", "--from", SITE);

        assertThat(installed.code()).as(installed.error()).isZero();
        assertThat(desktop.active("org.kontor.")).contains("org.kontor.inventory", "org.kontor.inventory.ui");
        assertThat(screens()).containsExactly("org.kontor.inventory.ui");
        assertThat(desktop.kontor("report", "list").output()).contains("stock").doesNotContain("receivables");
        assertThat(desktop.active("org.kontor.finance")).isEmpty();
        assertThat(desktop.active("org.kontor.contracts")).isEmpty();
        assertThat(desktop.active("org.kontor.aftersales")).isEmpty();
        assertThat(desktop.bundles("com.helger."))
                .as("what only e-invoices need")
                .isEmpty();
        assertThat(desktop.kontor("modules").output()).contains("inventory ").doesNotContain("finance");
        assertThat(desktop.kontor("help").code()).isZero();

        Result removed = desktop.kontor("uninstall", "inventory");

        assertThat(removed.code()).as(removed.error()).isZero();
        assertThat(desktop.active("org.kontor.inventory")).isEmpty();
        assertThat(desktop.bundles("org.kontor.inventory")).isEmpty();
        assertThat(desktop.kontor("modules").output()).doesNotContain("inventory");
        assertThat(desktop.active("org.kontor.")).contains("org.kontor.kernel", "org.kontor.cli");
    }

    @Test
    void aSalespersonBeginsWithOnlyTheCustomersModule() throws Exception {
        Result installed = desktop.kontor("install", "customers", "--from", SITE);

        assertThat(installed.code()).as(installed.error()).isZero();
        assertThat(desktop.active("org.kontor.")).contains("org.kontor.customers", "org.kontor.customers.ui");
        assertThat(desktop.active("org.kontor.orders")).isEmpty();
        assertThat(desktop.active("org.kontor.finance")).isEmpty();
        Path customers = Files.writeString(
                folder.resolve("customers.csv"),
                "number,name,city,currency\nC-1,Alfreds Futterkiste,Berlin,EUR\nC-2,Berglunds snabbköp,Luleå,SEK\n");
        assertThat(desktop.kontor("db", "create").code()).isZero();
        Result imported = desktop.kontor("import", "customer", customers.toString());
        assertThat(imported.code()).as(imported.error()).isZero();
        Path leads = Files.writeString(
                folder.resolve("leads.csv"), "company,contact,currency\nWhitewater Pumps Ltd.,Ms. Tang,CNY\n");
        imported = desktop.kontor("import", "lead", leads.toString());
        assertThat(imported.code()).as(imported.error()).isZero();
        Path exported = folder.resolve("exported.csv");
        assertThat(desktop.kontor("export", "customers", "--format", "csv", "--out", exported.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(exported)).contains("Berglunds snabbköp").contains("Alfreds Futterkiste");
        assertThat(desktop.kontor("db", "check").code()).isZero();
    }

    @Test
    void eInvoicesComeWithFinanceAndWithTheirLibraries() throws Exception {
        Result installed = desktop.kontor("install", "einvoice", "--from", SITE);

        assertThat(installed.code()).as(installed.error()).isZero();
        assertThat(desktop.active("org.kontor.einvoice"))
                .contains("org.kontor.einvoice", "org.kontor.einvoice.annotations", "org.kontor.einvoice.ui");
        assertThat(desktop.active("org.kontor.finance")).contains("org.kontor.finance", "org.kontor.finance.ui");
        assertThat(desktop.active("com.helger.ubl.")).contains("com.helger.ubl.ph-ubl21");
        assertThat(desktop.active("org.glassfish.jaxb."))
                .contains("org.glassfish.jaxb.runtime", "org.glassfish.jaxb.txw2");
        assertThat(desktop.kontor("modules").output()).contains("einvoice ");
        assertThat(desktop.kontor("db", "create").code()).isZero();
        Result exported = desktop.kontor(
                "export",
                "eInvoices",
                "--format",
                "csv",
                "--out",
                folder.resolve("e.csv").toString());
        assertThat(exported.code()).as(exported.error()).isZero();

        assertThat(desktop.kontor("uninstall", "einvoice").code()).isZero();
        assertThat(desktop.bundles("org.kontor.einvoice")).isEmpty();
        assertThat(desktop.bundles("com.helger.")).isEmpty();
    }

    @Test
    void aModuleThatIsNotOnTheSiteIsRefusedWithASentence() throws Exception {
        Result refused = desktop.kontor("install", "astrology", "--from", SITE, "--lang", "zh_CN");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.error()).contains("astrology").contains("无法").hasLineCount(1);
    }

    @Test
    void wrongCallsAreToldHowToCall() throws Exception {
        assertThat(desktop.kontor("install").code()).isEqualTo(2);
        assertThat(desktop.kontor("install", "inventory").error()).contains("--from");
        assertThat(desktop.kontor("fly").code()).isEqualTo(2);
        assertThat(desktop.kontor("fly").error()).contains("fly").hasLineCount(1);
    }

    @Test
    void theSuiteHoldsEveryModule() throws Exception {
        Installation suite = Installation.of("kontor-suite", folder);

        for (String module : MODULES) {
            assertThat(suite.active("org.kontor." + module)).as(module).isNotEmpty();
        }
        String modules = suite.kontor("modules").output();
        assertThat(MODULES).allSatisfy(module -> assertThat(modules).contains(module + " "));
    }

    /** The screens that a module brought; those that serve every department left out. */
    private Set<String> screens() throws IOException {
        Set<String> screens = new TreeSet<>(desktop.active("org.kontor."));
        screens.removeIf(name -> !name.endsWith(".ui"));
        screens.removeAll(SHARED_SCREENS);
        return screens;
    }
}
