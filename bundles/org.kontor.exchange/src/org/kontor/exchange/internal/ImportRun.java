package org.kontor.exchange.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.exchange.Duplicate;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.RowProblem;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/**
 * One import, or the check of one: reads rows, gathers them into batches, looks up which are there already, stores the
 * others together. When a batch is refused its rows are stored one by one, so that only the bad ones are left out.
 *
 * @param <T> the draft
 */
final class ImportRun<T> {

    private static final int ROWS_A_BATCH = 200;
    private static final int CHARS_A_BATCH = 4 << 20;
    private static final int CELLS_OF_A_DUPLICATE = 4;

    private final Actor actor;
    private final Target<T> target;
    private final RecordService<T> service;
    private final DraftFiller<T> filler;
    private final ImportJob job;
    private final boolean store;
    private final ImportReport report = new ImportReport();
    private final List<RowGroup<T>> batch = new ArrayList<>();
    private final Queue<T> blanks = new ArrayDeque<>();
    private List<String> headings = List.of();
    private RefusedRows refused;
    private int charsInBatch;

    /** The rows of one record that are being read. */
    private Optional<RowGroup<T>> open = Optional.empty();

    private final Set<String> keys = new HashSet<>();

    ImportRun(Actor actor, Target<T> target, DraftFiller<T> filler, ImportJob job, boolean store) {
        this.actor = actor;
        this.target = target;
        this.service = target.service();
        this.filler = filler;
        this.job = job;
        this.store = store;
    }

    ImportReport run(ImportMonitor monitor) {
        try (TableReader reader = TableFile.open(job.file(), job.format())) {
            headings = reader.headings();
            try (RefusedRows rows = new RefusedRows(job.refusedTo(), headings, job.locale())) {
                refused = rows;
                read(reader, monitor);
                rows.written().ifPresent(report::refusedFile);
            }
        }
        return report;
    }

    private void read(TableReader reader, ImportMonitor monitor) {
        long rows = 0;
        Optional<TableRow> row = reader.next();
        while (row.isPresent()) {
            if (monitor.isCancelled()) {
                report.cancel();
                return;
            }
            take(row.get());
            rows++;
            if (batch.size() >= ROWS_A_BATCH || charsInBatch > CHARS_A_BATCH) {
                endBatch();
                monitor.progress(rows, reader.share());
            }
            row = reader.next();
        }
        close();
        endBatch();
        monitor.progress(rows, 1);
    }

    private void take(TableRow row) {
        String key = keyOf(row);
        boolean continues =
                !key.isEmpty() && open.filter(group -> group.key().equals(key)).isPresent();
        if (!continues) {
            close();
            if (blanks.isEmpty()) {
                blanks.addAll(service.blanks(actor, ROWS_A_BATCH));
            }
            open = Optional.of(new RowGroup<>(key, blanks.remove()));
        }
        fill(open.orElseThrow(), row, continues);
        if (key.isEmpty()) {
            close();
        }
    }

    /** What tells to which record a row belongs; empty where each row is a record. */
    private String keyOf(TableRow row) {
        return target.lines().isPresent()
                ? ""
                : service.groupedBy().flatMap(filler::columnOf).map(row::cell).orElse("");
    }

    private void fill(RowGroup<T> group, TableRow row, boolean continues) {
        List<RowProblem> problems = new ArrayList<>();
        DraftFiller.Refusals refusals = (column, reason) -> problems.add(problem(row, Optional.of(column), reason));
        boolean changed = filler.fillRecord(group.draft(), row, refusals);
        if (group.key().isEmpty()) {
            filler.fillLines(group.draft(), row, true, refusals);
        } else {
            filler.addLines(group.draft(), row, refusals);
        }
        if (continues && changed) {
            problems.add(problem(row, Optional.empty(), ExchangeText.of("group.differs", group.key())));
        }
        if (!continues && !group.key().isEmpty() && !keys.add(group.key())) {
            problems.add(problem(row, Optional.empty(), ExchangeText.of("group.apart", group.key())));
        }
        group.add(row, problems);
    }

    /** The next row belongs to another record. */
    private void close() {
        open.ifPresent(group -> {
            if (group.isRefused()) {
                group.rows().forEach(row -> refuse(row, reasons(group, row, group.problems(row))));
            } else {
                batch.add(group);
                charsInBatch += group.characters();
            }
        });
        open = Optional.empty();
    }

    /** A row with nothing wrong in it is refused with the others of its record. */
    private List<RowProblem> reasons(RowGroup<T> group, TableRow row, List<RowProblem> own) {
        return own.isEmpty()
                ? List.of(problem(row, Optional.empty(), ExchangeText.of("group.refused", group.key())))
                : own;
    }

