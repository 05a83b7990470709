package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.Budgets.Standing;
import org.kontor.identity.CompanyChoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The budgets that run on a day with what was spent of them, department by department, for reports (FIN-18). */
@Component(service = ReportDataset.class)
public final class BudgetUseRows extends ShippedDataset {

    private final Budgets budgets;
    private final SqlReader reader;

    /** A data set over the budgets. */
    @Activate
    public BudgetUseRows(@Reference Budgets budgets, @Reference SqlReader reader) {
        this(budgets, reader, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public BudgetUseRows(Budgets budgets, SqlReader reader, Clock clock) {
        super(
                Shape.of("contracts.budgets", "budgets.view", ExpensesText.SOURCE, "report.budgetUse.label")
                        .column("unit", FieldKind.TEXT)
                        .column("label", FieldKind.TEXT)
                        .column("amount", FieldKind.MONEY)
                        .column("spent", FieldKind.MONEY)
                        .column("left", FieldKind.MONEY)
                        .column("totalAmount", FieldKind.MONEY)
                        .column("totalSpent", FieldKind.MONEY)
                        .column("totalLeft", FieldKind.MONEY)
                        .column("selection", FieldKind.TEXT)
                        .parameter("day", FieldKind.DATE)
                        .ofCompany(actor -> CompanyChoice.names(reader)),
                clock);
        this.budgets = budgets;
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate day = dayOrToday(given, "day");
        String selection = ExpensesText.of("selection", day).toString();
        Optional<Set<Long>> departments = CompanyChoice.departments(reader, given);
        Map<String, List<Standing>> byUnit = budgets.running(actor, day).stream()
                .filter(standing -> departments.isEmpty() || departments.get().contains(standing.unitId()))
                .collect(Collectors.groupingBy(Standing::unit, TreeMap::new, Collectors.toList()));
        byUnit.forEach((unit, standings) -> standings.forEach(standing -> sink.accept(new Object[] {
            unit,
            label(standing),
            standing.amount(),
            standing.spent(),
            standing.left(),
            sum(standings, Standing::amount),
            sum(standings, Standing::spent),
            sum(standings, Standing::left),
            selection
        })));
    }

    private static String label(Standing standing) {
        return ExpensesText.of(
                        "budget.line",
                        standing.kind(),
                        standing.period().from(),
                        standing.period().to())
                .toString();
    }

    private static BigDecimal sum(List<Standing> standings, Function<Standing, BigDecimal> amount) {
        return standings.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
