package org.kontor.identity;

import java.util.Locale;
import org.kontor.kernel.actor.Scope;

/**
 * The roles a company begins with: those of the contract edition and the departments of the suite. Each module says
 * which of its permissions they get ({@link PermissionContribution#given}); the administrator changes them as the company
 * needs.
 */
public enum StandardRole {
    /** Users, roles, values, the database. */
    ADMINISTRATOR(Scope.ALL),
    /** Sells; sees what is her own. */
    SALES(Scope.OWN),
    /** Leads a sales department and sees it. */
    SALES_MANAGER(Scope.DEPARTMENT),
    /** The contract office. */
    CONTRACTS(Scope.ALL),
    /** Finance. */
    FINANCE(Scope.ALL),
    /** The warehouse. */
    WAREHOUSE(Scope.ALL),
    /** After-sales. */
    SERVICE(Scope.ALL),
    /** Those who lead the company. */
    MANAGEMENT(Scope.ALL),
    /** General management: sees everything and keeps contracts in order. */
    GENERAL_OFFICE(Scope.ALL),
    /** Legal: examines and signs contracts. */
    LEGAL(Scope.ALL);

    private final Scope scope;

    StandardRole(Scope scope) {
        this.scope = scope;
    }

    /** The code by which users hold it, for example {@code sales-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far it sees at the beginning. */
    public Scope scope() {
        return scope;
    }
}
