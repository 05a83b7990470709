package org.kontor.contracts.internal.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.internal.ContractsLists;
import org.kontor.contracts.statistics.Amount;
import org.kontor.contracts.statistics.Aspect;
import org.kontor.contracts.statistics.ContractStatistics;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSums;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds up over the lists of contracts, of their goods and of their settlements. */
@Component
public final class StatisticsService implements ContractStatistics {

    private static final int MOST_VALUES = 500;
    private static final String CURRENCY = "currency";

    private final ListQueries queries;
    private final UnitsOfWork units;

    /** Over the lists. */
    @Activate
    public StatisticsService(@Reference ListQueries queries, @Reference UnitsOfWork units) {
        this.queries = queries;
        this.units = units;
    }

    @Override
    public List<Amount> amounts() {
        boolean invoiced = queries.list(InvoicedList.ID).isPresent();
        return Arrays.stream(Amount.values())
                .filter(amount -> amount != Amount.INVOICED || invoiced)
                .toList();
    }

    @Override
    public Answer answer(Actor actor, Question question) {
        ListDefinition list = listOf(question);
        List<LocalDate> columns = question.step().begins(question.period());
        ListColumn by = column(list, question.by().column());
        ListColumn day = column(list, dayOf(question));
        List<ListSums.Key> keys = new ArrayList<>();
        keys.add(new ListSums.Key(by.sql(), FieldKind.TEXT));
        keys.add(new ListSums.Key(day.sql(), FieldKind.DATE));
        boolean titled = question.by() == Aspect.CONTRACT;
        if (titled) {
            keys.add(new ListSums.Key(column(list, "title").sql(), FieldKind.TEXT));
        }
        ListSums sums = new ListSums(
                "", keys, List.of(column(list, question.column()).sql()), false, "", List.of(), List.of(), 0);
        Map<Optional<String>, Sums> lines = new LinkedHashMap<>();
        queries.sums(actor, list, request(question, question.period()), sums, row -> {
            Optional<String> value = Optional.ofNullable((String) row[0]).filter(text -> !text.isEmpty());
            String title = titled ? "  " + row[2] : "";
            int column = columns.indexOf(question.step().begin((LocalDate) row[1]));
            lines.computeIfAbsent(value, v -> new Sums(label(by, v) + title, columns.size()))
                    .add(
                            column,
                            Optional.ofNullable((BigDecimal) row[keys.size()]).orElse(BigDecimal.ZERO));
            return true;
        });
        Sums total = new Sums(StatisticsText.of("total").toString(), columns.size());
        lines.values().forEach(total::addAll);
        return new Answer(
                columns,
                lines.entrySet().stream()
                        .map(entry -> entry.getValue().line(entry.getKey()))
                        .sorted(Comparator.comparing(Line::total).reversed().thenComparing(Line::label))
                        .toList(),
                total.line(Optional.empty()));
    }

    /** A line in the making. */
    private static final class Sums {

        private final String label;
        private final List<BigDecimal> amounts;

        Sums(String label, int columns) {
            this.label = label;
            this.amounts = new ArrayList<>(Collections.nCopies(columns, BigDecimal.ZERO));
        }

        void add(int column, BigDecimal amount) {
            amounts.set(column, amounts.get(column).add(amount));
        }

        void addAll(Sums other) {
            for (int i = 0; i < amounts.size(); i++) {
                add(i, other.amounts.get(i));
            }
        }

