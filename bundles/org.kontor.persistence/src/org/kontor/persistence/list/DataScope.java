package org.kontor.persistence.list;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;

/**
 * Whose rows a user sees, as a condition of a query: the one place where data scope (SEC-02) becomes SQL. Its twin for
 * a single record is {@link Actor#sees}; a property test compares the two.
 */
public final class DataScope {

    private DataScope() {}

    /**
     * A condition, always to be joined with AND, for rows that are shared with some beyond their owner and department.
     *
     * @param sharedSql holds for the rows that are shared with a user, with one mark for the user's id
     */
    public static String condition(
            Actor actor,
            String area,
            String ownerSql,
            String departmentSql,
            String sharedSql,
            List<Object> parameters) {
        String own = condition(actor, area, ownerSql, departmentSql, parameters);
        if (actor.scope(area) == Scope.ALL) {
            return own;
        }
        parameters.add(actor.userId());
        return "(" + own + " OR " + sharedSql + ")";
    }

    /**
     * A condition, always to be joined with AND.
     *
     * @param area the area whose scope counts
     * @param ownerSql the expression of the owner's id
     * @param departmentSql the expression of the department's id
     * @param parameters takes the values of the condition's question marks
     */
    public static String condition(
            Actor actor, String area, String ownerSql, String departmentSql, List<Object> parameters) {
        if (actor.scope(area) == Scope.ALL) {
            return "1 = 1";
        }
        parameters.add(actor.userId());
        Set<Long> departments = actor.readableDepartments(area);
        if (departments.isEmpty()) {
            return ownerSql + " = ?";
        }
        parameters.addAll(departments);
        String marks = String.join(", ", Collections.nCopies(departments.size(), "?"));
        return "(" + ownerSql + " = ? OR " + departmentSql + " IN (" + marks + "))";
    }
}
