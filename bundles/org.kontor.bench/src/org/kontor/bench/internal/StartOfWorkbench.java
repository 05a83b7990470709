package org.kontor.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.kontor.kernel.files.TemporaryFolder;
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

    private final Path install;

    StartOfWorkbench() {
        install = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
    }

    Map<String, Object> measure() throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create("kontor-start")) {
            return measure(folder.path());
        }
    }

    private Map<String, Object> measure(Path home) throws IOException, InterruptedException {
        run(home, "", "sample", "--size", "small");
        Timings starts = new Timings();
        List<Long> memory = new ArrayList<>();
        for (int run = -1; run < RUNS; run++) {
            Path report = home.resolve("start-report.txt");
            Files.deleteIfExists(report);
            long begin = System.currentTimeMillis();
            run(home, "-Dkontor.start.report=" + report, "start");
            if (!Files.exists(report)) {
                throw new ProblemException(TEXTS.text("bench.noWindow"));
            }
            List<String> lines = Files.readAllLines(report, StandardCharsets.UTF_8);
            if (run >= 0) {
                starts.add(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(lines.get(0)) - begin));
                memory.add(Long.valueOf(lines.get(1)));
            }
        }
        Collections.sort(memory);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("start_to_window", starts.figures());
        figures.put("resident_megabytes", memory.get(memory.size() / 2));
        return figures;
    }

    private void run(Path home, String options, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(install.resolve("kontor").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("KONTOR_HOME", home.toString());
        builder.environment().put("KONTOR_OPTS", options);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new ProblemException(TEXTS.text("bench.noWindow"));
        }
    }
}
