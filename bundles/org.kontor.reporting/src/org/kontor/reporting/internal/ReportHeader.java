package org.kontor.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;

/**
 * What the head of every report says: what it is, over what, for whom and when. Designs see it as {@code kontor}.
 *
 * @param design the report
 * @param parameters what it asks
 * @param values what was given
 * @param actor who asks
 * @param locale the reader's language
 * @param now when it is made
 */
public record ReportHeader(
        ReportDesign design,
        List<ReportParameter> parameters,
        Map<String, Object> values,
        Actor actor,
        Locale locale,
        Instant now) {

    /** Java writes it before AM and PM; hardly a font has it, and a PDF would fall back to one that is not embedded. */
    private static final char NARROW_SPACE = '\u202F';

    private static final String FROM = "from";
    private static final String TO = "to";

    /** The report's name. */
    public String getTitle() {
        return design.label().in(locale);
    }

    /** The question it answers. */
    public String getDescription() {
        return design.description().in(locale);
    }

    /** The parameters that were given, or that there is no restriction. */
    public String getSelection() {
        String selection = parameters.stream()
                .filter(parameter -> values.containsKey(parameter.id()))
                .map(this::describe)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  ·  "));
        return selection.isEmpty() ? text("header.all") : selection;
    }

    /** Who made it, how far this user sees, and when; a reader must know that it may show a part only. */
    public String getCreated() {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(now)
                .replace(NARROW_SPACE, ' ');
        return text("header.created", actor.name(), text("scope." + actor.scope(design.area())), when);
    }

    private String describe(ReportParameter parameter) {
        Object value = values.get(parameter.id());
        if (parameter.id().equals(FROM) && value instanceof LocalDate from) {
            return values.get(TO) instanceof LocalDate to
                    ? text("header.period", show(from), show(to))
                    : text("header.periodFrom", show(from));
        }
        if (parameter.id().equals(TO) && value instanceof LocalDate to) {
            return values.get(FROM) instanceof LocalDate ? "" : text("header.periodTo", show(to));
        }
        return text("header.parameter", parameter.label(), show(value));
    }

    private String show(Object value) {
        return switch (value) {
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
            case Boolean flag -> text(flag ? "header.yes" : "header.no");
            default -> value.toString();
        };
    }

    private String text(String key, Object... arguments) {
        return ReportingText.of(key, arguments).in(locale);
    }
}
