package org.kontor.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kontor.exchange.table.TableFormat;

/**
 * All that is to be known of an import.
 *
 * @param target the {@link ImportTarget}
 * @param file the file
 * @param format how it is read
 * @param columns for each column of the file the id of the field it goes to; empty for none
 * @param rule what becomes of duplicates
 * @param updated for {@link DuplicateRule#ASK}: the lines whose records are updated
 * @param refusedTo where rows that are refused are written with the reason; none when that is not wanted
 * @param locale the language of the reasons
 */
public record ImportJob(
        String target,
        Path file,
        TableFormat format,
        List<String> columns,
        DuplicateRule rule,
        Set<Long> updated,
        Optional<Path> refusedTo,
        Locale locale) {

    /** Keeps its own copies. */
    public ImportJob {
        columns = List.copyOf(columns);
        updated = Set.copyOf(updated);
    }

    /** The file beside the source that takes what is refused: {@code customers-refused.csv}. */
    public static Path refusedBeside(Path source) {
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return source.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-refused.csv");
    }

    /** Without a file of what is refused. */
    public ImportJob unrecorded() {
        return new ImportJob(target, file, format, columns, rule, updated, Optional.empty(), locale);
    }
}
