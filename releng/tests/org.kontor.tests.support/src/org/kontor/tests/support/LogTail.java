package org.kontor.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;

/**
 * A log file, read on from where it was read before. Files are read rather than listeners asked, because they hold what
 * was logged before the first listener could be there. Entries from before this program started are those of another run.
 */
final class LogTail {

    private static final String MOMENT = "(?<at>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)[.,]\\d{3}";
    private static final Pattern PLATFORM_ERROR = Pattern.compile("!ENTRY \\S+ 4 -?\\d+ " + MOMENT);
    private static final Pattern KONTOR_ERROR = Pattern.compile(MOMENT + " ERROR .*");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final LocalDateTime STARTED = LocalDateTime.ofInstant(
                    Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), ZoneId.systemDefault())
            .withNano(0);
    private static final int LINES_TOLD = 12;

    private final Path file;
    private final Pattern error;
    private int lines;

    private LogTail(Path file, Pattern error) {
        this.file = file;
        this.error = error;
    }

    /** The log of the platform, in the workspace. */
    static LogTail ofPlatform() {
        return new LogTail(Platform.getLogFileLocation().toPath(), PLATFORM_ERROR);
    }

    /** The log of Kontor and the libraries, in its home. */
    static LogTail ofKontor() {
        return new LogTail(Path.of(System.getProperty("kontor.home"), "logs", "kontor.log"), KONTOR_ERROR);
    }

    /** The errors since the last call, each with the lines that follow it. */
    List<String> newErrors() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> all = read();
        List<String> fresh = all.size() < lines ? all : all.subList(lines, all.size());
        lines = all.size();
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Matcher matcher = error.matcher(fresh.get(i));
            if (matcher.matches()
                    && !LocalDateTime.parse(matcher.group("at"), SECONDS).isBefore(STARTED)) {
                errors.add(String.join("\n", fresh.subList(i, Math.min(fresh.size(), i + LINES_TOLD))));
            }
        }
        return errors;
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
