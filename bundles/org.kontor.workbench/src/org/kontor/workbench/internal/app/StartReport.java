package org.kontor.workbench.internal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Tells the benchmark when the workbench can be used: writes the moment and the memory into the file named by the system
 * property {@value #PROPERTY}, then ends the program. Like the tour, it works without asking for a password.
 */
final class StartReport {

    private static final String PROPERTY = "kontor.start.report";
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    private final Path file;

    private StartReport(Path file) {
        this.file = file;
    }

    static Optional<StartReport> wanted() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(StartReport::new);
    }

    /** To be called when the first page is open; what is still to be drawn is drawn before the clock is read. */
    void writeWhenDrawn(Display display) {
        while (display.readAndDispatch()) {
            continue;
        }
        try {
            Files.write(
                    file,
                    List.of(String.valueOf(System.currentTimeMillis()), String.valueOf(residentMegabytes())),
                    StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static long residentMegabytes() throws IOException {
        if (!Files.exists(STATUS)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        return Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith(RESIDENT))
                        .map(line -> line.replaceAll("\\D+", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                >> 10;
    }
}
