package org.kontor.einvoice.internal.digital;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kontor.kernel.text.Json;

/** Writes digital invoices in the formats of tax platforms. */
public final class DigitalFile {

    private DigitalFile() {}

    /** What a file says of one invoice; the same invoice always makes the same text. */
    public static String json(DigitalInvoice invoice) {
        String lines = invoice.lines().stream()
                .map(line -> "      {" + members(line) + "}")
                .collect(Collectors.joining(",\n"));
        return "    {" + members(invoice.head()) + ",\n     \"明细\": [\n" + lines + "\n    ]}";
    }

    /** One object with all invoices. */
    public static byte[] json(List<DigitalInvoice> invoices) {
        String all = invoices.stream().map(DigitalFile::json).collect(Collectors.joining(",\n"));
        return ("{\n  \"格式\": \"kontor-digital-invoice\",\n  \"版本\": 1,\n  \"发票\": [\n" + all + "\n  ]\n}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with the sheets of the template: invoices, and their lines. */
    public static byte[] workbook(List<DigitalInvoice> invoices) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(
                    workbook.createSheet("1-发票基本信息"),
                    invoices.stream().map(DigitalInvoice::head).toList());
            fill(
                    workbook.createSheet("2-发票明细信息"),
                    invoices.stream()
                            .flatMap(invoice -> invoice.lines().stream())
                            .toList());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One table with a row for each line, the fields of its invoice in front; it says that it is UTF-8, as spreadsheets want it. */
    public static byte[] table(List<DigitalInvoice> invoices) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(row(invoices.getFirst(), 0).keySet());
            for (DigitalInvoice invoice : invoices) {
                for (int line = 0; line < invoice.lines().size(); line++) {
                    printer.printRecord(row(invoice, line).values().stream().map(DigitalFile::plain));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> row(DigitalInvoice invoice, int line) {
        Map<String, Object> row = new LinkedHashMap<>(invoice.head());
        row.putAll(invoice.lines().get(line));
        return row;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static void fill(Sheet sheet, List<Map<String, Object>> rows) {
        Row headings = sheet.createRow(0);
        rows.getFirst().keySet().forEach(name -> cell(headings).setCellValue(name));
        for (Map<String, Object> values : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            values.values().forEach(value -> put(cell(row), value));
        }
        sheet.createFreezePane(0, 1);
    }

    private static Cell cell(Row row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static String members(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> Json.string(field.getKey()) + ": " + value(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return value instanceof BigDecimal ? plain(value) : Json.string(value.toString());
    }
}
