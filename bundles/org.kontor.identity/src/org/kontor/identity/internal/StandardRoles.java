package org.kontor.identity.internal;

import java.util.List;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Scope;

/**
 * The roles a new company begins with (R-41 and the departments of the suite). They name permissions of modules that
 * may be installed later; the administrator changes them as the company needs.
 */
final class StandardRoles {

    /** The code of the administrator's role. */
    static final String ADMINISTRATOR = "administrator";

    private static final String EVERYONE_SEES = "catalog.view reports.view";

    private StandardRoles() {}

    static List<Role> all() {
        return List.of(
                role(
                        ADMINISTRATOR,
                        Scope.ALL,
                        "identity.view identity.edit customers.view customers.handover catalog.view catalog.edit"
                                + " reports.view database.admin"),
                role(
                        "sales",
                        Scope.OWN,
                        "activities.view activities.edit"
                                + " customers.view customers.edit claims.view claims.edit"
                                + " assessments.view assessments.edit selling.view selling.edit sellingRules.view"
                                + " orders.view orders.edit orders.submit contracts.view contracts.edit inventory.available"
                                + " projects.view projects.edit expenses.view expenses.edit"
                                + " income.view commission.view targets.view targets.have workReports.view workReports.edit"),
                role(
                        "sales-manager",
                        Scope.DEPARTMENT,
                        "activities.view activities.edit activities.assign"
                                + " customers.view customers.edit customers.handover customers.merge"
                                + " claims.view claims.edit assessments.view assessments.edit arbitration.view"
                                + " arbitration.edit selling.view selling.edit selling.direct sellingRules.view"
                                + " sellingRules.edit orders.view orders.edit orders.submit"
                                + " orders.release contracts.view contracts.edit inventory.available catalog.edit"
                                + " projects.view projects.edit expenses.view expenses.edit"
                                + " income.view commission.view targets.view targets.split targets.have workReports.view"
                                + " workReports.edit workReports.read"),
                role(
                        "contracts",
                        Scope.ALL,
                        "customers.view contracts.view contracts.edit contracts.sign orders.view"
                                + " projects.view projects.edit expenses.view expenses.edit"),
                role(
                        "finance",
                        Scope.ALL,
                        "customers.view customers.credit assessments.view assessments.edit orders.view contracts.view"
                                + " finance.view finance.edit"
                                + " finance.credit income.view commission.view commission.edit projects.view expenses.view expenses.edit"),
                role(
                        "warehouse",
                        Scope.ALL,
                        "orders.view inventory.view inventory.edit inventory.available catalog.edit"),
                role("service", Scope.ALL, "customers.view service.view service.edit inventory.trace"),
                role(
                        "management",
                        Scope.ALL,
                        "activities.view activities.edit activities.assign"
                                + " customers.view customers.classify selling.view orders.view orders.release contracts.view finance.view"
                                + " inventory.view inventory.available inventory.trace service.view"
                                + " projects.view expenses.view"
                                + " income.view commission.view targets.view targets.edit targets.split workReports.view"
                                + " workReports.read"));
    }

    private static Role role(String code, Scope scope, String permissions) {
        Role role = new Role();
        role.setCode(code);
        role.setName(IdentityText.of("role." + code).toString());
        role.setScope(scope);
        role.setPermissions(code.equals(ADMINISTRATOR) ? permissions : EVERYONE_SEES + " " + permissions);
        return role;
    }
}
