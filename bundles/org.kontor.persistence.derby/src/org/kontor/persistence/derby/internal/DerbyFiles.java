package org.kontor.persistence.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kontor.persistence.database.ConnectionProfile;

/** Where embedded databases lie. */
final class DerbyFiles {

    private DerbyFiles() {}

    /** The folder of the profile's database. */
    static Path folder(ConnectionProfile profile, Path home) {
        return profile.setting("folder")
                .map(Path::of)
                .orElse(home.resolve("data").resolve(profile.name()));
    }

    static void makeParent(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Notes beside the database which program has it, for the sentence that the second one shows. */
    static void noteHolder(ConnectionProfile profile, Path home) {
        Path note = note(profile, home);
        String holder =
                System.getProperty("user.name") + ", " + ProcessHandle.current().pid();
        try {
            makeParent(note);
            Files.writeString(note, holder, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Who has the database, as far as the note tells. */
    static String holder(ConnectionProfile profile, Path home) {
        try {
            Path note = note(profile, home);
            return Files.exists(note) ? Files.readString(note, StandardCharsets.UTF_8) : "?";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path note(ConnectionProfile profile, Path home) {
        Path folder = folder(profile, home);
        return folder.resolveSibling(folder.getFileName() + ".holder");
    }
}
