package org.kontor.contracts.internal.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.contracts.risks.RiskKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;

/**
 * Looks through the lists for what was agreed for a day that has passed or is near: settlements, deliveries, steps, ends of
 * contracts; and for projects that cost more than they sell (CON-20).
 */
final class Agreed {

    private static final int EARLY_DAYS = 7;
    private static final BigDecimal LEAST_LOSS = new BigDecimal("-0.01");
    private static final ListFilter OF_CONTRACT = new ListFilter("ofContract", Operator.EQUALS, true);
    private static final ListFilter TO_DELIVER = ListFilter.anyOf(
            "state", List.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name()));

    private final ListQueries queries;
    private final Actor actor;
    private final LocalDate today;
    private final int most;

    Agreed(ListQueries queries, Actor actor, LocalDate today, int most) {
        this.queries = queries;
        this.actor = actor;
        this.today = today;
        this.most = most;
    }

    /** A row of a list, read by the names of its columns. */
    private record Found(ListDefinition list, ListRow row) {

        Object value(String column) {
            return row.values().get(list.columns().indexOf(list.column(column).orElseThrow()));
        }

        LocalDate day(String column) {
            return (LocalDate) value(column);
        }

        ContractRisk risk(RiskKind kind, String name, Text what, LocalDate since, Optional<BigDecimal> amount) {
            return new ContractRisk(
                    kind,
                    row.record(),
                    value("number") + "  " + value(name),
                    what,
                    since,
                    amount,
                    amount.isPresent() ? String.valueOf(value("currency")) : "");
        }
    }

    private List<Found> find(String list, String sortedBy, ListFilter... filters) {
        ListDefinition definition = queries.list(list).orElseThrow();
        ListRequest request =
                new ListRequest(Optional.empty(), List.of(filters), List.of(new ListSort(sortedBy, true)));
        return queries.firstPage(actor, definition, request, most).stream()
                .map(row -> new Found(definition, row))
                .toList();
    }

    private ListFilter passed(String column) {
        return new ListFilter(column, Operator.TO, today.minusDays(1));
    }

    /** Settlements overdue, and contracts that have ended and are not completed. */
    List<ContractRisk> contracts() {
        List<ContractRisk> risks = new ArrayList<>();
        find("settlements", "dueOn", passed("dueOn")).forEach(found -> {
            LocalDate since = found.day("dueOn");
            BigDecimal open = ((BigDecimal) found.value("amount")).subtract((BigDecimal) found.value("settled"));
            risks.add(found.risk(
                    RiskKind.OVERDUE, "customerName", RisksText.of("risk.overdue", since), since, Optional.of(open)));
        });
        find(
                        "contracts",
                        "endsOn",
                        new ListFilter("state", Operator.EQUALS, ContractState.SIGNED.name()),
                        passed("endsOn"))
                .forEach(found -> {
                    LocalDate since = found.day("endsOn");
                    risks.add(found.risk(
                            RiskKind.ENDED,
                            "customerName",
                            RisksText.of("risk.ended", since),
                            since,
                            Optional.of((BigDecimal) found.value("amount"))));
                });
        return risks;
    }

    /** Orders of contracts that were to be delivered, or are within a week. */
    List<ContractRisk> deliveries() {
        List<ContractRisk> risks = new ArrayList<>();
        find("orders", "deliverBy", OF_CONTRACT, TO_DELIVER, passed("deliverBy"))
                .forEach(found -> risks.add(delivery(found, RiskKind.GOODS_LATE, found.day("deliverBy"))));
        find(
                        "orders",
                        "requiredDate",
                        OF_CONTRACT,
                        TO_DELIVER,
                        new ListFilter("requiredDate", Operator.FROM, today),
                        new ListFilter("requiredDate", Operator.TO, today.plusDays(EARLY_DAYS)))
                .forEach(found -> risks.add(delivery(found, RiskKind.GOODS_SOON, found.day("requiredDate"))));
        return risks;
    }

    private static ContractRisk delivery(Found found, RiskKind kind, LocalDate day) {
        return found.risk(
                kind,
                "customerName",
                RisksText.of(kind.isEarly() ? "risk.goodsSoon" : "risk.goodsLate", day),
                day,
                Optional.of((BigDecimal) found.value("netTotal")));
    }

    /** Steps of contracts that were to be done, or are within a week. */
    List<ContractRisk> steps() {
        return find(
                        "contractSteps",
                        "plannedOn",
                        new ListFilter("doneOn", Operator.EMPTY, ""),
                        new ListFilter("plannedOn", Operator.TO, today.plusDays(EARLY_DAYS)))
                .stream()
                .map(found -> {
                    LocalDate planned = found.day("plannedOn");
                    boolean late = planned.isBefore(today);
                    return found.risk(
                            late ? RiskKind.STEP_LATE : RiskKind.STEP_SOON,
                            "customerName",
                            RisksText.of(late ? "risk.stepLate" : "risk.stepSoon", found.value("step"), planned),
                            planned,
                            Optional.empty());
                })
                .toList();
    }

    /** Projects in work that cost more than they sell. */
    List<ContractRisk> costly() {
        return find(
                        "projects",
                        "left",
                        new ListFilter("state", Operator.EQUALS, ProjectState.OPEN.name()),
                        new ListFilter("left", Operator.TO, LEAST_LOSS))
                .stream()
                .map(found ->
                        found.risk(RiskKind.COSTLY, "name", RisksText.of("risk.costly"), today, Optional.of((BigDecimal)
                                found.value("left"))))
                .toList();
    }
}
