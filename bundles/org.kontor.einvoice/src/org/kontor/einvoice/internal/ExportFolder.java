package org.kontor.einvoice.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.kernel.problem.ProblemException;

/** Where the files of an export go: all of them or none. */
final class ExportFolder {

    private final Path folder;

    ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes files; each is put in its place when all have been written.
     *
     * @param files their contents by name
     * @throws ProblemException when one cannot be written; none is there then
     */
    void write(Map<String, byte[]> files) {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path part = Files.createTempFile(folder, "einvoice", ".part");
                parts.put(part, folder.resolve(file.getKey()));
                Files.write(part, file.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            takeBack(parts, failure);
            throw new ProblemException(EInvoiceText.of("export.notWritten", folder.toString()), failure);
        }
    }

    private static void takeBack(Map<Path, Path> parts, IOException failure) {
        parts.forEach((part, file) -> {
            try {
                if (!Files.deleteIfExists(part)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException stays) {
                failure.addSuppressed(stays);
            }
        });
    }
}
