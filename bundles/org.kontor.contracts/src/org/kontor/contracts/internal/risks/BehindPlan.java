package org.kontor.contracts.internal.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.projects.Projects;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.ContractRisks;
import org.kontor.contracts.risks.RiskKind;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SqlReader;

/**
 * Compares what should be done and spent by now with what is: projects with their plan of revenue or else with the time that has
 * passed, contracts with their steps, expenses with the budgets of contracts and projects (CON-20).
 */
final class BehindPlan {

    private static final int ALL = 100;

    private final SqlReader reader;
    private final Actor actor;
    private final LocalDate today;
    private final int most;

    BehindPlan(SqlReader reader, Actor actor, LocalDate today, int most) {
        this.reader = reader;
        this.actor = actor;
        this.today = today;
        this.most = most;
    }

    /** Projects in work whose noted progress lies behind; those whose last day has passed whatever is missing. */
    List<ContractRisk> projects() {
        int allowed = CompanySettings.number(reader, ContractRisks.BEHIND_SETTING, ContractRisks.BEHIND_POINTS);
        List<Object> parameters = new ArrayList<>(List.of(today));
        String sql = "SELECT p.ID, p.NUMBER, p.NAME, p.STARTS_ON, p.ENDS_ON, p.PROGRESS,"
                + " (SELECT COUNT(*) FROM REVENUE_STEP s WHERE s.PROJECT_ID = p.ID),"
                + " (SELECT MAX(s.PROGRESS) FROM REVENUE_STEP s WHERE s.PROJECT_ID = p.ID AND s.PLANNED_ON < ?),"
                + " (SELECT MIN(s.PLANNED_ON) FROM REVENUE_STEP s WHERE s.PROJECT_ID = p.ID AND s.PROGRESS > p.PROGRESS)"
                + " FROM PROJECT p WHERE p.STATE = 'OPEN' AND p.PROGRESS < 100 AND "
                + DataScope.condition(actor, "projects", "p.OWNER_ID", "p.DEPARTMENT_ID", parameters)
                + " ORDER BY p.ENDS_ON, p.ID";
        List<ContractRisk> behind = new ArrayList<>();
        reader.read(
                sql,
                parameters,
                List.of(
                        FieldKind.REFERENCE,
                        FieldKind.TEXT,
                        FieldKind.TEXT,
                        FieldKind.DATE,
                        FieldKind.DATE,
                        FieldKind.INTEGER,
                        FieldKind.INTEGER,
                        FieldKind.INTEGER,
                        FieldKind.DATE),
                row -> {
                    project(row, allowed).ifPresent(behind::add);
                    return behind.size() < most;
                });
        return behind;
    }

    private Optional<ContractRisk> project(Object[] row, int allowed) {
        Optional<LocalDate> first = Optional.ofNullable((LocalDate) row[3]);
        Optional<LocalDate> last = Optional.ofNullable((LocalDate) row[4]);
        int noted = number(row[5]);
        boolean planned = number(row[6]) > 0;
        boolean over = last.filter(day -> day.isBefore(today)).isPresent();
        int share;
        Optional<LocalDate> since;
        if (over) {
            share = ALL;
            since = last;
        } else if (planned) {
            share = number(row[7]);
            since = Optional.ofNullable((LocalDate) row[8]);
        } else if (first.isPresent() && last.isPresent()) {
            share = PlannedShare.ofTime(first.get(), last.get(), today);
            since = Optional.of(PlannedShare.passed(first.get(), last.get(), noted));
        } else {
            return Optional.empty();
        }
        if (!over && share - noted < allowed) {
            return Optional.empty();
        }
        return Optional.of(new ContractRisk(
                over ? RiskKind.ENDED : RiskKind.PROJECT_BEHIND,
                new RecordRef(Projects.TYPE, (Long) row[0]),
                row[1] + "  " + row[2],
                over
                        ? RisksText.of("risk.projectEnded", since.orElse(today), noted)
                        : RisksText.of("risk.projectBehind", noted, share),
                since.orElse(today),
                Optional.empty(),
                ""));
    }

