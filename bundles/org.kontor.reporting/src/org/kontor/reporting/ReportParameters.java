package org.kontor.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.reporting.internal.ReportingText;

/** Turns parameters in the notation of the command line into values: ISO dates, whole numbers, true or false. */
public final class ReportParameters {

    private ReportParameters() {}

    /**
     * The values that were given. A parameter that was not given takes its standard value; one without standard value, or
     * given as empty text, is left out.
     *
     * @throws ProblemException naming every unknown parameter and every value that cannot be read
     */
    public static Map<String, Object> parse(List<ReportParameter> parameters, Map<String, String> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        Problems problems = new Problems();
        given.keySet().stream()
                .filter(id -> parameters.stream().noneMatch(p -> p.id().equals(id)))
                .forEach(id -> problems.add(Problem.error(id, unknown(id, parameters))));
        for (ReportParameter parameter : parameters) {
            String text = given.getOrDefault(
                            parameter.id(), parameter.standard().orElse(""))
                    .strip();
            if (!text.isEmpty()) {
                put(values, parameter, text, problems);
            }
        }
        problems.refuseOnError();
        return values;
    }

    private static void put(Map<String, Object> values, ReportParameter parameter, String text, Problems problems) {
        try {
            values.put(parameter.id(), value(parameter, text));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problems.add(Problem.error(
                    parameter.id(),
                    ReportingText.of("parameter.unreadable." + parameter.kind(), parameter.label(), text)));
        }
    }

    private static Object value(ReportParameter parameter, String text) {
        return switch (parameter.kind()) {
            case DATE -> LocalDate.parse(text);
            case INTEGER -> Integer.valueOf(text);
            case FLAG -> flag(text);
            default -> text;
        };
    }

    private static Boolean flag(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private static Text unknown(String id, List<ReportParameter> parameters) {
        if (parameters.isEmpty()) {
            return ReportingText.of("parameter.none", id);
        }
        return ReportingText.of(
                "parameter.unknown",
                id,
                parameters.stream().map(ReportParameter::id).collect(Collectors.joining(", ")));
    }
}
