package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.Role;
import org.kontor.identity.StandardRole;
import org.kontor.identity.internal.RoleRecords;
import org.kontor.identity.internal.SignIn;
import org.kontor.identity.internal.StandardRoles;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.persistence.record.Stored;

/** What standard roles may do at the beginning, and that modules that come later give theirs once (R-41, SEC-01). */
class StandardRolesIT {

    private static final Map<StandardRole, String> ROLES = Map.ofEntries(
            Map.entry(
                    StandardRole.ADMINISTRATOR,
                    "catalog.edit catalog.view customers.handover customers.view database.admin "
                            + "expenseRules.edit expenseRules.view identity.edit identity.view mail.edit mail.view "
                            + "prices.edit prices.view reviewRules.edit reviewRules.view"),
            Map.entry(
                    StandardRole.SALES,
                    "activities.edit activities.view assessments.edit assessments.view "
                            + "catalog.configure catalog.view claims.edit claims.view commission.view "
                            + "compensation.view contractHistory.view contractTemplates.view contracts.edit "
                            + "contracts.view customers.edit customers.view expenseRules.view expenses.edit "
                            + "expenses.view income.chase income.view inventory.available marketNotes.edit "
                            + "marketNotes.view meetings.view orders.change orders.edit orders.perform "
                            + "orders.submit orders.view prices.view projects.edit projects.view quotations.edit "
                            + "quotations.view returns.edit returns.view selling.edit selling.view "
                            + "sellingRules.view targets.have targets.view workReports.edit workReports.view"),
            Map.entry(
                    StandardRole.SALES_MANAGER,
                    "activities.assign activities.edit activities.view arbitration.edit "
                            + "arbitration.view assessments.edit assessments.view budgets.view catalog.configure "
                            + "catalog.edit catalog.view claims.edit claims.view commission.view "
                            + "compensation.view contractHistory.edit contractHistory.view "
                            + "contractTemplates.view contracts.edit contracts.view customers.edit "
                            + "customers.handover customers.merge customers.view departmentApproval.edit "
                            + "departmentApproval.view expenseRules.view expenses.edit expenses.view "
                            + "handling.view income.view inventory.available margin.view marketNotes.edit "
                            + "marketNotes.rate marketNotes.view meetings.edit meetings.view netReturn.view "
                            + "orders.change orders.edit orders.perform orders.release orders.submit orders.view "
                            + "prices.approve prices.edit prices.view projects.edit projects.view "
                            + "quotations.edit quotations.view returns.approve returns.edit returns.view "
                            + "revenue.view selling.direct selling.edit selling.view sellingRules.edit "
                            + "sellingRules.view targets.have targets.split targets.view workReports.edit "
                            + "workReports.read workReports.view"),
            Map.entry(
                    StandardRole.CONTRACTS,
                    "catalog.view compensation.edit compensation.view contractHistory.edit "
                            + "contractHistory.view contractReviews.legal contractReviews.view "
                            + "contractTemplates.edit contractTemplates.view contracts.edit contracts.settle "
                            + "contracts.sign contracts.view customers.view expenseRules.view expenses.edit "
                            + "expenses.view income.chase income.view orderReviews.legal orderReviews.view "
                            + "orders.view prices.view projects.edit "
                            + "projects.view quotations.view returns.view revenue.view reviewRules.view"),
            Map.entry(
                    StandardRole.FINANCE,
                    "assessments.edit assessments.view budgets.edit budgets.view catalog.view "
                            + "commission.edit commission.view compensation.approve compensation.edit "
                            + "compensation.view contractReviews.finance contractReviews.view contracts.settle "
                            + "contracts.view costs.edit costs.view customers.credit customers.view "
                            + "einvoice.edit einvoice.export einvoice.view expenseRules.edit expenseRules.view "
                            + "expenses.edit expenses.pay expenses.view finance.credit finance.edit finance.view "
                            + "financeApproval.edit financeApproval.view income.view margin.view netReturn.edit "
                            + "netReturn.view orderReviews.finance orderReviews.view orders.view prices.view "
                            + "projects.view quotations.view returns.view "
                            + "revenue.edit revenue.view"),
            Map.entry(
                    StandardRole.WAREHOUSE,
                    "catalog.edit catalog.view expenseRules.view expenses.edit expenses.view "
                            + "inventory.available inventory.edit inventory.view orders.view returns.view"),
            Map.entry(
                    StandardRole.SERVICE,
                    "catalog.view customers.view expenseRules.view expenses.edit expenses.view "
                            + "inventory.trace orders.perform orders.view returns.edit returns.view service.edit "
                            + "service.view"),
            Map.entry(
                    StandardRole.MANAGEMENT,
                    "activities.assign activities.edit activities.view budgets.edit budgets.view "
                            + "catalog.view commission.view compensation.approve compensation.view "
                            + "contractHistory.view contractReviews.management contractReviews.view "
                            + "contracts.view costs.view customers.classify customers.view einvoice.view "
                            + "expenseRules.view expenses.edit expenses.view finance.view handling.view "
                            + "income.view inventory.available inventory.trace inventory.view "
                            + "managementApproval.edit managementApproval.view margin.view marketNotes.rate "
                            + "marketNotes.view meetings.edit meetings.view netReturn.edit netReturn.view "
                            + "orderReviews.management orderReviews.view orders.release orders.view prices.approve "
                            + "prices.edit prices.view projects.view "
                            + "quotations.view returns.approve returns.view revenue.view selling.view "
                            + "service.view targets.edit targets.split targets.view workReports.read "
                            + "workReports.view"),
            Map.entry(
                    StandardRole.GENERAL_OFFICE,
                    "budgets.view catalog.view commission.view compensation.view contractHistory.view "
                            + "contractTemplates.view contracts.edit contracts.view customers.view "
                            + "expenseRules.view expenses.edit expenses.view finance.view handling.view "
                            + "income.view inventory.available inventory.view marketNotes.view meetings.view "
                            + "orders.view prices.view projects.view quotations.view returns.view selling.view "
                            + "service.view targets.view workReports.view"),
            Map.entry(
                    StandardRole.LEGAL,
                    "catalog.view contractReviews.legal contractReviews.view contractTemplates.edit "
                            + "contractTemplates.view contracts.edit contracts.sign contracts.view customers.view "
                            + "expenseRules.view expenses.edit expenses.view finance.view income.view "
                            + "orderReviews.legal orderReviews.view orders.view "
                            + "prices.view projects.view quotations.view reviewRules.view"));