    /** Contracts in force of whose steps fewer are done than should be. */
    List<ContractRisk> steps() {
        int allowed = CompanySettings.number(reader, ContractRisks.BEHIND_SETTING, ContractRisks.BEHIND_POINTS);
        List<Object> parameters = new ArrayList<>(List.of(today, today));
        String sql = "SELECT c.ID, c.NUMBER, c.CUSTOMER_NAME, COUNT(*),"
                + " SUM(CASE WHEN s.PLANNED_ON < ? OR s.DONE_ON IS NOT NULL THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN s.DONE_ON IS NOT NULL THEN 1 ELSE 0 END),"
                + " MIN(CASE WHEN s.DONE_ON IS NULL AND s.PLANNED_ON < ? THEN s.PLANNED_ON END)"
                + " FROM CONTRACT c JOIN CONTRACT_STEP s ON s.CONTRACT_ID = c.ID WHERE c.STATE = 'SIGNED' AND "
                + DataScope.condition(actor, "contracts", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters)
                + " GROUP BY c.ID, c.NUMBER, c.CUSTOMER_NAME ORDER BY c.ID";
        List<ContractRisk> behind = new ArrayList<>();
        reader.read(
                sql,
                parameters,
                List.of(
                        FieldKind.REFERENCE,
                        FieldKind.TEXT,
                        FieldKind.TEXT,
                        FieldKind.INTEGER,
                        FieldKind.INTEGER,
                        FieldKind.INTEGER,
                        FieldKind.DATE),
                row -> {
                    int all = number(row[3]);
                    int due = number(row[4]);
                    int done = number(row[5]);
                    if (due > done && PlannedShare.ofSteps(due, all) - PlannedShare.ofSteps(done, all) >= allowed) {
                        behind.add(new ContractRisk(
                                RiskKind.STEPS_BEHIND,
                                new RecordRef(Contracts.TYPE, (Long) row[0]),
                                row[1] + "  " + row[2],
                                RisksText.of("risk.stepsBehind", done, all, due),
                                (LocalDate) row[6],
                                Optional.empty(),
                                ""));
                    }
                    return behind.size() < most;
                });
        return behind;
    }

    /** Budgets of contracts and projects of which much is used up in their time. */
    List<ContractRisk> budgets() {
        int share = CompanySettings.number(reader, ContractRisks.BUDGET_SETTING, ContractRisks.BUDGET_PERCENT);
        List<Object> parameters = new ArrayList<>(List.of(today, today, share));
        String sql = "SELECT b.ID, b.SUBJECT, b.AMOUNT, b.SPENT, b.EXPENDITURE_CLASS, k.CURRENCY FROM BUDGET b"
                + " CROSS JOIN COMPANY_CURRENCY k WHERE (b.CONTRACT_ID IS NOT NULL OR b.PROJECT_ID IS NOT NULL)"
                + " AND b.STARTS_ON <= ? AND b.ENDS_ON >= ? AND b.SPENT > 0 AND b.SPENT * 100 >= b.AMOUNT * ? AND "
                + DataScope.condition(actor, "budgets", "b.OWNER_ID", "b.DEPARTMENT_ID", parameters)
                + " ORDER BY b.ID";
        List<ContractRisk> used = new ArrayList<>();
        reader.read(
                sql,
                parameters,
                List.of(
                        FieldKind.REFERENCE,
                        FieldKind.TEXT,
                        FieldKind.MONEY,
                        FieldKind.MONEY,
                        FieldKind.TEXT,
                        FieldKind.TEXT),
                row -> {
                    BigDecimal amount = (BigDecimal) row[2];
                    BigDecimal spent = (BigDecimal) row[3];
                    boolean overrun = spent.compareTo(amount) > 0;
                    used.add(new ContractRisk(
                            overrun ? RiskKind.BUDGET_OVERRUN : RiskKind.BUDGET_USED,
                            new RecordRef(Budgets.TYPE, (Long) row[0]),
                            row[1]
                                    + Optional.ofNullable((String) row[4])
                                            .map(kind -> " · " + kind)
                                            .orElse(""),
                            RisksText.of(overrun ? "risk.budgetOverrun" : "risk.budgetUsed", spent, amount),
                            today,
                            Optional.of(amount.subtract(spent)),
                            (String) row[5]));
                    return used.size() < most;
                });
        return used;
    }

    private static int number(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
