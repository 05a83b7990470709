package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whom files belong to. */
final class FileOwner {

    private FileOwner() {}

    /**
     * Whether a file or folder belongs to whoever runs this program; of one that does not exist yet, whether the folder
     * does in which it would be made. Compared with a new file, because the name of the account alone says too little
     * (domains, groups as owners).
     */
    static boolean isOurs(Path file) {
        Path present = file.toAbsolutePath();
        while (!Files.exists(present)) {
            present = present.getParent();
        }
        try {
            Path ours = Files.createTempFile("kontor-owner", null);
            try {
                return Files.getOwner(present).equals(Files.getOwner(ours));
            } finally {
                Files.delete(ours);
            }
        } catch (UnsupportedOperationException noOwners) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
