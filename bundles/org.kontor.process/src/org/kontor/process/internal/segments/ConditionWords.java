package org.kontor.process.internal.segments;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Subject;

/** Says conditions in the user's words: {@code City is one of 广州, 深圳}. */
final class ConditionWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ConditionWords() {}

    static Text of(Text list, Subject subject, Condition condition) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(name(list, subject, condition));
        List<Text> values = condition.values().stream()
                .map(value -> value(subject, condition, value))
                .toList();
        if (condition.comparison().operands() == Comparison.SEVERAL) {
            values.stream()
                    .reduce((some, next) -> SegmentText.of("words.several", some, next))
                    .ifPresent(arguments::add);
        } else {
            arguments.addAll(values);
        }
        if (condition.comparison().takesSpan()) {
            condition.span().ifPresent(span -> arguments.add(span(span)));
        }
        String comparison = condition.comparison().name();
        boolean time = subject.kind() == FieldKind.DATE || subject.kind() == FieldKind.INSTANT;
        return time
                ? SegmentText.of("day." + comparison, arguments.toArray())
                : SegmentText.of("words." + comparison, arguments.toArray());
    }

    private static Text name(Text list, Subject subject, Condition condition) {
        if (subject.figure()) {
            return condition
                    .span()
                    .map(span -> SegmentText.of("words.figure", subject.label(), span(span)))
                    .orElse(subject.label());
        }
        boolean own = subject.group().toString().equals(list.toString());
        return own ? subject.label() : SegmentText.of("words.ofRow", subject.group(), subject.label());
    }

    private static Text value(Subject subject, Condition condition, String value) {
        return switch (subject.kind()) {
            case CHOICE ->
                subject.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .map(choice -> choice.label())
                        .orElseGet(() -> SegmentText.of("words.plain", value));
            case MONEY ->
                condition.currency().isPresent()
                        ? SegmentText.of(
                                "words.money",
                                new BigDecimal(value),
                                condition.currency().get())
                        : SegmentText.of("words.number", new BigDecimal(value));
            case QUANTITY, INTEGER -> SegmentText.of("words.number", new BigDecimal(value));
            case PERCENT -> SegmentText.of("words.percent", new BigDecimal(value).multiply(HUNDRED));
            default -> SegmentText.of("words.plain", value);
        };
    }

    private static Text span(Period span) {
        if (span.getDays() != 0) {
            return SegmentText.of("span.days", span.getDays());
        }
        return span.getMonths() != 0 || span.getYears() == 0
                ? SegmentText.of("span.months", span.toTotalMonths())
                : SegmentText.of("span.years", span.getYears());
    }
}
