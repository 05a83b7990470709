package org.kontor.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that is checked. */
final class SourceTree {

    private static final Path TOP = Path.of(System.getProperty("kontor.top", "../.."));

    private SourceTree() {}

    static Path top() {
        return TOP.toAbsolutePath().normalize();
    }

    /** Every bundle of ours that is shipped or given as an example, tests left out. */
    static List<SourceBundle> bundles() {
        List<SourceBundle> bundles = new ArrayList<>(bundles(top().resolve("bundles")));
        bundles.addAll(bundles(top().resolve("releng/examples/bundles")));
        return bundles;
    }

    /** The bundles that belong to a feature of ours. */
    static List<SourceBundle> shippedBundles() {
        return bundles(top().resolve("bundles"));
    }

    static List<Path> features() {
        return children(top().resolve("features")).stream()
                .map(folder -> folder.resolve("feature.xml"))
                .filter(Files::exists)
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceBundle> bundles(Path folder) {
        return children(folder).stream()
                .filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF")))
                .map(SourceBundle::new)
                .filter(bundle -> !bundle.name().endsWith(".tests"))
                .toList();
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
