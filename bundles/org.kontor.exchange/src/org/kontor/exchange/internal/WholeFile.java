package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kontor.kernel.problem.ProblemException;

/** Writes files that appear only when they are complete, so that nobody takes half of one for the whole. */
final class WholeFile {

    private WholeFile() {}

    /** Writes a file. */
    interface Writing<R> {
        R write(Path part) throws IOException;
    }

    /**
     * Writes beside a file, then puts it in its place.
     *
     * @throws ProblemException when it cannot be written
     */
    static <R> R write(Path file, Writing<R> writing) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            R result = writing.write(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(ExchangeText.of("export.cannotWrite", file.toString()), failure);
        } finally {
            deleteIfThere(part);
        }
    }

    private static void deleteIfThere(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
