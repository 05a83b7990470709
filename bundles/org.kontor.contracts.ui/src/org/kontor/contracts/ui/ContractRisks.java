package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Contracts in force that deviate from what was agreed, or soon will: settlements overdue, goods and steps late or near and not
 * done, ended without being completed, projects that cost more than they sell (CON-20).
 */
@Component(service = HomeBlock.class)
public final class ContractRisks implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(ContractRisks.class);
    private static final String SETTLEMENTS = "settlements";
    private static final int ROWS = 6;
    private static final int EARLY_DAYS = 7;
    private static final List<String> TO_BE_DELIVERED =
            List.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name());

    private final ListQueries queries;

    /** Over the lists. */
    @Activate
    public ContractRisks(@Reference ListQueries queries) {
        this.queries = queries;
    }

    /** A row with the day since which the contract deviates. */
    private record Deviation(LocalDate since, Row row) {}

    @Override
    public String id() {
        return "contracts.risks";
    }

    @Override
    public Text title() {
        return TEXTS.text("risks");
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contracts.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("risks.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(workplace -> workplace.openList(SETTLEMENTS, overdue(LocalDate.now())));
    }

    private static ListRequest overdue(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("dueOn", Operator.TO, today.minusDays(1))),
                List.of(new ListSort("dueOn", true)));
    }

    /** Orders of contracts that were to be delivered before today. */
    private static ListRequest late(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("ofContract", Operator.EQUALS, true),
                        ListFilter.anyOf("state", TO_BE_DELIVERED),
                        new ListFilter("deliverBy", Operator.TO, today.minusDays(1))),
                List.of(new ListSort("deliverBy", true)));
    }

    /** Orders of contracts that are to be delivered within some days. */
    private static ListRequest soon(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("ofContract", Operator.EQUALS, true),
                        ListFilter.anyOf("state", TO_BE_DELIVERED),
                        new ListFilter("requiredDate", Operator.FROM, today),
                        new ListFilter("requiredDate", Operator.TO, today.plusDays(EARLY_DAYS))),
                List.of(new ListSort("requiredDate", true)));
    }

    /** Steps of contracts that are not done and late, or planned within some days. */
    private static ListRequest steps(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("doneOn", Operator.EMPTY, ""),
                        new ListFilter("plannedOn", Operator.TO, today.plusDays(EARLY_DAYS))),
                List.of(new ListSort("plannedOn", true)));
    }

    /** Open projects that cost more than they sell. */
    private static ListRequest costly() {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("state", Operator.EQUALS, ProjectState.OPEN.name()),
                        new ListFilter("left", Operator.TO, new BigDecimal("-0.01"))),
                List.of());
    }

    private static ListRequest ended(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        new ListFilter("state", Operator.EQUALS, ContractState.SIGNED.name()),
                        new ListFilter("endsOn", Operator.TO, today.minusDays(1))),
                List.of(new ListSort("endsOn", true)));
    }

    @Override
    public Content load(Actor actor) {
        LocalDate today = LocalDate.now();
        List<Deviation> deviations = new ArrayList<>();
        ListDefinition settlements = queries.list(SETTLEMENTS).orElseThrow();
        queries.firstPage(actor, settlements, overdue(today), ROWS).forEach(row -> {
            LocalDate since = (LocalDate) value(settlements, row, "dueOn");
            BigDecimal open = ((BigDecimal) value(settlements, row, "amount"))
                    .subtract((BigDecimal) value(settlements, row, "settled"));
            deviations.add(deviation(settlements, row, since, "risks.overdue", open));
        });
        ListDefinition contracts = queries.list("contracts").orElseThrow();
        queries.firstPage(actor, contracts, ended(today), ROWS).forEach(row -> {
            LocalDate since = (LocalDate) value(contracts, row, "endsOn");
            BigDecimal amount = (BigDecimal) value(contracts, row, "amount");
            deviations.add(deviation(contracts, row, since, "risks.ended", amount));
        });
        if (actor.may("orders.view")) {
            ListDefinition orders = queries.list("orders").orElseThrow();
            queries.firstPage(actor, orders, late(today), ROWS).forEach(row -> {
                LocalDate since = (LocalDate) value(orders, row, "deliverBy");
                BigDecimal amount = (BigDecimal) value(orders, row, "netTotal");
                deviations.add(deviation(orders, row, since, "risks.late", amount));
            });
            queries.firstPage(actor, orders, soon(today), ROWS).forEach(row -> {
                LocalDate due = (LocalDate) value(orders, row, "requiredDate");
                BigDecimal amount = (BigDecimal) value(orders, row, "netTotal");
                deviations.add(deviation(orders, row, due, "risks.soon", amount));
            });
        }
        ListDefinition steps = queries.list("contractSteps").orElseThrow();
        queries.firstPage(actor, steps, steps(today), ROWS).forEach(row -> {
            LocalDate planned = (LocalDate) value(steps, row, "plannedOn");
            boolean late = planned.isBefore(today);
            deviations.add(new Deviation(
                    planned,
                    new Row(
                            row.record(),
                            value(steps, row, "number") + "  " + value(steps, row, "customerName"),
                            TEXTS.get(
                                    late ? "risks.stepLate" : "risks.step",
                                    Formats.current().day(planned),
                                    value(steps, row, "step")),
                            "",
                            late ? Tone.BAD : Tone.WARNING)));
        });
        if (actor.may("projects.view")) {
            ListDefinition projects = queries.list("projects").orElseThrow();
            queries.firstPage(actor, projects, costly(), ROWS)
                    .forEach(row -> deviations.add(new Deviation(
                            today,
                            new Row(
                                    row.record(),
                                    value(projects, row, "number") + "  " + value(projects, row, "name"),
                                    TEXTS.get("risks.cost"),
                                    Formats.current().show(FieldKind.MONEY, value(projects, row, "left")) + " "
                                            + value(projects, row, "currency"),
                                    Tone.WARNING))));
        }
        return Content.of(deviations.stream()
                .sorted(Comparator.comparing(Deviation::since))
                .limit(ROWS)
                .map(Deviation::row)
                .toList());
    }

    private static Deviation deviation(
            ListDefinition list, ListRow row, LocalDate since, String key, BigDecimal amount) {
        return new Deviation(
                since,
                new Row(
                        row.record(),
                        value(list, row, "number") + "  " + value(list, row, "customerName"),
                        TEXTS.get(key, Formats.current().day(since)),
                        Formats.current().show(FieldKind.MONEY, amount) + " " + value(list, row, "currency"),
                        key.equals("risks.soon") ? Tone.WARNING : Tone.BAD));
    }

    private static Object value(ListDefinition list, ListRow row, String column) {
        return row.values().get(list.columns().indexOf(list.column(column).orElseThrow()));
    }
}
