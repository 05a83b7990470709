package org.kontor.contracts.internal.texts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.kernel.problem.ProblemException;

/** Makes PDF files by LibreOffice where it is installed (INT-02). */
final class LibreOffice {

    private static final long MOST_SECONDS = 120;
    private static final List<String> NAMES = List.of("soffice", "soffice.exe", "libreoffice");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/lib/libreoffice/program"),
            Path.of("/opt/libreoffice/program"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS"),
            Path.of("C:\\Program Files\\LibreOffice\\program"),
            Path.of("C:\\Program Files (x86)\\LibreOffice\\program"));

    private final Optional<Path> program;

    /** With a program. */
    LibreOffice(Optional<Path> program) {
        this.program = program;
    }

    /** As it is installed on this computer. */
    static LibreOffice installed() {
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return new LibreOffice(Stream.concat(onPath, USUAL_PLACES.stream())
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /** Whether there is one. */
    boolean isInstalled() {
        return program.isPresent();
    }

    /**
     * Writes a document as PDF. It works with a profile of its own, so that a LibreOffice the user has open does not matter.
     *
     * @throws ProblemException when LibreOffice is missing, takes too long or fails
     */
    void toPdf(byte[] document, Path target) {
        Path office = program.orElseThrow(() -> new ProblemException(TextsText.of("pdf.missing")));
        try (TemporaryFolder folder = TemporaryFolder.create("kontor-pdf-")) {
            Path source = Files.write(folder.path().resolve("contract.docx"), document);
            Path log = folder.path().resolve("log.txt");
            Process process = new ProcessBuilder(
                            office.toString(),
                            "-env:UserInstallation="
                                    + folder.path().resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.path().toString(),
                            source.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            await(process);
            Path pdf = folder.path().resolve("contract.pdf");
            if (process.exitValue() != 0 || !Files.exists(pdf)) {
                throw new ProblemException(
                        TextsText.of("pdf.failed", Files.readString(log).strip()));
            }
            Files.move(pdf, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("pdf.cannotWrite", target.toString()), failure);
        }
    }

    private static void await(Process process) {
        try {
            if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new ProblemException(TextsText.of("pdf.late", MOST_SECONDS));
    }
}
