package org.kontor.contracts.internal.texts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.kernel.record.RecordRef;

/**
 * What is known of a working copy; lies beside it, so that it is known after a crash, too.
 *
 * @param file the copy
 * @param record the contract or template
 * @param title what users call it
 * @param basedOn the number of the version that the copy is at
 * @param sha256 of that version
 * @param refused the SHA-256 of what was refused last, so that it is told once; empty for nothing
 */
record CopyNote(Path file, RecordRef record, String title, int basedOn, String sha256, String refused) {

    private static final String NAME = "copy.properties";

    /** The note in a folder, if there is a whole one. */
    static Optional<CopyNote> in(Path folder) {
        Path note = folder.resolve(NAME);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(note, StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.of(new CopyNote(
                folder.resolve(known.getProperty("file")),
                new RecordRef(known.getProperty("type"), Long.parseLong(known.getProperty("id"))),
                known.getProperty("title"),
                Integer.parseInt(known.getProperty("basedOn")),
                known.getProperty("sha256"),
                known.getProperty("refused")));
    }

    /** Removes the note of a folder. */
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** The same after the copy became a version. */
    CopyNote at(TextVersion version, String content) {
        return new CopyNote(file, record, title, version.getNumber(), content, "");
    }

    /** The same after a content was refused. */
    CopyNote refusing(String content) {
        return new CopyNote(file, record, title, basedOn, sha256, content);
    }

    /** Writes the note; a crash leaves the one before or the new one, never half of it. */
    void write(Path folder) {
        Properties known = new Properties();
        known.setProperty("file", file.getFileName().toString());
        known.setProperty("type", record.type());
        known.setProperty("id", String.valueOf(record.id()));
        known.setProperty("title", title);
        known.setProperty("basedOn", String.valueOf(basedOn));
        known.setProperty("sha256", sha256);
        known.setProperty("refused", refused);
        try {
            Path written = folder.resolve(NAME + ".tmp");
            try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
                known.store(writer, null);
            }
            Files.move(
                    written, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
