package org.kontor.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of a built product that a test may change, used through its start script. */
final class Installation {

    private static final Path PRODUCTS = Path.of(System.getProperty("kontor.products"));
    private static final String ENVIRONMENT = System.getProperty("kontor.environment");

    private final Path folder;
    private final Path home;

    private Installation(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** What came of a call. */
    record Result(int code, String output, String error) {}

    /** A fresh copy of a product below the folder. */
    static Installation of(String product, Path below) throws IOException {
        Path source = PRODUCTS.resolve(product).resolve(ENVIRONMENT).resolve(product);
        Path folder = below.resolve(product);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Installation(folder, Files.createDirectories(below.resolve("home")));
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return home;
    }

    /** Runs the start script. */
    Result kontor(String... arguments) throws IOException, InterruptedException {
        return kontor(Map.of(), arguments);
    }

    /**
     * Runs the start script with more options of the Java machine.
     *
     * @param properties system properties of the program
     */
    Result kontor(Map<String, String> properties, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("kontor").toString());
        command.addAll(Arrays.asList(arguments));
        String options = properties.entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(" "));
        return run(command, options);
    }

    /** Runs an Equinox application of the installation. */
    Result application(String id, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                launcher().toString(),
                "-nosplash",
                "-data",
                home.resolve("publisher").toString(),
                "-application",
                id));
        command.addAll(Arrays.asList(arguments));
        return run(command, "");
    }

    /** Makes an update site of the bundles in the folder {@code plugins} below the source. */
    void publish(Path source, Path site) throws IOException, InterruptedException {
        Result published = application(
                "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher",
                "-source",
                source.toString(),
                "-metadataRepository",
                site.toUri().toString(),
                "-artifactRepository",
                site.toUri().toString(),
                "-publishArtifacts",
                "-compress");
        if (published.code() != 0) {
            throw new IOException(published.error());
        }
    }

    /** The names of our bundles that lie in the installation, without versions. */
    Set<String> bundles(String prefix) throws IOException {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.map(plugin -> plugin.getFileName().toString().replaceFirst("_\\d.*$", ""))
                    .filter(name -> name.startsWith(prefix))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The names of the bundles that are wired into the next start. */
    Set<String> active(String prefix) throws IOException {
        Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        return Files.readAllLines(list).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that the program wrote to its log. */
    String log() throws IOException {
        Path log = home.resolve("logs/kontor.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** The errors that the platform wrote to the log of the workspace; there it marks them by the number 4. */
    List<String> platformErrors() throws IOException {
        Path log = home.resolve("workspace/.metadata/.log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.matches("!ENTRY \\S+ 4 .*"))
                        .toList()
                : List.of();
    }

    private Path launcher() {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.filter(file ->
                            file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result run(List<String> command, String options) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "output", ".txt");
        Path error = Files.createTempFile(home, "error", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("KONTOR_HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("KONTOR_OPTS", options);
        builder.redirectOutput(output.toFile()).redirectError(error.toFile());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command + " did not end");
        }
        return new Result(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }
}
