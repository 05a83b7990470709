package org.kontor.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ListExporter;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Streams lists into files, and writes computed tables. */
@Component(service = ListExporter.class)
public final class Exporter implements ListExporter {

    private final PdfFonts fonts = new PdfFonts();
    private final Clock clock = Clock.systemDefaultZone();
    private final ListQueries queries;

    /** An exporter of the open database. */
    @Activate
    public Exporter(@Reference ListQueries queries) {
        this.queries = queries;
    }

    @Override
    public long export(
            Actor actor,
            ListDefinition list,
            ListRequest request,
            List<String> columns,
            ExportFormat format,
            Locale locale,
            Path file) {
        return WholeFile.write(
                file, part -> write(actor, list, request, chosen(list, columns, format), format, locale, part));
    }

    @Override
    public long export(ComputedTable table, ExportFormat format, Locale locale, Path file) {
        return WholeFile.write(file, part -> write(table, format, locale, part));
    }

    private long write(ComputedTable table, ExportFormat format, Locale locale, Path file) throws IOException {
        List<ComputedTable.Column> columns = table.columns();
        try (RowWriter writer = writer(
                format,
                new BufferedOutputStream(Files.newOutputStream(file)),
                columns.stream().map(ComputedTable.Column::kind).toList(),
                columns.stream().map(ComputedTable.Column::widthInChars).toList(),
                locale)) {
            writer.heading(
                    table.title().in(locale),
                    columns.stream().map(c -> c.label().in(locale)).toList());
            for (List<Object> row : table.rows()) {
                writer.row(row);
            }
        }
        return table.rows().size();
    }

    private static List<ListColumn> chosen(ListDefinition list, List<String> ids, ExportFormat format) {
        if (ids.isEmpty()) {
            // paper is narrow
            return list.columns().stream()
                    .filter(column -> format != ExportFormat.PDF || column.shown())
                    .toList();
        }
        List<ListColumn> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(list.column(id)
                    .orElseThrow(() -> new ProblemException(ExchangeText.of("export.noColumn", list.label(), id))));
        }
        return chosen;
    }

    private long write(
            Actor actor,
            ListDefinition list,
            ListRequest request,
            List<ListColumn> columns,
            ExportFormat format,
            Locale locale,
            Path file)
            throws IOException {
        long[] rows = {0};
        try (RowWriter writer = writer(
                format,
                new BufferedOutputStream(Files.newOutputStream(file)),
                columns.stream().map(ListColumn::kind).toList(),
                columns.stream().map(ListColumn::widthInChars).toList(),
                locale)) {
            writer.heading(
                    list.label().in(locale),
                    columns.stream().map(c -> c.label().in(locale)).toList());
            queries.stream(actor, list, request, row -> {
                List<Object> values = new ArrayList<>(columns.size());
                for (ListColumn column : columns) {
                    values.add(shown(column, row.values().get(list.columns().indexOf(column)), locale));
                }
                try {
                    writer.row(values);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                rows[0]++;
            });
        }
        return rows[0];
    }

    private RowWriter writer(
            ExportFormat format, OutputStream output, List<FieldKind> kinds, List<Integer> widths, Locale locale)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            case XLSX -> new XlsxWriter(output);
            case HTML -> new HtmlWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            case TXT -> new TextWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            case PDF -> new PdfRows(fonts, output, LocalDate.now(clock), locale, kinds, widths);
        };
    }

    private static Object shown(ListColumn column, Object value, Locale locale) {
        if (value == null) {
            return null;
        }
        if (column.kind() == FieldKind.CHOICE) {
            return column.choices().stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Field.Choice::label)
                    .findFirst()
                    .map(label -> label.in(locale))
                    .orElse(value.toString());
        }
        return column.kind() == FieldKind.FLAG
                ? ExchangeText.of(Boolean.TRUE.equals(value) ? "yes" : "no").in(locale)
                : value;
    }
}
