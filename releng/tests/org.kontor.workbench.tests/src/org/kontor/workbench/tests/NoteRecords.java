package org.kontor.workbench.tests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;

/** Keeps the notes of these tests in memory, with versions like a real service. */
public final class NoteRecords implements RecordService<Note> {

    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, Stored<Note>> notes = new ConcurrentSkipListMap<>();

    @Override
    public RecordType<Note> type() {
        return Note.TYPE;
    }

    @Override
    public String area() {
        return "notes";
    }

    @Override
    public Note blank(Actor actor) {
        return new Note();
    }

    @Override
    public Stored<Note> load(Actor actor, long id) {
        Stored<Note> found = notes.get(id);
        return stored(id, found.version(), found.draft().copy(), found.changedBy());
    }

    @Override
    public Stored<Note> create(Actor actor, Note draft) {
        return keep(ids.incrementAndGet(), 1, draft, actor.name());
    }

    @Override
    public Stored<Note> update(Actor actor, long id, int version, Note draft) {
        Stored<Note> present = notes.get(id);
        if (present.version() != version) {
            throw new StaleRecordException(new RecordRef("note", id), present.changedBy(), present.changedAt());
        }
        return keep(id, version + 1, draft, actor.name());
    }

    @Override
    public List<RecordHit> find(Actor actor, String text, int limit) {
        return notes.values().stream()
                .filter(n -> n.title().toLowerCase().contains(text.toLowerCase()))
                .limit(limit)
                .map(n -> new RecordHit(new RecordRef("note", n.id()), n.title(), ""))
                .toList();
    }

    @Override
    public Optional<String> title(Actor actor, long id) {
        return Optional.ofNullable(notes.get(id)).map(Stored::title);
    }

    private Stored<Note> keep(long id, int version, Note draft, String by) {
        notes.put(id, stored(id, version, draft.copy(), by));
        return stored(id, version, draft.copy(), by);
    }

    private static Stored<Note> stored(long id, int version, Note draft, String by) {
        return new Stored<>(id, version, draft.title, draft, by, Instant.now());
    }
}
