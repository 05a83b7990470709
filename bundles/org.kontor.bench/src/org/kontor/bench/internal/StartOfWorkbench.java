package org.kontor.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;

/**
 * W6: from the start of the process to the first window a user can work in, and the memory it has then. The workbench
 * writes both into a file when it was told one, and ends.
 */
final class StartOfWorkbench {

    private static final TextSource TEXTS = TextSource.beside(StartOfWorkbench.class);
    private static final int RUNS = 5;
    private static final int MINUTES = 3;

    private final Path home;

    StartOfWorkbench(Path home) {
        this.home = home;
    }

    Map<String, Object> measure() throws IOException, InterruptedException {
        Path install = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        Timings starts = new Timings();
        Timings memory = new Timings();
        for (int run = -1; run < RUNS; run++) {
            Path report = Files.createTempFile("kontor-start", ".txt");
            long begin = System.currentTimeMillis();
            Process process = new ProcessBuilder(
                            install.resolve("kontor").toString(), "start", "-vmargs", "-Dkontor.start.report=" + report)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new ProblemException(TEXTS.text("bench.noWindow"));
            }
            List<String> lines = Files.readAllLines(report, StandardCharsets.UTF_8);
            if (lines.size() < 2) {
                throw new ProblemException(TEXTS.text("bench.noWindow"));
            }
            if (run >= 0) {
                starts.add(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(lines.get(0)) - begin));
                memory.add(Long.parseLong(lines.get(1)) * 1_000_000);
            }
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("start_to_window", starts.figures());
        figures.put("resident_megabytes", memory.figures().get("p50_ms"));
        return figures;
    }
}
