package org.kontor.exchange.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds out what stands between the cells: the separator that gives all rows the same number of cells, and many of them. */
public final class Separators {

    private static final int ROWS = 30;

    private Separators() {}

    /** The separator, one of the known ones, of a text that may end in the middle of a row. */
    public static char detect(String text, List<Character> known) {
        char best = known.getFirst();
        double most = 0;
        for (char separator : known) {
            double score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        List<Integer> sizes = sizes(text, separator);
        if (sizes.isEmpty() || sizes.getFirst() == 1) {
            return 0;
        }
        int columns = sizes.getFirst();
        long alike = sizes.stream().filter(size -> size == columns).count();
        return columns * (double) alike / sizes.size();
    }

    private static List<Integer> sizes(String text, char separator) {
        List<Integer> sizes = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            for (CSVRecord row : parser) {
                sizes.add(row.size());
                if (sizes.size() == ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            // the sample ends within quotes, or these are no quotes with this separator: what was read so far counts
            return sizes;
        }
        return sizes;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }
}
