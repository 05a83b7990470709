package org.kontor.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.record.FieldKind;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;
import org.kontor.reporting.ReportRequest;

class CsvRowsTest {

    private final StringWriter written = new StringWriter();
    private final CsvRows csv = new CsvRows(written);

    @Test
    void quotesOnlyWhereNeeded() {
        csv.writeRow(new Object[] {"plain", "a,b", "say \"yes\"", "two\nlines", "张三，李四", ""});
        assertThat(written).hasToString("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",张三，李四,\r\n");
    }

    @Test
    void writesNumbersAndDatesForPrograms() {
        csv.writeRow(
                new Object[] {new BigDecimal("1E+6"), new BigDecimal("1265793.29"), LocalDate.of(2026, 1, 5), null, 3});
        assertThat(written).hasToString("1000000,1265793.29,2026-01-05,,3\r\n");
    }

    @Test
    void writesTheRowsOfTheFirstDataSetWithLabelsInTheUsersLanguage() {
        byte[] bytes = run(true);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFF本人记录,本人记录\r\n上海,10.50\r\n");
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void leavesTheByteOrderMarkOutUnlessWanted() {
        assertThat(new String(run(false), StandardCharsets.UTF_8)).startsWith("本人记录");
    }

    private static byte[] run(boolean byteOrderMark) {
        ReportServiceComponent service = new ReportServiceComponent(new BirtEngine(null), Clock.systemUTC());
        service.addDesign(new Doubles.Report("report", List.of("data")), Map.of());
        service.addDataset(
                new Doubles.Data(
                        "data",
                        "orders.view",
                        List.of(Doubles.column("place", FieldKind.TEXT), Doubles.column("amount", FieldKind.MONEY)),
                        List.<Object[]>of(new Object[] {"上海", new BigDecimal("10.50")})),
                Map.of());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ReportRequest request =
                new ReportRequest("report", Map.of(), Locale.SIMPLIFIED_CHINESE, ReportFormat.CSV, byteOrderMark);
        service.run(Doubles.actor("orders.view"), request, output, new Cancellation());
        return output.toByteArray();
    }
}
