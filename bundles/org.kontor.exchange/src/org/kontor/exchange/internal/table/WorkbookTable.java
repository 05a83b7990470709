package org.kontor.exchange.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;

/** Reads a sheet of a workbook as a stream. */
public final class WorkbookTable implements TableReader {

    /** Spreadsheets have no more columns; a broken file may claim any number. */
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final OPCPackage opened;
    private CountingInput input;
    private XMLStreamReader xml;
    private WorkbookCells cells;
    private List<String> headings = List.of();
    private long lastLine;

    /** Opens a sheet and reads its headings. */
    public WorkbookTable(Path file, String sheet) {
        this.file = file;
        opened = open(file);
        try {
            begin(sheet);
        } catch (ProblemException failure) {
            close();
            throw failure;
        }
    }

    /** The names of the sheets. */
    public static List<String> sheets(Path file) {
        List<String> names = new ArrayList<>();
        try (OPCPackage workbook = open(file)) {
            XSSFReader.SheetIterator sheets = sheetsOf(new XSSFReader(workbook));
            while (sheets.hasNext()) {
                try (InputStream content = sheets.next()) {
                    names.add(sheets.getSheetName());
                }
            }
        } catch (IOException
                | OpenXML4JException
                | IllegalStateException
                | IllegalArgumentException
                | POIXMLException
                | OpenXML4JRuntimeException failure) {
            throw problem(file, failure);
        }
        if (names.isEmpty()) {
            throw new ProblemException(
                    ExchangeText.of("file.empty", file.getFileName().toString()));
        }
        return names;
    }

    private static XSSFReader.SheetIterator sheetsOf(XSSFReader workbook) throws IOException, OpenXML4JException {
        return (XSSFReader.SheetIterator) workbook.getSheetsData();
    }

    private static OPCPackage open(Path file) {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException failure) {
            throw problem(file, failure);
        }
    }

    private void begin(String sheet) {
        reading(() -> {
            XSSFReader workbook = new XSSFReader(opened);
            workbook.setUseReadOnlySharedStringsTable(true);
            SharedStrings strings = SharedStrings.read(workbook.getSharedStringsData());
            cells = new WorkbookCells(strings, workbook.getStylesTable(), countsFrom1904(workbook));
            XSSFReader.SheetIterator sheets = sheetsOf(workbook);
            while (sheets.hasNext() && xml == null) {
                InputStream content = sheets.next();
                if (sheet.isEmpty() || sheets.getSheetName().equals(sheet)) {
                    input = new CountingInput(
                            new BufferedInputStream(content),
                            sheets.getSheetPart().getSize());
                    xml = SheetXml.reader(input);
                } else {
                    content.close();
                }
            }
            if (xml == null) {
                throw new ProblemException(ExchangeText.of("xlsx.noSheet", name(), sheet));
            }
            return Boolean.TRUE;
        });
        headings = next().map(TableRow::cells)
                .orElseThrow(() -> new ProblemException(ExchangeText.of("file.empty", name())));
    }

    /** Workbooks of old programs count days from another beginning. */
    private static boolean countsFrom1904(XSSFReader workbook)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream content = workbook.getWorkbookData()) {
            XMLStreamReader xml = SheetXml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String from1904 = xml.getAttributeValue(null, "date1904");
                    return "1".equals(from1904) || "true".equals(from1904);
                }
            }
            return false;
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<TableRow> next() {
        return reading(() -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    TableRow row = row();
                    if (!row.isBlank()) {
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private TableRow row() throws XMLStreamException, IOException {
        String number = xml.getAttributeValue(null, "r");
        lastLine = number == null ? lastLine + 1 : Long.parseLong(number);
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? row.size() : new CellReference(place).getCol();
                if (column < 0 || column >= MOST_COLUMNS) {
                    throw new IOException("A cell in column " + column);
                }
                while (row.size() <= column) {
                    row.add("");
                }
                row.set(column, cells.text(xml));
            }
        }
        return new TableRow(lastLine, row);
    }

    @Override
    public double share() {
        return input.share();
    }

    @Override
    public void close() {
        try {
            if (xml != null) {
                xml.close();
                input.close();
            }
        } catch (XMLStreamException | IOException failure) {
            throw problem(file, failure);
        } finally {
            opened.revert();
        }
    }

    /** Something that reads a part of the workbook. */
    private interface Reading<R> {
        R read() throws IOException, OpenXML4JException, XMLStreamException;
    }

    /** Whatever a broken workbook makes its reader fail with is one thing to the user. */
    private <R> R reading(Reading<R> reading) {
        try {
            return reading.read();
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException failure) {
            throw problem(file, failure);
        }
    }

    private String name() {
        return file.getFileName().toString();
    }

    private static ProblemException problem(Path file, Exception failure) {
        String name = file.getFileName().toString();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("Zip bomb")) {
                return new ProblemException(ExchangeText.of("xlsx.bomb", name), failure);
            }
        }
        return new ProblemException(ExchangeText.of("xlsx.broken", name), failure);
    }
}
