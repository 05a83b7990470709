package org.kontor.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.identity.SignInService;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseAdministration;
import org.kontor.persistence.database.DatabaseAdministration.Component;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.list.ListQueries;
import org.kontor.tests.support.CleanLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** With a database open: everything can be made, and modules can be absent, come later, and go. */
@ExtendWith(CleanLog.class)
class ModulesTest {

    /** Services that a module offers to others: what needs one is there only where that module is installed. */
    private static final Set<String> WHERE_INSTALLED =
            Set.of("org.kontor.workbench.contribution.ReportDesk", "org.kontor.orders.cash.InvoicedSource");

    private static final String FINANCE = "org.kontor.finance";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Components COMPONENTS = new Components();
    private static DatabaseSession session;

    @BeforeAll
    static void open() {
        session = COMPONENTS.service(DatabaseSession.class);
        open("modules");
    }

    private static void open(String profile) {
        session.save(ConnectionProfile.of(profile, ConnectionProfile.Kind.MEMORY), new char[0]);
        session.open(profile);
        COMPONENTS
                .service(SignInService.class)
                .setUp("Modules Ltd.", "admin", "Administrator", "correct horse".toCharArray());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void everyComponentIsSatisfiedAndThoseWithoutAScreenCanBeMade() {
        assertThat(COMPONENTS.unsatisfied()).isEmpty();
        List<Bundle> withoutScreen = COMPONENTS.ours().stream()
                .filter(bundle -> !bundle.getSymbolicName().endsWith(".ui"))
                .filter(bundle -> !bundle.getSymbolicName().equals("org.kontor.workbench"))
                .toList();
        assertThat(COMPONENTS.notMade(withoutScreen)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.kontor.catalog",
                "org.kontor.customers",
                "org.kontor.orders",
                "org.kontor.contracts",
                "org.kontor.inventory",
                "org.kontor.finance",
                "org.kontor.einvoice",
                "org.kontor.mail",
                "org.kontor.aftersales",
                "org.kontor.performance",
                "org.kontor.reporting",
                "org.kontor.exchange",
                "org.kontor.server",
                "org.kontor.sample",
                "org.kontor.bench"
            })
    void aModuleThatGoesTakesOnlyThoseWithItThatAreBuiltOnIt(String module) throws BundleException {
        Bundle bundle = COMPONENTS.bundle(module);
        bundle.stop(Bundle.STOP_TRANSIENT);
        try {
            assertThat(new TreeSet<>(COMPONENTS.withDependants(bundle)))
                    .containsAll(COMPONENTS.unsatisfiedBut(WHERE_INSTALLED).keySet());
            assertThat(COMPONENTS.service(SignInService.class).isEmpty()).isFalse();
        } finally {
            start(bundle);
        }
        assertThat(COMPONENTS.unsatisfied()).isEmpty();
    }

    @Test
    void aModuleThatGoesLeavesItsTablesAndOneThatComesBackFindsThem() throws BundleException {
        Bundle finance = COMPONENTS.bundle(FINANCE);
        finance.stop(Bundle.STOP_TRANSIENT);
        try {
            awaitThat(() -> isThere(false));
            assertThat(listIds()).contains("orders").doesNotContain("invoices");
        } finally {
            start(finance);
        }
        awaitThat(() -> isThere(true));
        assertThat(listIds()).contains("orders", "invoices");
        assertThat(COMPONENTS.service(DatabaseAdministration.class).check()).isEmpty();
    }

    @Test
    void aModuleThatComesLaterMakesItsTablesThen() throws BundleException {
        Bundle finance = COMPONENTS.bundle(FINANCE);
        finance.stop(Bundle.STOP_TRANSIENT);
        try {
            open("later");
            assertThat(components()).extracting(Component::component).doesNotContain(FINANCE);
        } finally {
            start(finance);
        }
        awaitThat(() -> isThere(true));
        assertThat(COMPONENTS.service(DatabaseAdministration.class).check()).isEmpty();
    }

    private static void start(Bundle bundle) throws BundleException {
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    }

    private static List<Component> components() {
        return COMPONENTS.service(DatabaseAdministration.class).components();
    }

    /** Whether finance has its tables, with or without its bundle. */
    private static boolean isThere(boolean installed) {
        return components().stream()
                .anyMatch(c -> c.component().equals(FINANCE) && c.steps() > 0 && c.installed() == installed);
    }

    private static List<String> listIds() {
        return COMPONENTS.service(ListQueries.class).lists(Actor.system()).stream()
                .map(list -> list.id())
                .toList();
    }

    /** The entities are mapped anew in the background, a moment after the last module came or went. */
    private static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
