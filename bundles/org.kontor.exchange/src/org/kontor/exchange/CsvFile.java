package org.kontor.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.kernel.problem.ProblemException;

/**
 * A file of comma-separated values with a heading line, in UTF-8 with or without a byte order mark.
 *
 * @param name the name of the file
 * @param columns the headings
 * @param rows the rows
 */
public record CsvFile(String name, List<String> columns, List<CsvRow> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Reads a file.
     *
     * @param required headings that must be there
     * @throws ProblemException when the file is missing, is not UTF-8 or lacks a column
     */
    public static CsvFile read(Path file, String... required) {
        String name = file.getFileName().toString();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(reader);
            CSVParser parser =
                    CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
            List<String> columns = parser.getHeaderNames();
            for (String column : required) {
                if (!columns.contains(column)) {
                    throw new ProblemException(ExchangeText.of("csv.noColumn", name, column));
                }
            }
            List<CsvRow> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                // The parser tells the last line of a record; records rarely have line breaks, so this is its line.
                rows.add(new CsvRow(name, parser.getCurrentLineNumber(), row.toMap()));
            }
            return new CsvFile(name, columns, rows);
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ExchangeText.of("csv.notUtf8", name), notUtf8);
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            throw new ProblemException(ExchangeText.of("csv.unreadable", file.toString()), failure);
        }
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
