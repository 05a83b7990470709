package org.kontor.domain.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as spreadsheet programs write them, with their texts in one place and days as numbers. */
final class Workbooks {

    private static final int BOMB_MEGABYTES = 300;

    private Workbooks() {}

    /** A sheet "Data" after an empty one. */
    static byte[] of(List<String> headings, List<? extends List<?>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Data");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            List<List<?>> all = new ArrayList<>(rows);
            if (!headings.isEmpty()) {
                all.addFirst(headings);
            }
            for (int i = 0; i < all.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < all.get(i).size(); j++) {
                    put(row.createCell(j), all.get(i).get(j), day);
                }
            }
            workbook.createSheet("Empty");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void put(Cell cell, Object value, CellStyle day) {
        switch (value) {
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Integer number -> cell.setCellValue(number);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Boolean flag -> cell.setCellValue(flag);
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A small file that unpacks to very much. */
    static byte[] bomb() {
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] honest = of(List.of("name"), List.of(List.of("科技")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(honest));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int end = xml.indexOf("<sheetData>") + "<sheetData>".length();
                    out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < BOMB_MEGABYTES; i++) {
                        out.write(blank);
                    }
                    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
