package org.kontor.exchange.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The cells of a workbook as text that imports understand, whatever they look like on screen: plain numbers, days as
 * 2026-03-31, times as 14:30.
 */
final class WorkbookCells {

    /** A spreadsheet keeps no more digits; what comes after them is noise of its binary numbers. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int TIME_LENGTH = 5;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;

    WorkbookCells(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The text of the cell whose element has just begun. */
    String text(XMLStreamReader cell) throws XMLStreamException, IOException {
        String type = cell.getAttributeValue(null, "t");
        String style = cell.getAttributeValue(null, "s");
        String text = "";
        while (cell.hasNext()) {
            int event = cell.next();
            if (event == XMLStreamConstants.END_ELEMENT && cell.getLocalName().equals("c")) {
                return text;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (cell.getLocalName()) {
                    case "v" -> text = value(SheetXml.plainText(cell), type, style);
                    case "is" -> text = SheetXml.richText(cell, "is").strip();
                    case "f" -> SheetXml.plainText(cell);
                    default -> {
                        // extensions of later versions
                    }
                }
            }
        }
        return text;
    }

    private String value(String raw, String type, String style) {
        return switch (type == null ? "n" : type) {
            case "s" -> strings.at(Integer.parseInt(raw.strip())).strip();
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "n" -> number(raw.strip(), style);
            case "e" -> "";
            default -> raw.strip();
        };
    }

    private String number(String raw, String style) {
        if (raw.isEmpty()) {
            return "";
        }
        double value = Double.parseDouble(raw);
        if (style != null && isDate(Integer.parseInt(style)) && DateUtil.isValidExcelDate(value)) {
            return moment(value);
        }
        return new BigDecimal(raw).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private boolean isDate(int style) {
        XSSFCellStyle cell = styles == null || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
        return cell != null && DateUtil.isADateFormat(cell.getDataFormat(), cell.getDataFormatString());
    }

    private String moment(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        String time = moment.toLocalTime().toString();
        if (value < 1) {
            return time.substring(0, TIME_LENGTH);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + time.substring(0, TIME_LENGTH);
    }
}
