package org.kontor.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.kernel.text.Text;

/**
 * A row of a file. A value that cannot be read is noted as a problem of the row and answered as absent, so that all
 * problems of a file are found in one reading.
 *
 * @param file the name of the file
 * @param line the line in it, from 1
 * @param values the values by heading
 */
public record CsvRow(String file, long line, Map<String, String> values) {

    /** The text of a column, if there is one. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column)).filter(v -> !v.isBlank());
    }

    /** The text of a column that must be filled. */
    public Optional<String> required(String column, List<RowProblem> problems) {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            problems.add(problem(column, ExchangeText.of("value.missing")));
        }
        return value;
    }

    /** The number of a column. */
    public Optional<BigDecimal> number(String column, List<RowProblem> problems) {
        return parsed(column, problems, "value.noNumber", BigDecimal::new, NumberFormatException.class);
    }

    /** The day of a column, written as 2026-03-31. */
    public Optional<LocalDate> date(String column, List<RowProblem> problems) {
        return parsed(column, problems, "value.noDate", LocalDate::parse, DateTimeParseException.class);
    }

    /** A problem of this row. */
    public RowProblem problem(String column, Text reason) {
        return new RowProblem(file, line, column, reason);
    }

    private <T> Optional<T> parsed(
            String column,
            List<RowProblem> problems,
            String key,
            Function<String, T> parser,
            Class<? extends RuntimeException> failure) {
        Optional<String> value = text(column);
        try {
            return value.map(parser);
        } catch (RuntimeException unreadable) {
            if (!failure.isInstance(unreadable)) {
                throw unreadable;
            }
            problems.add(problem(column, ExchangeText.of(key, value.orElse(""))));
            return Optional.empty();
        }
    }
}
