package org.kontor.workbench.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.identity.SignInService;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.workbench.internal.signin.SessionSource;
import org.kontor.workbench.internal.work.Session;

/** Starts the workbench under test on a database in memory, for a user with all rights. Declared in OSGI-INF/session.xml. */
public final class TestSession implements SessionSource {

    static final String LOGIN = "test";
    static final String PASSWORD = "correct horse battery";

    private static final String PROFILE = "ui-test";
    private static final List<String> AREAS = List.of(
            "catalog",
            "customers",
            "activities",
            "selling",
            "sellingRules",
            "prices",
            "quotations",
            "returns",
            "marketNotes",
            "meetings",
            "orders",
            "orderReviews",
            "reviewRules",
            "contracts",
            "contractHistory",
            "contractTemplates",
            "projects",
            "revenue",
            "expenses",
            "budgets",
            "expenseRules",
            "managementApproval",
            "finance",
            "compensation",
            "einvoice",
            "mail",
            "commission",
            "inventory",
            "service",
            "income",
            "handling",
            "netReturn",
            "targets",
            "workReports",
            "reports",
            "identity");

    private final DatabaseSession database;
    private final SignInService signIn;

    /** Over the real services. */
    public TestSession(DatabaseSession database, SignInService signIn) {
        this.database = database;
        this.signIn = signIn;
    }

    @Override
    public Session signIn() {
        database.save(ConnectionProfile.of(PROFILE, ConnectionProfile.Kind.MEMORY), new char[0]);
        database.open(PROFILE);
        Actor administrator = signIn.setUp("Test Company", LOGIN, "Test User", PASSWORD.toCharArray());
        return new Session(withAllRights(administrator), "Test Company", PROFILE);
    }

    private static Actor withAllRights(Actor actor) {
        Set<String> permissions = new java.util.HashSet<>(Set.of(
                "catalog.configure",
                "orders.perform",
                "orderReviews.legal",
                "orderReviews.management",
                "orders.submit",
                "orders.release",
                "returns.approve",
                "prices.approve",
                "finance.credit",
                "compensation.approve",
                "expenses.pay",
                "einvoice.export",
                "customers.credit",
                "customers.handover",
                "contracts.sign",
                "contracts.settle",
                "inventory.available",
                "inventory.trace",
                "targets.split",
                "workReports.read",
                "notes.view",
                "notes.edit"));
        Map<String, Scope> scopes = new java.util.HashMap<>();
        for (String area : AREAS) {
            permissions.add(area + ".view");
            permissions.add(area + ".edit");
            scopes.put(area, Scope.ALL);
        }
        return new Actor(
                actor.userId(), actor.name(), actor.departmentId(), actor.departmentIds(), permissions, scopes);
    }
}
