package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;

/**
 * The rows that an import refuses, as they were, with their line and the reason, in a file that can be corrected and
 * imported in its turn. There is none as long as no row is refused.
 */
final class RefusedRows implements AutoCloseable {

    private static final int LONGEST_CELL = 32_000;

    private final Optional<Path> file;
    private final List<String> headings;
    private final Locale locale;
    private Optional<CSVPrinter> printer = Optional.empty();

    RefusedRows(Optional<Path> file, List<String> headings, Locale locale) {
        this.file = file;
        this.headings = headings;
        this.locale = locale;
    }

    void add(TableRow row, String reason) {
        if (file.isEmpty()) {
            return;
        }
        try {
            if (printer.isEmpty()) {
                printer = Optional.of(begin(file.get()));
            }
            List<String> cells =
                    new ArrayList<>(row.cells().stream().map(RefusedRows::cell).toList());
            while (cells.size() < headings.size()) {
                cells.add("");
            }
            cells.add(Long.toString(row.line()));
            cells.add(Formulas.harmless(reason));
            printer.get().printRecord(cells);
        } catch (IOException failure) {
            throw cannotWrite(failure);
        }
    }

    private static String cell(String text) {
        return Formulas.harmless(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…");
    }

    private CSVPrinter begin(Path path) throws IOException {
        Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter begun = new CSVPrinter(writer, CSVFormat.RFC4180);
        List<String> all =
                new ArrayList<>(headings.stream().map(RefusedRows::cell).toList());
        all.add(ExchangeText.of("refused.line").in(locale));
        all.add(ExchangeText.of("refused.reason").in(locale));
        begun.printRecord(all);
        return begun;
    }

    /** The file, if there is one. */
    Optional<Path> written() {
        return printer.isPresent() ? file : Optional.empty();
    }

    private ProblemException cannotWrite(IOException failure) {
        return new ProblemException(
                ExchangeText.of("refused.cannotWrite", file.orElseThrow().toString()), failure);
    }

    @Override
    public void close() {
        if (printer.isPresent()) {
            try {
                printer.get().close(true);
            } catch (IOException failure) {
                throw cannotWrite(failure);
            }
        }
    }
}
