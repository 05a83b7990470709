package org.kontor.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.reporting.internal.ReportingText;

class ReportParametersTest {

    private static final ReportParameter FROM = parameter("from", FieldKind.DATE, "");
    private static final ReportParameter TOP = parameter("top", FieldKind.INTEGER, "10");
    private static final ReportParameter OPEN = parameter("open", FieldKind.FLAG, "");
    private static final List<ReportParameter> ALL = List.of(FROM, TOP, OPEN);

    @Test
    void readsTheNotationOfTheCommandLine() {
        assertThat(ReportParameters.parse(ALL, Map.of("from", "2026-03-31", "top", " 5 ", "open", "TRUE")))
                .isEqualTo(Map.of("from", LocalDate.of(2026, 3, 31), "top", 5, "open", true));
    }

    @Test
    void takesTheStandardValueAndLeavesOutWhatWasNotGiven() {
        assertThat(ReportParameters.parse(ALL, Map.of("from", ""))).isEqualTo(Map.of("top", 10));
    }

    @Test
    void namesEveryMistakeAtOnce() {
        assertThatThrownBy(() -> ReportParameters.parse(ALL, Map.of("from", "31.3.2026", "top", "x", "frm", "1")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field().orElse(""))
                        .containsExactlyInAnyOrder("frm", "from", "top"));
    }

    @Test
    void tellsTheMistakeInTheUsersLanguage() {
        assertThatThrownBy(() -> ReportParameters.parse(List.of(TOP), Map.of("frm", "1")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                refused.problems().getFirst().text().in(Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo("该报表没有参数“frm”。可用参数：top。"));
    }

    private static ReportParameter parameter(String id, FieldKind kind, String standard) {
        return new ReportParameter(
                id,
                ReportingText.of("report.engine"),
                kind,
                Optional.of(standard).filter(s -> !s.isEmpty()));
    }
}
