package org.kontor.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.reporting.Cancellation;

class ReportRowsTest {

    private static final ReportDesign REPORT = new Doubles.Report("report", List.of("data"));
    private static final List<ReportColumn> COLUMNS = List.of(
            Doubles.column("place", FieldKind.TEXT),
            Doubles.column("day", FieldKind.DATE),
            Doubles.column("amount", FieldKind.MONEY));

    @Test
    void addsExactlyWhereFloatingPointNumbersDoNot() {
        List<Object[]> dimes = Collections.nCopies(100_000, row("A", "0.10"));
        assertThat(read(dimes).sum("data", "amount")).isEqualByComparingTo("10000.00");
    }

    @Test
    void addsPerGroupAndSkipsWhatIsEmpty() {
        ReportRows rows = read(List.of(row("A", "1.25"), row("B", "2.50"), row("A", "0.75"), row(null, null)));
        assertThat(rows.sum("data", "amount", "place", "A")).isEqualByComparingTo("2.00");
        assertThat(rows.sum("data", "amount", "place", null)).isEqualByComparingTo("0");
        assertThat(rows.max("data", "amount")).isEqualByComparingTo("2.50");
        assertThat(rows.average("data", "amount")).isEqualByComparingTo("1.13");
    }

    @Test
    void knowsNothingButZeroOfNoRows() {
        ReportRows rows = read(List.of());
        assertThat(rows.isEmpty("data")).isTrue();
        assertThat(read(List.<Object[]>of(row("A", "1"))).isEmpty("data")).isFalse();
        assertThat(rows.sum("data", "amount")).isZero();
        assertThat(rows.max("data", "amount")).isZero();
        assertThat(rows.average("data", "amount")).isZero();
    }

    @Test
    void givesTheEngineTypesItKnows() {
        ReportRows rows = read(List.<Object[]>of(new Object[] {FieldKind.TEXT, LocalDate.of(2026, 2, 1), 5L}));
        assertThat(rows.table("data").rows().getFirst())
                .containsExactly("TEXT", java.sql.Date.valueOf("2026-02-01"), BigDecimal.valueOf(5));
    }

    @Test
    void refusesMoreRowsThanAnyoneReads() {
        List<Object[]> many = Collections.nCopies(ReportRows.LIMIT + 1, row("A", "1"));
        assertThatThrownBy(() -> read(many))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("200,000");
        assertThat(read(many.subList(0, ReportRows.LIMIT)).table("data").rows()).hasSize(ReportRows.LIMIT);
    }

    @Test
    void stopsReadingWhenCancelled() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ReportDataset data = new Doubles.Data("data", "x", COLUMNS, List.<Object[]>of(row("A", "1")));
        assertThatThrownBy(() -> ReportRows.read(REPORT, List.of(data), Doubles.actor(), Map.of(), cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void handsADataSetOnlyItsOwnParameters() {
        List<Map<String, Object>> asked = new ArrayList<>();
        ReportParameter from = new ReportParameter("from", Doubles.text(), FieldKind.DATE, Optional.empty());
        ReportDataset data = new Doubles.Data("data", "x", COLUMNS, List.of(from), List.of(), asked::add);
        Map<String, Object> given = Map.of("from", LocalDate.of(2026, 1, 1), "asOf", LocalDate.of(2026, 2, 2));
        ReportRows.read(REPORT, List.of(data), Doubles.actor(), given, new Cancellation());
        assertThat(asked).containsExactly(Map.of("from", LocalDate.of(2026, 1, 1)));
    }

    private static Object[] row(String place, String amount) {
        return new Object[] {place, null, amount == null ? null : new BigDecimal(amount)};
    }

    private static ReportRows read(List<Object[]> rows) {
        ReportDataset data = new Doubles.Data("data", "x", COLUMNS, rows);
        return ReportRows.read(REPORT, List.of(data), Doubles.actor(), Map.of(), new Cancellation());
    }
}
