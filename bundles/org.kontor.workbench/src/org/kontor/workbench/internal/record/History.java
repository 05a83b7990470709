package org.kontor.workbench.internal.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.changelog.ChangeLog;
import org.kontor.persistence.changelog.LoggedNames;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.modules.Modules;

/** What happened to a record: the steps of the document and each change. Reads; call it outside the UI thread. */
final class History {

    private static final TextSource TEXTS = TextSource.beside(History.class);

    /** Of a document the steps tell it, in the user's words. */
    private static final Optional<String> STATE = Optional.of("state");

    /** Of what happened so many lines are read for each that is shown in brief. */
    private static final int READ_FOR_EACH = 5;

    /**
     * Something that happened.
     *
     * @param at when
     * @param by who did it
     * @param what the step or the change
     * @param detail the note of a step, the values before and after a change
     */
    record Line(Instant at, String by, String what, String detail) {

        private boolean isLike(Line other) {
            return by.equals(other.by) && what.equals(other.what);
        }

        private Line times(int count) {
            return count == 1 ? this : new Line(at, by, TEXTS.get("history.times", what, count), detail);
        }
    }

    private final Modules modules;
    private final Actor actor;

    History(Modules modules, Actor actor) {
        this.modules = modules;
        this.actor = actor;
    }

    /** The newest first. */
    List<Line> of(RecordRef record, int most) {
        List<Line> lines = new ArrayList<>();
        Optional<Workflow> workflow = modules.workflow().filter(w -> w.isDocument(record.type()));
        workflow.ifPresent(w -> w.standing(actor, record).history().forEach(s -> lines.add(step(s))));
        List<ChangeLog.Entry> entries = modules.changes()
                .map(log -> log.entries(actor, record.id(), most))
                .orElse(List.of());
        Optional<RecordType<?>> type = modules.records(record.type()).map(RecordService::type);
        entries.stream()
                .filter(e -> workflow.isEmpty() || !e.field().equals(STATE))
                .filter(e -> e.field().isEmpty() || name(type, e).isPresent())
                .filter(e -> !cameWithTheRecord(e, entries))
                .forEach(e -> lines.add(change(e, name(type, e))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines.size() > most ? List.copyOf(lines.subList(0, most)) : lines;
    }

    /** The newest first, in few words: what somebody did several times in a row is told once. */
    List<Line> inBrief(RecordRef record, int most) {
        List<Line> brief = folded(of(record, most * READ_FOR_EACH));
        return brief.size() > most ? brief.subList(0, most) : brief;
    }

    static List<Line> folded(List<Line> lines) {
        List<Line> brief = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).isLike(lines.get(from))) {
                brief.add(lines.get(from).times(i - from));
                from = i;
            }
        }
        return brief;
    }

    /** The lines that a record was entered with are part of its entry. */
    private static boolean cameWithTheRecord(ChangeLog.Entry entry, List<ChangeLog.Entry> all) {
        return entry.line().isPresent()
                && all.stream().anyMatch(e -> e.line().isEmpty() && e.kind() == 'C' && e.at().equals(entry.at()));
    }

    /** What has no name for users followed from another change; the log leaves it out by now. */
    private static Optional<LoggedNames.Name> name(Optional<RecordType<?>> type, ChangeLog.Entry entry) {
        return entry.field()
                .flatMap(attribute -> type.flatMap(
                        t -> LoggedNames.of(t, attribute, entry.line().isPresent())));
    }

    private Line change(ChangeLog.Entry entry, Optional<LoggedNames.Name> name) {
        String key = entry.line().isPresent() ? "history.line." : "history.kind.";
        String label = name.map(n -> n.label().toString()).orElse("");
        String values = entry.kind() == 'U' ? value(name, entry.before()) + "  →  " + value(name, entry.after()) : "";
        return new Line(entry.at(), entry.actor(), TEXTS.get(key + entry.kind(), "", label), values);
    }

    /** The log keeps ids of other records, exact numbers and moments; users know names, and read figures as on the form. */
    private String value(Optional<LoggedNames.Name> name, Optional<String> logged) {
        return logged.map(value -> name.map(n -> n.values().get(value))
                        .map(Object::toString)
                        .or(() -> title(name, value))
                        .or(() -> figure(name, value))
                        .orElse(value))
                .orElse("–");
    }

    private static Optional<String> figure(Optional<LoggedNames.Name> name, String value) {
        return name.flatMap(n -> n.typed(value).map(typed -> Formats.current().show(n.kind(), typed)));
    }

    private Optional<String> title(Optional<LoggedNames.Name> name, String value) {
        return name.flatMap(LoggedNames.Name::target)
                .filter(target -> value.matches("\\d+"))
                .flatMap(modules::records)
                .flatMap(s -> s.title(actor, Long.parseLong(value)));
    }

    private static Line step(Workflow.Step step) {
        String way = step.from().map(f -> f + " → ").orElse("") + step.to().label();
        return new Line(step.at(), step.by(), way, step.note().orElse(""));
    }
}
