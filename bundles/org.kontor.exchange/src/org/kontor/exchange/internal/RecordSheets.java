package org.kontor.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.RecordWriter;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.openpdf.text.pdf.PdfPTable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Writes records of any type that has a record service. */
@Component(service = RecordWriter.class)
public final class RecordSheets implements RecordWriter {

    private static final int WHOLE = 100;
    private static final float[] LABEL_AND_VALUE = {1, 3};

    private final PdfFonts fonts = new PdfFonts();
    private final Clock clock = Clock.systemDefaultZone();
    private final List<RecordService<?>> services = new CopyOnWriteArrayList<>();

    /** Takes a record service into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addService(RecordService<?> service) {
        services.add(service);
    }

    /** Takes it out of use. */
    public void removeService(RecordService<?> service) {
        services.remove(service);
    }

    @Override
    public void write(Actor actor, RecordRef record, ExportFormat format, Locale locale, Path file) {
        RecordService<?> service = service(record.type())
                .orElseThrow(() -> new ProblemException(ExchangeText.of("type.unknown", record.type())));
        RecordSheet sheet = RecordSheet.of(actor, service, record.id(), locale, this::service);
        WholeFile.write(file, part -> {
            write(sheet, format, locale, part);
            return Boolean.TRUE;
        });
    }

    private Optional<RecordService<?>> service(String type) {
        return services.stream().filter(s -> s.type().id().equals(type)).findFirst();
    }

    private void write(RecordSheet sheet, ExportFormat format, Locale locale, Path file) throws IOException {
        OutputStream output = new BufferedOutputStream(Files.newOutputStream(file));
        switch (format) {
            case PDF -> pdf(sheet, LocalDate.now(clock), locale, output);
            case HTML -> html(sheet, new OutputStreamWriter(output, StandardCharsets.UTF_8));
            case CSV -> flat(sheet, locale, new CsvWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8)));
            case TXT -> flat(sheet, locale, new TextWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8)));
            case XLSX -> flat(sheet, locale, new XlsxWriter(output));
        }
    }

    /** One thing below the other, where there is nothing but rows. */
    private static void flat(RecordSheet sheet, Locale locale, RowWriter closed) throws IOException {
        try (RowWriter writer = closed) {
            writer.heading(
                    sheet.title(),
                    List.of(
                            ExchangeText.of("export.field").in(locale),
                            ExchangeText.of("export.value").in(locale)));
            for (RecordSheet.Section section : sheet.sections()) {
                if (!section.heading().isEmpty()) {
                    writer.row(List.of(section.heading()));
                }
                for (RecordSheet.Line line : section.lines()) {
                    writer.row(List.of(line.label(), line.value()));
                }
            }
            for (RecordSheet.Table table : sheet.tables()) {
                writer.row(List.of(table.heading()));
                writer.row(List.copyOf(table.headings()));
                for (List<String> row : table.rows()) {
                    writer.row(List.copyOf(row));
                }
            }
        }
    }

    private static void html(RecordSheet sheet, Writer closed) throws IOException {
        try (Writer writer = closed) {
            String title = HtmlWriter.escaped(sheet.title());
            writer.write("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + title + "</title><style>"
                    + HtmlWriter.STYLE + "</style></head><body><h1>" + title + "</h1>\n");
            for (RecordSheet.Section section : sheet.sections()) {
                writer.write("<h2>" + HtmlWriter.escaped(section.heading()) + "</h2><table>");
                for (RecordSheet.Line line : section.lines()) {
                    writer.write("<tr><th>" + HtmlWriter.escaped(line.label()) + "</th>");
                    writer.write("<td class=\"t\">" + HtmlWriter.escaped(line.value()) + "</td></tr>\n");
                }
                writer.write("</table>\n");
            }
            for (RecordSheet.Table table : sheet.tables()) {
                htmlTable(table, writer);
            }
            writer.write("</body></html>\n");
        }
    }

    private static void htmlTable(RecordSheet.Table table, Writer writer) throws IOException {
        writer.write("<h2>" + HtmlWriter.escaped(table.heading()) + "</h2><table><tr>");
        for (String heading : table.headings()) {
            writer.write("<th>" + HtmlWriter.escaped(heading) + "</th>");
        }
        writer.write("</tr>\n");
        for (List<String> row : table.rows()) {
            writer.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String kind = Cells.isFigure(table.kinds().get(i)) ? "n" : "t";
                writer.write("<td class=\"" + kind + "\">" + HtmlWriter.escaped(row.get(i)) + "</td>");
            }
            writer.write("</tr>\n");
        }
        writer.write("</table>\n");
    }

    private void pdf(RecordSheet sheet, LocalDate day, Locale locale, OutputStream closed) throws IOException {
        try (OutputStream output = closed;
                PdfPaper paper = new PdfPaper(fonts, output, false, sheet.title(), day, locale)) {
            for (RecordSheet.Section section : sheet.sections()) {
                if (!section.heading().isEmpty()) {
                    paper.add(paper.heading(section.heading()));
                }
                PdfPTable lines = new PdfPTable(LABEL_AND_VALUE);
                lines.setWidthPercentage(WHOLE);
                for (RecordSheet.Line line : section.lines()) {
                    lines.addCell(paper.label(line.label(), false));
                    lines.addCell(paper.cell(line.value(), false));
                }
                paper.add(lines);
            }
            for (RecordSheet.Table table : sheet.tables()) {
                paper.add(paper.heading(table.heading()));
                paper.add(pdfTable(table, paper));
            }
        }
    }

    private static PdfPTable pdfTable(RecordSheet.Table table, PdfPaper paper) {
        PdfPTable rows = new PdfPTable(table.headings().size());
        rows.setWidthPercentage(WHOLE);
        rows.setHeaderRows(1);
        for (int i = 0; i < table.headings().size(); i++) {
            rows.addCell(paper.label(
                    table.headings().get(i), Cells.isFigure(table.kinds().get(i))));
        }
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                rows.addCell(paper.cell(row.get(i), Cells.isFigure(table.kinds().get(i))));
            }
        }
        return rows;
    }
}
