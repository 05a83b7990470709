package org.kontor.exchange.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.PreviewRow;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.TargetField;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableFormat;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.actor.Actor;

/** An import in the making, as the pages of the wizard fill it in. Knows no widgets. */
final class ImportDraft {

    /** How many rows are shown of a file. */
    static final int SHOWN_ROWS = 30;

    private final RecordImporter importer;
    private final Actor actor;
    private final MappingMemory memory;
    private ImportTarget target;
    private Optional<Path> file = Optional.empty();
    private Optional<TableFormat> format = Optional.empty();
    private List<String> headings = List.of();
    private List<TableRow> rows = List.of();
    private List<String> columns = List.of();
    private List<String> needed = List.of();
    private DuplicateRule rule = DuplicateRule.SKIP;
    private final Set<Long> updated = new HashSet<>();

    /**
     * The beginning of a file.
     *
     * @param format how it was read
     * @param sheets the sheets of a workbook
     * @param headings the headings
     * @param rows the first rows
     * @param needed the fields that a row must fill
     */
    record Beginning(
            TableFormat format, List<String> sheets, List<String> headings, List<TableRow> rows, List<String> needed) {}

    ImportDraft(RecordImporter importer, Actor actor, MappingMemory memory, ImportTarget target) {
        this.importer = importer;
        this.actor = actor;
        this.memory = memory;
        this.target = target;
    }

    ImportTarget target() {
        return target;
    }

    /** Imports something else; the file must be taken again. */
    void target(ImportTarget other) {
        target = other;
    }

    Optional<Path> file() {
        return file;
    }

    Optional<TableFormat> format() {
        return format;
    }

    List<String> headings() {
        return headings;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** Reads the beginning of a file; takes a moment, and throws when it cannot be read. */
    Beginning read(ImportTarget wantedTarget, Path file, Optional<TableFormat> wanted) {
        TableFormat format = wanted.orElseGet(() -> TableFile.detect(file));
        List<String> sheets = format.kind() == TableFormat.Kind.WORKBOOK ? TableFile.sheets(file) : List.of();
        try (TableReader reader = TableFile.open(file, format)) {
            List<TableRow> rows = new ArrayList<>();
            Optional<TableRow> row = reader.next();
            while (row.isPresent() && rows.size() < SHOWN_ROWS) {
                rows.add(row.get());
                row = reader.next();
            }
            return new Beginning(format, sheets, reader.headings(), rows, importer.needed(actor, wantedTarget));
        }
    }

    /** Takes a file whose beginning has been read. */
    void take(Path read, Beginning beginning) {
        file = Optional.of(read);
        format = Optional.of(beginning.format());
        headings = beginning.headings();
        rows = beginning.rows();
        needed = beginning.needed();
        updated.clear();
        mapByName();
    }

    /** Forgets the file: what was chosen cannot be read. */
    void forget() {
        file = Optional.empty();
        format = Optional.empty();
        headings = List.of();
        rows = List.of();
        columns = List.of();
    }

    private void mapByName() {
        columns = headings.isEmpty()
                ? List.of()
                : memory.recall(target, headings).orElseGet(() -> importer.match(target, headings));
    }

    List<String> columns() {
        return columns;
    }

    /** Sends a column to a field, which is then taken from any other column; empty for none. */
    void map(int column, String field) {
        List<String> changed = new ArrayList<>(columns);
        if (!field.isEmpty()) {
            Collections.replaceAll(changed, field, "");
        }
        changed.set(column, field);
        columns = List.copyOf(changed);
    }

    /** Goes back to what is found by the names of the columns. */
    void forgetMapping() {
        columns = importer.match(target, headings);
    }

    boolean isMapped() {
        return columns.stream().anyMatch(field -> !field.isEmpty());
    }

    /** Whether rows that do not fill a field are refused. */
    boolean isNeeded(TargetField field) {
        return needed.contains(field.id());
    }

    /** The fields that rows must fill and that no column goes to. */
    List<TargetField> missing() {
        return target.fields().stream()
                .filter(f -> isNeeded(f) && !columns.contains(f.id()))
                .toList();
    }

    DuplicateRule rule() {
        return rule;
    }

    void rule(DuplicateRule chosen) {
        rule = chosen;
    }

    /** Decides on a duplicate. */
    void update(long line, boolean yes) {
        if (yes) {
            updated.add(line);
        } else {
            updated.remove(line);
        }
    }

    boolean isUpdated(long line) {
        return updated.contains(line);
    }

    ImportJob job() {
        Path source = file.orElseThrow();
        return new ImportJob(
                target.id(),
                source,
                format.orElseThrow(),
                columns,
                rule,
                updated,
                Optional.of(ImportJob.refusedBeside(source)),
                Locale.getDefault());
    }

    List<PreviewRow> preview() {
        return importer.preview(actor, job(), SHOWN_ROWS);
    }

    ImportReport check(ImportMonitor monitor) {
        return importer.check(actor, job().unrecorded(), monitor);
    }

    ImportReport run(ImportMonitor monitor) {
        memory.remember(target, headings, columns);
        return importer.run(actor, job(), monitor);
    }
}