        Line line(Optional<String> value) {
            return new Line(value, label, amounts, amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Override
    public Documents documents(Question question, Optional<Line> line, Optional<LocalDate> column) {
        Period period = column.map(begin -> part(question, begin)).orElse(question.period());
        ListRequest request = request(question, period);
        List<ListFilter> filters = new ArrayList<>(request.filters());
        line.ifPresent(of -> filters.add(filter(question.by(), of.value())));
        return new Documents(listOf(question).id(), new ListRequest(Optional.empty(), filters, List.of()));
    }

    /** A part of the period, as far as it lies in it. */
    private static Period part(Question question, LocalDate begin) {
        Period part = question.step().around(begin);
        LocalDate from = part.from().isBefore(question.period().from())
                ? question.period().from()
                : part.from();
        LocalDate to =
                part.to().isAfter(question.period().to()) ? question.period().to() : part.to();
        return new Period(from, to);
    }

    @Override
    public List<String> values(Actor actor, Aspect aspect) {
        ListDefinition list = aspect.isOfGoods() ? StatisticsLists.GOODS : ContractsLists.CONTRACTS;
        ListRequest everything = new ListRequest(Optional.empty(), List.of(), List.of());
        return queries.groups(actor, list, everything, aspect.column(), MOST_VALUES).stream()
                .map(ListGroup::value)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public long unrated(Actor actor, Question question) {
        if (question.currency().isPresent() || question.amount() == Amount.QUANTITY) {
            return 0;
        }
        ListRequest counted = request(question, question.period());
        List<ListFilter> filters = new ArrayList<>(counted.filters());
        filters.add(new ListFilter(question.column(), Operator.EMPTY, ""));
        return queries.count(actor, listOf(question), new ListRequest(Optional.empty(), filters, List.of()));
    }

    @Override
    public String home(Actor actor) {
        return units.read(actor, "contracts.view", CompanySettings::currency);
    }

    @Override
    public List<String> currencies(Actor actor) {
        ListRequest everything = new ListRequest(Optional.empty(), List.of(), List.of());
        return queries.groups(actor, ContractsLists.CONTRACTS, everything, CURRENCY, MOST_VALUES).stream()
                .sorted(Comparator.comparing(ListGroup::count).reversed())
                .map(ListGroup::value)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .toList();
    }

    /** The list whose rows hold the amount. */
    private ListDefinition listOf(Question question) {
        boolean ofGoods = question.amount() == Amount.QUANTITY
                || question.by().isOfGoods()
                || question.only().stream()
                        .anyMatch(condition -> condition.aspect().isOfGoods());
        if (ofGoods && !question.amount().isOfGoods()) {
            throw new ProblemException(StatisticsText.of("goods.notPaid"));
        }
        if (ofGoods) {
            return StatisticsLists.GOODS;
        }
        if (question.amount() == Amount.INVOICED) {
            return queries.list(InvoicedList.ID)
                    .orElseThrow(() -> new ProblemException(StatisticsText.of("notInvoiced")));
        }
        if (question.amount() == Amount.PAYMENTS) {
            return StatisticsLists.PAYMENTS;
        }
        return question.amount().isByDueDay() ? StatisticsLists.SETTLEMENTS : ContractsLists.CONTRACTS;
    }

    private static String dayOf(Question question) {
        if (question.amount() == Amount.INVOICED) {
            return "invoicedOn";
        }
        if (question.amount() == Amount.PAYMENTS) {
            return "paidOn";
        }
        return question.amount().isByDueDay() ? "dueOn" : "signedOn";
    }

    private ListRequest request(Question question, Period period) {
        ListDefinition list = listOf(question);
        List<ListFilter> filters = new ArrayList<>();
        if (list == ContractsLists.CONTRACTS) {
            filters.add(
                    ListFilter.anyOf("state", List.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name())));
        }
        filters.add(new ListFilter(dayOf(question), Operator.FROM, period.from()));
        filters.add(new ListFilter(dayOf(question), Operator.TO, period.to()));
        question.currency().ifPresent(code -> filters.add(new ListFilter(CURRENCY, Operator.EQUALS, code)));
        question.only().forEach(condition -> filters.add(filter(condition.aspect(), condition.value())));
        return new ListRequest(Optional.empty(), filters, List.of());
    }

    private static ListFilter filter(Aspect aspect, Optional<String> value) {
        return value.map(text -> new ListFilter(aspect.column(), Operator.EQUALS, text))
                .orElseGet(() -> new ListFilter(aspect.column(), Operator.EMPTY, ""));
    }

    private static String label(ListColumn by, Optional<String> value) {
        return value.map(text -> by.choices().stream()
                        .filter(choice -> choice.value().equals(text))
                        .map(choice -> choice.label().toString())
                        .findFirst()
                        .orElse(text))
                .orElseGet(() -> StatisticsText.of("notSaid").toString());
    }

    private static ListColumn column(ListDefinition list, String id) {
        return list.column(id).orElseThrow();
    }
}