    @TempDir
    Path home;

    @Test
    void modulesTogetherGiveEachRoleWhatItsPeopleNeed() {
        for (StandardRole role : StandardRole.values()) {
            Set<String> given = Permissions.ALL.stream()
                    .flatMap(contribution -> contribution.given(role).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(String.join(" ", given)).as(role.code()).isEqualTo(ROLES.get(role));
        }
    }

    /** Who sees how much of contracts, and may do what with them, in the contract edition. */
    @Test
    void theRolesOfTheContractEditionFit() {
        assertThat(StandardRole.SALES.scope()).isEqualTo(Scope.OWN);
        assertThat(StandardRole.SALES_MANAGER.scope()).isEqualTo(Scope.DEPARTMENT);
        for (StandardRole all : List.of(
                StandardRole.CONTRACTS,
                StandardRole.LEGAL,
                StandardRole.GENERAL_OFFICE,
                StandardRole.FINANCE,
                StandardRole.MANAGEMENT)) {
            assertThat(all.scope()).as(all.code()).isEqualTo(Scope.ALL);
            assertThat(ROLES.get(all)).as(all.code()).contains("contracts.view", "projects.view");
        }
        for (StandardRole role : StandardRole.values()) {
            boolean signs = role == StandardRole.CONTRACTS || role == StandardRole.LEGAL;
            assertThat(ROLES.get(role).contains("contracts.sign"))
                    .as(role.code())
                    .isEqualTo(signs);
            assertThat(ROLES.get(role).contains("contractTemplates.edit"))
                    .as(role.code())
                    .isEqualTo(signs);
        }
        assertThat(ROLES.get(StandardRole.SALES)).contains("contracts.edit", "contractTemplates.view");
        assertThat(ROLES.get(StandardRole.ADMINISTRATOR))
                .as("the administrator gives rights and reads no contracts")
                .contains("identity.edit", "reviewRules.edit")
                .doesNotContain("contracts.view");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aModuleThatComesLaterGivesItsPermissionsOnce(Databases kind) {
        try (Company company = new Company(kind, home)) {
            StandardRoles roles = new StandardRoles(company.units);
            of("identity", "customers").forEach(roles::addContribution);
            roles.ready();
            List<Role> before = company.read(uow -> uow.query(Role.class, "SELECT r FROM Role r"));
            assertThat(before).as("there is no company yet").isEmpty();
            new SignIn(company.units, company.directory, roles)
                    .setUp("商栈贸易有限公司", "admin", "管理员", "correct horse battery".toCharArray());
            assertThat(permissions(company, "sales")).containsExactlyInAnyOrder("customers.edit", "customers.view");
            assertThat(permissions(company, "warehouse"))
                    .as("without a module for it there is no such role")
                    .isEmpty();

            take(company, "sales", "customers.edit");
            of("orders", "inventory").forEach(roles::addContribution);
            roles.ready();
            assertThat(permissions(company, "sales"))
                    .containsExactlyInAnyOrder(
                            "customers.view",
                            "orders.view",
                            "orders.edit",
                            "orders.submit",
                            "orders.change",
                            "orders.perform",
                            "inventory.available");
            assertThat(permissions(company, "warehouse")).contains("inventory.edit", "orders.view");

            remove(company, "warehouse");
            of("catalog").forEach(roles::addContribution);
            roles.ready();
            roles.ready();
            assertThat(permissions(company, "sales")).contains("catalog.view").doesNotContain("customers.edit");
            assertThat(permissions(company, "warehouse"))
                    .as("the administrator does not want it")
                    .isEmpty();
        }
    }

    private static List<PermissionContribution> of(String... areas) {
        return Permissions.ALL.stream()
                .filter(contribution -> Set.of(areas).contains(contribution.area()))
                .toList();
    }

    private static Set<String> permissions(Company company, String role) {
        return company.read(uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                .map(Role::permissionIds)
                .orElse(Set.of()));
    }

    private static void take(Company company, String role, String permission) {
        RoleRecords records = new RoleRecords(company.units, company.lists);
        Stored<Role> stored = records.load(Actor.system(), id(company, role));
        stored.draft().setPermissions(stored.draft().getPermissions().replace(permission, ""));
        records.update(Actor.system(), id(company, role), stored.version(), stored.draft());
    }

    private static void remove(Company company, String role) {
        company.units.run(Actor.system(), "test", uow -> uow.remove(uow.get(Role.class, id(company, role))));
    }

    private static long id(Company company, String role) {
        return company.read(uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                .map(Role::getId)
                .orElseThrow());
    }
}
