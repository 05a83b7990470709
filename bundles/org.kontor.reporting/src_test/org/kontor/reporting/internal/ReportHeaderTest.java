package org.kontor.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportParameter;

class ReportHeaderTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void tellsThePeriod() {
        assertThat(header(Map.of("from", NEW_YEAR, "to", MARCH), Locale.UK).getSelection())
                .isEqualTo("Period: 1 Jan 2026 – 31 Mar 2026");
        assertThat(header(Map.of("to", MARCH), Locale.SIMPLIFIED_CHINESE).getSelection())
                .isEqualTo("期间：截至 2026年3月31日");
        assertThat(header(Map.of("from", NEW_YEAR), Locale.UK).getSelection()).isEqualTo("Period: from 1 Jan 2026");
    }

    @Test
    void tellsOtherParametersByTheirName() {
        assertThat(header(Map.of("open", true), Locale.UK).getSelection()).isEqualTo("own records: yes");
    }

    @Test
    void tellsThatNothingWasRestricted() {
        assertThat(header(Map.of(), Locale.UK).getSelection()).isEqualTo("All data, no restriction");
    }

    @Test
    void tellsWhoAskedAndHowFarThatUserSees() {
        assertThat(header(Map.of(), Locale.SIMPLIFIED_CHINESE).getCreated())
                .contains("Li Na")
                .contains("本部门记录")
                .contains("2026年");
    }

    private static ReportHeader header(Map<String, Object> values, Locale locale) {
        return new ReportHeader(
                new Doubles.Report("report", List.of()),
                List.of(
                        parameter("from", FieldKind.DATE),
                        parameter("to", FieldKind.DATE),
                        parameter("open", FieldKind.FLAG)),
                values,
                Doubles.actor(),
                locale,
                Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static ReportParameter parameter(String id, FieldKind kind) {
        return new ReportParameter(id, Doubles.text(), kind, Optional.empty());
    }
}
