package org.kontor.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.identity.internal.IdentityText;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.list.SqlReader;

/**
 * Narrows a report down to one company of the group (FIN-27). Its parameter is the name of the company; where none is given the
 * report tells of the group, so that the companies together are the group.
 */
public final class CompanyChoice {

    private CompanyChoice() {}

    /**
     * A condition on rows that belong to a department.
     *
     * @param given the parameters of the report
     * @param department the expression of the department's id
     * @param values takes the values of the condition's marks
     * @throws ProblemException when there is no company of that name
     */
    public static String condition(
            SqlReader reader, Map<String, Object> given, String department, List<Object> values) {
        Optional<String> company = ShippedDataset.company(given);
        if (company.isEmpty()) {
            return "1 = 1";
        }
        departments(reader, company.get());
        values.add(company.get());
        return department + " IN (SELECT n.DEPARTMENT_ID FROM DEPARTMENT_COMPANY n WHERE n.NAME = ?)";
    }

    /**
     * The departments of the company that was chosen, itself among them; empty for the group.
     *
     * @throws ProblemException when there is no company of that name
     */
    public static Optional<Set<Long>> departments(SqlReader reader, Map<String, Object> given) {
        return ShippedDataset.company(given).map(company -> departments(reader, company));
    }

    /** The companies of the group by name, to choose from. */
    public static List<String> names(SqlReader reader) {
        List<String> names = new ArrayList<>();
        reader.read(
                "SELECT DISTINCT n.NAME FROM DEPARTMENT_COMPANY n ORDER BY n.NAME",
                List.of(),
                List.of(FieldKind.TEXT),
                row -> names.add((String) row[0]));
        return names;
    }

    private static Set<Long> departments(SqlReader reader, String company) {
        Set<Long> departments = new HashSet<>();
        reader.read(
                "SELECT n.DEPARTMENT_ID FROM DEPARTMENT_COMPANY n WHERE n.NAME = ?",
                List.of(company),
                List.of(FieldKind.REFERENCE),
                row -> departments.add((Long) row[0]));
        if (departments.isEmpty()) {
            throw unknown(company, names(reader));
        }
        return departments;
    }

    /** The refusal of a name that no company has; it names those that there are. */
    public static ProblemException unknown(String company, Collection<String> known) {
        return new ProblemException(
                ShippedDataset.COMPANY, IdentityText.of("company.unknown", company, String.join(", ", known)));
    }
}
