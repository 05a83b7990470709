package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;

/** Compares a report of each company of the group with the report of the group (FIN-27). */
final class GroupSums {

    private GroupSums() {}

    /** Something of each company, and together what the report of the group says. */
    static void addUp(
            Actor reader, ReportDataset report, Map<String, Object> given, List<String> companies, String column) {
        BigDecimal together = BigDecimal.ZERO;
        for (String company : companies) {
            Map<String, Object> narrowed = new HashMap<>(given);
            narrowed.put("company", company);
            BigDecimal part = sum(reader, report, narrowed, column);
            assertThat(part).as("%s of %s", column, company).isPositive();
            together = together.add(part);
        }
        assertThat(together).as(column).isEqualByComparingTo(sum(reader, report, given, column));
    }

    private static BigDecimal sum(Actor reader, ReportDataset report, Map<String, Object> given, String column) {
        int index = report.columns().stream().map(ReportColumn::id).toList().indexOf(column);
        List<BigDecimal> amounts = new ArrayList<>();
        report.read(reader, given, row -> amounts.add((BigDecimal) row[index]));
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
