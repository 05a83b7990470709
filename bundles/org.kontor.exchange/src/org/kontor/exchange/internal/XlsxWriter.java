package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook, written row by row so that a long list does not fill the memory. */
final class XlsxWriter implements RowWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 18 * 256;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private final OutputStream output;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle dates;
    private final CellStyle amounts;
    private final CellStyle texts;
    private SXSSFSheet sheet;
    private int next;

    XlsxWriter(OutputStream output) {
        this.output = output;
        dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        texts = workbook.createCellStyle();
        texts.setQuotePrefixed(true);
        amounts = workbook.createCellStyle();
        amounts.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00##"));
    }

    @Override
    public void heading(String title, List<String> headings) {
        String name = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
        sheet = workbook.createSheet(name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length())));
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        Row row = sheet.createRow(next++);
        for (int i = 0; i < headings.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void row(List<Object> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            put(row.createCell(i), values.get(i));
        }
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case BigDecimal number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(amounts);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(dates);
            }
            default -> text(cell, Cells.plain(value));
        }
    }

    /** A text that looks like a formula would become one when somebody edits its cell. */
    private void text(Cell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        if (Formulas.isFormula(text)) {
            cell.setCellStyle(texts);
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                output) {
            workbook.write(output);
        }
    }
}
