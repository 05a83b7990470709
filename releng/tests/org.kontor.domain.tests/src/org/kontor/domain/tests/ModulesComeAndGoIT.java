package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.internal.FinancePersistence;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseAdministration.Component;
import org.kontor.persistence.internal.Administration;

/** A module that comes later brings its tables then; one that goes leaves its records; unused ones are skipped. */
class ModulesComeAndGoIT {

    private static final List<PersistenceContribution> SALES = Company.ALL_MODULES.stream()
            .filter(m -> List.of(
                            "identity",
                            "process",
                            "catalog",
                            "catalog.prices",
                            "catalog.configuration",
                            "customers",
                            "customers.selling",
                            "customers.territories",
                            "process.reviews",
                            "orders")
                    .contains(m.component().replace("org.kontor.", "")))
            .toList();

    @TempDir
    Path home;

    private static final class OlderOrders extends ModulePersistence {
        OlderOrders() {
            super("org.kontor.orders", List.of("org.kontor.customers", "org.kontor.catalog"), List.of(), List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void followsTheModulesOfTheCompany(Databases kind) {
        ConnectionProfile profile = kind == Databases.DERBY
                ? ConnectionProfile.of("modules", ConnectionProfile.Kind.EMBEDDED)
                : kind.profile(home);
        try (Company company = new Company(kind.platform(), profile, home, SALES)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "0", 0);
            long order = company.order(seller, customer, "1", company.product("A", "600", Tracking.NONE));
            company.orders.submit(seller, order);
            // Nobody in this company has finance or a warehouse: the order does not wait for them.
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CLOSED);

            company.database.use(Company.ALL_MODULES);
            long next = company.order(seller, customer, "1", company.product("B", "600", Tracking.NONE));
            company.orders.submit(seller, next);
            assertThat(company.order(next).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(company.violations()).isEmpty();
        }
        try (Company company = new Company(kind.platform(), profile, home, SALES)) {
            PersistenceContribution finance = new FinancePersistence();
            assertThat(Administration.components(company.database))
                    .contains(new Component(
                            "org.kontor.finance", finance.migrations().size(), false));
            // Finance is not on this desktop, but the company uses it: the order waits in its queue.
            Actor seller = company.signIn.actorOf("li").orElseThrow();
            Customer customer = company.customer(seller, "Red Sky Ltd.", "0", 0);
            long order = company.order(seller, customer, "1", company.product("C", "600", Tracking.NONE));
            company.orders.submit(seller, order);
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        }
        List<PersistenceContribution> older = SALES.stream()
                .map(m -> m.component().equals("org.kontor.orders") ? new OlderOrders() : m)
                .toList();
        assertThatThrownBy(() -> new Company(kind.platform(), profile, home, older))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("newer version");
    }
}
