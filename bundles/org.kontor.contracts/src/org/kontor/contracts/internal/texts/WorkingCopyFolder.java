package org.kontor.contracts.internal.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.Folders;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps working copies in a folder of the user's, one folder for each database, person and record. */
@Component(service = WorkingCopies.class)
public final class WorkingCopyFolder implements WorkingCopies {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");
    private static final int LONGEST_NAME = 60;

    private final Supplier<Path> root;
    private final ContractTexts texts;
    private final Clock clock;

    /** Beside the profiles of the user. */
    @Activate
    public WorkingCopyFolder(@Reference DatabaseSession session, @Reference ContractTexts texts) {
        this(
                () -> session.home()
                        .resolve("texts")
                        .resolve(session.database().profile().name()),
                texts,
                Clock.systemDefaultZone());
    }

    /** In a folder. */
    public WorkingCopyFolder(Supplier<Path> root, ContractTexts texts, Clock clock) {
        this.root = root;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public synchronized Copy checkOut(Actor actor, RecordRef record, String title) {
        Path folder = folder(actor, record);
        try {
            Optional<CopyNote> known = CopyNote.in(folder);
            if (known.isPresent() && Files.exists(known.get().file())) {
                return copy(known.get());
            }
            TextVersion current = texts.versions(actor, record).stream()
                    .filter(version -> version.getReason().canBeCurrent())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(TextsText.of("copy.noText")));
            if (!texts.changeable(actor, record)) {
                throw new ProblemException(TextsText.of("text.frozen"));
            }
            Files.createDirectories(folder);
            Path file = folder.resolve(fileName(title));
            CopyNote note = new CopyNote(file, record, title, current.getNumber(), current.getSha256(), "");
            // the note first: a document without a note would be nobody's
            note.write(folder);
            Files.write(file, texts.content(actor, current.getId()));
            return copy(note);
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("text.cannotWrite", folder.toString()), failure);
        }
    }

    /** A name that every system allows. */
    private static String fileName(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|.\\s\\p{Cntrl}]+", " ").strip();
        String shortened =
                plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
        return (shortened.isEmpty() ? "contract" : shortened) + ".docx";
    }

    @Override
    public synchronized List<Copy> copies(Actor actor) {
        return notes(actor).stream().map(WorkingCopyFolder::copy).toList();
    }

    @Override
    public synchronized Optional<Copy> copy(Actor actor, RecordRef record) {
        return CopyNote.in(folder(actor, record)).map(WorkingCopyFolder::copy);
    }

    @Override
    public synchronized List<Notice> takeBack(Actor actor) {
        List<Notice> notices = new ArrayList<>();
        notes(actor).forEach(note -> takeBack(actor, note).ifPresent(notices::add));
        return notices;
    }

    @Override
    public synchronized List<Notice> takeBack(Actor actor, RecordRef record) {
        return CopyNote.in(folder(actor, record)).flatMap(note -> takeBack(actor, note)).stream()
                .toList();
    }

    @Override
    public synchronized boolean isWaiting(Actor actor, RecordRef record) {
        return CopyNote.in(folder(actor, record))
                .filter(note -> !isStored(note) && !isRefused(note))
                .isPresent();
    }

    @Override
    public synchronized List<Notice> finish(Actor actor, RecordRef record) {
        List<Notice> notices = takeBack(actor, record);
        Path folder = folder(actor, record);
        boolean safe = CopyNote.in(folder).filter(note -> !isStored(note)).isEmpty();
        if (safe) {
            CopyNote.in(folder).ifPresent(note -> remove(note.file(), folder));
        }
        return notices;
    }

    /** What was kept aside stays; the copy and its note go. */
    private static void remove(Path file, Path folder) {
        try {
            Files.deleteIfExists(file);
            CopyNote.forget(folder);
            try (Stream<Path> rest = Files.list(folder)) {
                if (rest.findAny().isEmpty()) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException locked) {
            throw new ProblemException(
                    TextsText.of("copy.inUse", file.getFileName().toString()), locked);
        }
    }

    private static boolean isStored(CopyNote note) {
        return !Files.exists(note.file()) || holds(note, note.sha256());
    }

    private static boolean isRefused(CopyNote note) {
        return holds(note, note.refused());
    }

    /** Whether the copy has a content; of one that is locked nobody knows. */
    private static boolean holds(CopyNote note, String sha256) {
        try {
            return TextStore.sha256(Files.readAllBytes(note.file())).equals(sha256);
        } catch (IOException locked) {
            return false;
        }
    }

    private Optional<Notice> takeBack(Actor actor, CopyNote note) {
        byte[] content;
        try {
            if (!Files.exists(note.file())) {
                return Optional.empty();
            }
            content = Files.readAllBytes(note.file());
        } catch (IOException locked) {
            // the word processor is about to write it; the next look finds it
            return Optional.empty();
        }
        String sha256 = TextStore.sha256(content);
        if (sha256.equals(note.sha256()) || sha256.equals(note.refused())) {
            return Optional.empty();
        }
        try {
            ContractTexts.Taken taken =
                    texts.take(actor, note.record(), note.file(), note.basedOn(), TextReason.EDITED);
            note.at(taken.version(), sha256).write(note.file().getParent());
            return Optional.of(new Notice(note.record(), true, told(note, taken.version())));
        } catch (ProblemException refusal) {
            return Optional.of(keepAside(note, content, sha256, refusal));
        }
    }

    private static Text told(CopyNote note, TextVersion version) {
        String key = version.getReason() == TextReason.ASIDE ? "copy.overtaken" : "copy.stored";
        return TextsText.of(key, note.title(), version.getNumber());
    }

    /** The copy goes on being edited; what cannot be stored is kept under a name of its own. */
    private Notice keepAside(CopyNote note, byte[] content, String sha256, ProblemException refusal) {
        Path folder = note.file().getParent();
        Path aside = free(folder, note.file().getFileName().toString());
        try {
            Path written = Files.write(folder.resolve("aside.tmp"), content);
            Files.move(written, aside);
            note.refusing(sha256).write(folder);
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("text.cannotWrite", aside.toString()), failure);
        }
        return new Notice(
                note.record(),
                false,
                TextsText.of("copy.refused", note.title(), refusal.getLocalizedMessage(), aside.toString()));
    }

    /** A name that nothing has, also when two things are kept aside in the same second. */
    private Path free(Path folder, String name) {
        String stamp = STAMP.format(LocalDateTime.now(clock));
        Path free = folder.resolve(stamp + " " + name);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(stamp + " (" + i + ") " + name);
        }
        return free;
    }

    private static Copy copy(CopyNote note) {
        return new Copy(note.record(), note.title(), note.file(), note.basedOn());
    }

    private List<CopyNote> notes(Actor actor) {
        Path folder = root.get().resolve(String.valueOf(actor.userId()));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().flatMap(f -> CopyNote.in(f).stream()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder(Actor actor, RecordRef record) {
        return root.get().resolve(String.valueOf(actor.userId())).resolve(record.type() + "-" + record.id());
    }
}
