package org.kontor.contracts.internal;

import org.kontor.persistence.list.ListColumn.Among;

/** For what money was spent on contracts and projects, as lists of them show it and are filtered by it (CON-14). */
public final class SpentOn {

    private static final String AGREED = "x.STATE IN ('APPROVED', 'PAID')";
    private static final String OF_PROJECT = "COALESCE(x.PROJECT_ID, y.PROJECT_ID)";
    private static final String WITH_CONTRACT = "CONTRACT_EXPENSE x LEFT JOIN CONTRACT y ON y.ID = x.CONTRACT_ID";
    private static final String VALUE = "x.EXPENDITURE_CLASS";

    /** The kinds of expense of a contract {@code c}: the first one, and how many more. */
    static final String CLASSES_OF_CONTRACT =
            "(SELECT " + firstAndMore("MIN(" + VALUE + ")", "MAX(" + VALUE + ")", "COUNT(DISTINCT " + VALUE + ")")
                    + " FROM CONTRACT_EXPENSE x WHERE x.CONTRACT_ID = c.ID AND " + AGREED + ")";

    /** Finds a contract {@code c} by each of them. */
    static final Among BY_CONTRACT = new Among(
            "c.ID",
            "SELECT x.CONTRACT_ID FROM CONTRACT_EXPENSE x WHERE x.CONTRACT_ID IS NOT NULL AND " + AGREED,
            VALUE);

    /** The first kind of expense of each project and of how many kinds there are, its contracts included. */
    public static final String CLASSES_BY_PROJECT = "(SELECT " + OF_PROJECT + " PROJECT_ID, MIN(" + VALUE
            + ") FIRST_CLASS, MAX(" + VALUE + ") LAST_CLASS, COUNT(DISTINCT " + VALUE + ") CLASSES FROM "
            + WITH_CONTRACT + " WHERE " + AGREED
            + " GROUP BY " + OF_PROJECT + ")";

    /** The kinds of expense of a project, by its row {@code k} of {@link #CLASSES_BY_PROJECT}: the first one, and how many more. */
    public static final String CLASSES_OF_PROJECT = firstAndMore("k.FIRST_CLASS", "k.LAST_CLASS", "k.CLASSES");

    /** Finds a project {@code p} by each of them; with an outer join in the query Derby loses rows. */
    public static final Among BY_PROJECT = new Among(
            "p.ID",
            "SELECT x.PROJECT_ID FROM (SELECT e.PROJECT_ID, e.EXPENDITURE_CLASS, e.STATE FROM CONTRACT_EXPENSE e"
                    + " WHERE e.PROJECT_ID IS NOT NULL UNION ALL SELECT y.PROJECT_ID, e.EXPENDITURE_CLASS, e.STATE"
                    + " FROM CONTRACT_EXPENSE e JOIN CONTRACT y ON y.ID = e.CONTRACT_ID WHERE e.PROJECT_ID IS NULL"
                    + " AND y.PROJECT_ID IS NOT NULL) x WHERE " + AGREED,
            VALUE);

    private SpentOn() {}

    /** The count is asked once only: some databases count different values no more than once in a query. */
    private static String firstAndMore(String first, String last, String count) {
        return first + " || CASE WHEN " + first + " <> " + last + " THEN ' +' || RTRIM(CAST(" + count
                + " - 1 AS CHAR(10))) ELSE '' END";
    }
}
