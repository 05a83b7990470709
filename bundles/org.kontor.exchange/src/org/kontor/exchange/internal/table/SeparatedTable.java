package org.kontor.exchange.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.exchange.table.TableFormat;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;

/** Reads separated values. */
public final class SeparatedTable implements TableReader {

    private final Path file;
    private final TableFormat format;
    private final CountingInput input;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> headings;

    /** Opens a file and reads its headings. */
    public SeparatedTable(Path file, TableFormat format) {
        this.file = file;
        this.format = format;
        try {
            input = new CountingInput(Files.newInputStream(file), Files.size(file));
            reader = new BoundedReader(Encodings.reader(new BufferedInputStream(input), format.charset()));
            parser = CSVParser.builder()
                    .setReader(reader)
                    .setFormat(Separators.format(format.separator()))
                    .get();
        } catch (IOException failure) {
            throw problem(failure);
        }
        rows = parser.iterator();
        headings = firstRow();
    }

    private List<String> firstRow() {
        try {
            return next().map(TableRow::cells)
                    .orElseThrow(() -> new ProblemException(
                            ExchangeText.of("file.empty", file.getFileName().toString())));
        } catch (ProblemException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                reader.begin();
                TableRow read = new TableRow(line(row), row.toList());
                if (!read.isBlank()) {
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException failure) {
            throw problem(failure.getCause());
        } catch (IllegalStateException failure) {
            throw problem(failure);
        }
    }

    /** The parser tells the last line of a row, and cells may have line breaks. */
    private long line(CSVRecord row) {
        long breaks = row.stream()
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                .sum();
        return parser.getCurrentLineNumber() - breaks;
    }

    @Override
    public double share() {
        return input.share();
    }

    private ProblemException problem(Exception failure) {
        String name = file.getFileName().toString();
        if (failure instanceof CharacterCodingException) {
            return new ProblemException(
                    ExchangeText.of("csv.otherEncoding", name, format.charset().displayName()), failure);
        }
        long line = parser == null ? 1 : parser.getCurrentLineNumber() + 1;
        return new ProblemException(ExchangeText.of("csv.brokenLine", name, line), failure);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException failure) {
            throw problem(failure);
        }
    }
}
