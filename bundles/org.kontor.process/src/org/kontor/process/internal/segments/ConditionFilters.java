package org.kontor.process.internal.segments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Subject;

/**
 * Says conditions as filters of a list.
 *
 * @param today the day from which spans are counted
 * @param startOf the moment at which a day begins in the company's time zone
 */
record ConditionFilters(
        Actor actor,
        ListDefinition list,
        Subjects subjects,
        Measures measures,
        LocalDate today,
        Function<LocalDate, Instant> startOf) {

    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    private static final LocalDate END = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_YEARS = 100;

    List<ListFilter> filters(Condition condition) {
        Subject subject = subjects.subject(actor, list, condition.subject());
        check(subject, condition);
        if (subject.figure()) {
            return List.of(figure(subject, condition));
        }
        return column(
                subjects.related(subject.id())
                        .map(related -> named(subject, related.column().id()))
                        .orElse(subject),
                condition);
    }

    private static Subject named(Subject subject, String column) {
        return new Subject(column, subject.group(), subject.label(), subject.kind(), subject.choices(), false, false);
    }

    private static void check(Subject subject, Condition condition) {
        Comparison comparison = condition.comparison();
        boolean fits = subject.comparisons().contains(comparison);
        boolean complete = comparison.operands() == Comparison.SEVERAL
                ? !condition.values().isEmpty()
                : condition.values().size() == comparison.operands();
        boolean said = condition.values().stream().noneMatch(String::isBlank);
        if (!fits || !complete || !said) {
            throw problem("condition.incomplete", subject);
        }
        boolean sensible = condition
                .span()
                .map(span -> !span.isNegative() && !span.isZero() && span.toTotalMonths() / 12 < LONGEST_YEARS)
                .orElse(!comparison.takesSpan());
        if (!sensible) {
            throw problem("condition.span", subject);
        }
        if (subject.currency() && condition.currency().isEmpty()) {
            throw problem("condition.currency", subject);
        }
    }

    private static ProblemException problem(String key, Subject subject) {
        return new ProblemException(SegmentText.of(key, subject.label()));
    }

    private ListFilter figure(Subject subject, Condition condition) {
        Measure measure = subjects.measure(subject);
        MeasureQuery query = MeasureQuery.of(measure.id(), period(measure, condition))
                .per(subjects.dimension(measure, list).orElseThrow());
        MeasureQuery asked = condition.currency().map(query::in).orElse(query);
        List<BigDecimal> values = condition.values().stream()
                .map(value -> decimal(subject, value))
                .toList();
        Optional<BigDecimal> from =
                condition.comparison() == Comparison.AT_MOST ? Optional.empty() : Optional.of(values.getFirst());
        Optional<BigDecimal> to =
                condition.comparison() == Comparison.AT_LEAST ? Optional.empty() : Optional.of(values.getLast());
        return ListFilter.addingUp(subject.id(), measures.total(actor, asked, from, to));
    }

    /** What may come counts up to a day ahead, also what should have come already; what happened counts from a day on. */
    private Period period(Measure measure, Condition condition) {
        if (condition.span().isEmpty()) {
            return new Period(BEGINNING, END);
        }
        java.time.Period span = condition.span().orElseThrow();
        return measure.isOutlook()
                ? new Period(BEGINNING, today.plus(span).minusDays(1))
                : new Period(today.minus(span).plusDays(1), today);
    }

    private List<ListFilter> column(Subject subject, Condition condition) {
        List<String> values = condition.values();
        return switch (condition.comparison()) {
            case CONTAINS -> List.of(filter(subject, Operator.CONTAINS, values.getFirst()));
            case BEGINS_WITH -> List.of(filter(subject, Operator.STARTS_WITH, values.getFirst()));
            case ANY_OF -> List.of(filter(subject, Operator.ANY_OF, values));
            case NONE_OF -> List.of(filter(subject, Operator.NONE_OF, values));
            case IS_TRUE -> List.of(filter(subject, Operator.EQUALS, Boolean.TRUE));
            case IS_FALSE -> List.of(filter(subject, Operator.EQUALS, Boolean.FALSE));
            case EMPTY -> List.of(filter(subject, Operator.EMPTY, ""));
            case FILLED -> List.of(filter(subject, Operator.FILLED, ""));
            case AT_LEAST -> List.of(from(subject, values.getFirst()));
            case AT_MOST -> List.of(to(subject, values.getFirst()));
            case BETWEEN -> List.of(from(subject, values.getFirst()), to(subject, values.getLast()));
            case IN_LAST ->
                List.of(
                        first(
                                subject,
                                today.minus(condition.span().orElseThrow()).plusDays(1)),
                        last(subject, today));
            case LONGER_AGO ->
                List.of(last(subject, today.minus(condition.span().orElseThrow())));
            case IN_NEXT ->
                List.of(
                        first(subject, today),
                        last(subject, today.plus(condition.span().orElseThrow()).minusDays(1)));
        };
    }

    private static ListFilter filter(Subject subject, Operator operator, Object value) {
        return new ListFilter(subject.id(), operator, value);
    }

    private ListFilter from(Subject subject, String value) {
        return isTime(subject)
                ? first(subject, day(subject, value))
                : filter(subject, Operator.FROM, number(subject, value));
    }

    private ListFilter to(Subject subject, String value) {
        return isTime(subject)
                ? last(subject, day(subject, value))
                : filter(subject, Operator.TO, number(subject, value));
    }

    private static boolean isTime(Subject subject) {
        return subject.kind() == FieldKind.DATE || subject.kind() == FieldKind.INSTANT;
    }

    private ListFilter first(Subject subject, LocalDate day) {
        return filter(subject, Operator.FROM, subject.kind() == FieldKind.DATE ? day : startOf.apply(day));
    }

    private ListFilter last(Subject subject, LocalDate day) {
        return filter(
                subject,
                Operator.TO,
                subject.kind() == FieldKind.DATE
                        ? day
                        : startOf.apply(day.plusDays(1)).minusMillis(1));
    }

    private static Object number(Subject subject, String value) {
        BigDecimal number = decimal(subject, value);
        if (subject.kind() != FieldKind.INTEGER) {
            return number;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw problem("condition.whole", subject);
        }
    }

    private static BigDecimal decimal(Subject subject, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw problem("condition.number", subject);
        }
    }

    private static LocalDate day(Subject subject, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw problem("condition.day", subject);
        }
    }
}