    private void endBatch() {
        if (batch.isEmpty()) {
            return;
        }
        List<Optional<Long>> twins =
                service.twins(actor, batch.stream().map(RowGroup::draft).toList());
        List<RowGroup<T>> fresh = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (twins.get(i).isPresent()) {
                known(batch.get(i), twins.get(i).get());
            } else {
                fresh.add(batch.get(i));
            }
        }
        enter(fresh);
        batch.clear();
        charsInBatch = 0;
    }

    private void enter(List<RowGroup<T>> fresh) {
        if (target.lines().isPresent()) {
            fresh.forEach(this::refuseUnknown);
        } else if (store) {
            int size = service.mostAtOnce();
            for (int from = 0; from < fresh.size(); from += size) {
                create(fresh.subList(from, Math.min(fresh.size(), from + size)));
            }
        } else {
            check(fresh);
        }
    }

    private void check(List<RowGroup<T>> fresh) {
        List<List<Problem>> problems =
                service.refusals(actor, fresh.stream().map(RowGroup::draft).toList());
        for (int i = 0; i < fresh.size(); i++) {
            if (problems.get(i).isEmpty()) {
                report.added(target.id());
            } else {
                refuseFor(fresh.get(i), problems.get(i));
            }
        }
    }

    private void create(List<RowGroup<T>> entries) {
        if (entries.size() == 1 || !createTogether(entries)) {
            entries.forEach(this::createOne);
        }
    }

    /** Answers whether they are stored; when one of them is refused none is. */
    private boolean createTogether(List<RowGroup<T>> entries) {
        try {
            service.createAll(actor, entries.stream().map(RowGroup::draft).toList());
        } catch (ProblemException oneOfThem) {
            return false;
        }
        entries.forEach(e -> report.added(target.id()));
        return true;
    }

    /** Rows of one file may describe the same record, which only storing the first of them shows. */
    private void createOne(RowGroup<T> entry) {
        Optional<Long> twin = service.twins(actor, List.of(entry.draft())).getFirst();
        if (twin.isPresent()) {
            known(entry, twin.get());
            return;
        }
        try {
            service.create(actor, entry.draft());
            report.added(target.id());
        } catch (ProblemException refusal) {
            refuseFor(entry, refusal.problems());
        }
    }

    /** The record is there already: leaves it, or takes over what the row says. */
    private void known(RowGroup<T> entry, long id) {
        boolean update = job.rule() == DuplicateRule.UPDATE
                || job.rule() == DuplicateRule.ASK
                        && job.updated().contains(entry.first().line());
        if (target.lines().isEmpty()) {
            String title = service.title(actor, id)
                    .orElseGet(() -> ExchangeText.of("duplicate.hidden").in(job.locale()));
            report.duplicate(new Duplicate(entry.first().line(), inShort(entry.first()), title));
        }
        if (!update && target.lines().isEmpty()) {
            report.present(target.id());
            return;
        }
        try {
            Stored<T> stored = service.load(actor, id);
            if (change(stored.draft(), entry, update)) {
                update(stored);
            } else {
                report.present(target.id());
            }
        } catch (ProblemException refusal) {
            refuseFor(entry, refusal.problems());
        }
    }

    private boolean change(T draft, RowGroup<T> entry, boolean overwrite) {
        DraftFiller.Refusals none = (column, reason) -> {
            throw new ProblemException(reason);
        };
        if (!entry.key().isEmpty()) {
            filler.clearLines(draft);
            entry.rows().forEach(row -> {
                filler.fillRecord(draft, row, none);
                filler.addLines(draft, row, none);
            });
            return true;
        }
        TableRow row = entry.first();
        boolean changed = target.lines().isEmpty() && filler.fillRecord(draft, row, none);
        return filler.fillLines(draft, row, overwrite, none) || changed;
    }

    private void update(Stored<T> stored) {
        if (store) {
            service.update(actor, stored.id(), stored.version(), stored.draft());
        } else {
            List<Problem> errors = service.check(actor, Optional.of(stored.id()), stored.draft()).stream()
                    .filter(Problem::isError)
                    .toList();
            if (!errors.isEmpty()) {
                throw new ProblemException(errors);
            }
        }
        report.updated(target.id());
    }

    private void refuseUnknown(RowGroup<T> entry) {
        RecordType<T> type = service.type();
        String name = inShort(entry.first());
        refuse(
                entry.first(),
                List.of(problem(
                        entry.first(), Optional.empty(), ExchangeText.of("value.noOwner", type.label(), name))));
    }

    private String inShort(TableRow row) {
        return CellValues.shortened(row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(CELLS_OF_A_DUPLICATE)
                .collect(Collectors.joining(" · ")));
    }

    private void refuseFor(RowGroup<T> entry, List<Problem> problems) {
        for (TableRow row : entry.rows()) {
            List<RowProblem> own = problems.stream()
                    .filter(p -> entry.isAlone() || entry.rowOf(p).equals(row))
                    .map(p -> problem(row, p.field().flatMap(filler::columnOf), p.text()))
                    .toList();
            refuse(row, reasons(entry, row, own));
        }
    }

    private void refuse(TableRow row, List<RowProblem> problems) {
        report.refusedRow();
        problems.forEach(report::refused);
        refused.add(
                row,
                problems.stream()
                        .map(p -> (p.column().isEmpty() ? "" : p.column() + ": ")
                                + p.reason().in(job.locale()))
                        .collect(Collectors.joining(" | ")));
    }

    private RowProblem problem(TableRow row, Optional<Integer> column, Text reason) {
        String heading =
                column.filter(c -> c < headings.size()).map(headings::get).orElse("");
        return new RowProblem(job.file().getFileName().toString(), row.line(), heading, reason);
    }
}
