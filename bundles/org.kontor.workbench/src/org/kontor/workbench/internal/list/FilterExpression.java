package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.field.Days;

/**
 * Reads what a user types into the filter row. Text: contained, or {@code =whole text}. Numbers and days: {@code 100},
 * {@code >=100}, {@code <=100}, {@code 100..200}; a month {@code 2026-11} or year {@code 2026} stands for its days.
 */
final class FilterExpression {

    private FilterExpression() {}

    /** The conditions; empty when the text means nothing for such a column. */
    static Optional<List<ListFilter>> parse(ListColumn column, String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        return switch (column.kind()) {
            case TEXT, LONG_TEXT ->
                Optional.of(List.of(
                        text.startsWith("=") && text.length() > 1
                                ? new ListFilter(
                                        column.id(),
                                        Operator.EQUALS,
                                        text.substring(1).strip())
                                : new ListFilter(column.id(), Operator.CONTAINS, text)));
            case CHOICE -> Optional.of(List.of(new ListFilter(column.id(), Operator.EQUALS, text)));
            case FLAG -> Optional.of(List.of(new ListFilter(column.id(), Operator.EQUALS, Boolean.valueOf(text))));
            case MONEY, QUANTITY, PERCENT, INTEGER, DATE, INSTANT, REFERENCE -> range(column, text, today);
        };
    }

    private static Optional<List<ListFilter>> range(ListColumn column, String text, LocalDate today) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return both(
                    column,
                    text.substring(0, dots).strip(),
                    text.substring(dots + 2).strip(),
                    today);
        }
        if (text.startsWith(">=") || text.startsWith("≥")) {
            return both(column, text.substring(text.startsWith(">=") ? 2 : 1).strip(), "", today);
        }
        if (text.startsWith("<=") || text.startsWith("≤")) {
            return both(
                    column, "", text.substring(text.startsWith("<=") ? 2 : 1).strip(), today);
        }
        if (text.startsWith(">")) {
            return both(column, text.substring(1).strip(), "", today);
        }
        if (text.startsWith("<")) {
            return both(column, "", text.substring(1).strip(), today);
        }
        return both(column, text, text, today);
    }

    private static Optional<List<ListFilter>> both(ListColumn column, String from, String to, LocalDate today) {
        List<ListFilter> filters = new ArrayList<>();
        if (!from.isEmpty()) {
            Optional<Object> value = value(column.kind(), from, today, false);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filters.add(new ListFilter(column.id(), Operator.FROM, value.get()));
        }
        if (!to.isEmpty()) {
            Optional<Object> value = value(column.kind(), to, today, true);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filters.add(new ListFilter(column.id(), Operator.TO, value.get()));
        }
        return filters.isEmpty() ? Optional.empty() : Optional.of(filters);
    }

    private static Optional<Object> value(FieldKind kind, String text, LocalDate today, boolean end) {
        return switch (kind) {
            case DATE -> day(text, today, end).map(Object.class::cast);
            case INSTANT -> day(text, today, end).map(d -> moment(d, end));
            case INTEGER -> Formats.current().parseNumber(text).flatMap(FilterExpression::whole);
            case REFERENCE -> Formats.current().parseNumber(text).map(BigDecimal::longValue);
            case PERCENT -> Formats.current().parseNumber(text).map(n -> n.movePointLeft(2));
            default -> Formats.current().parseNumber(text).map(Object.class::cast);
        };
    }

    private static Optional<Object> whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                        && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, LocalDate today, boolean end) {
        if (text.matches("\\d{4}年?")) {
            int year = Integer.parseInt(text.substring(0, 4));
            return Optional.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        if (text.matches("\\d{4}[-/.年](0?[1-9]|1[0-2])月?")) {
            String[] parts = text.replace("月", "").split("[-/.年]");
            LocalDate first = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
            return Optional.of(end ? first.plusMonths(1).minusDays(1) : first);
        }
        return Days.parse(text, today);
    }

    private static Instant moment(LocalDate day, boolean end) {
        var zone = ZoneId.systemDefault();
        return end
                ? day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
                : day.atStartOfDay(zone).toInstant();
    }
}
