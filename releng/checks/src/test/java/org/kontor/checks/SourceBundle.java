package org.kontor.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bundle as it lies in the source tree. */
final class SourceBundle {

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+)(?:\\.\\*)?;", Pattern.MULTILINE);

    private final Path folder;
    private final Manifest manifest;

    SourceBundle(Path folder) {
        this.folder = folder;
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    String name() {
        return names("Bundle-SymbolicName").iterator().next();
    }

    /** What comes after {@code org.kontor.}; the whole name where a third party's bundle is called otherwise. */
    String shortName() {
        return name().replaceFirst("^org\\.kontor\\.", "");
    }

    boolean isUi() {
        return name().endsWith(".ui") || name().equals("org.kontor.workbench");
    }

    Optional<String> header(String header) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(header));
    }

    /** The names in a header, without their attributes and directives. */
    Set<String> names(String header) {
        Set<String> names = new LinkedHashSet<>();
        // commas inside quotes belong to version ranges
        for (String clause : header(header).orElse("").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String name = clause.split(";")[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The clause of a package in a header with its attributes. */
    Optional<String> clause(String header, String name) {
        return Arrays.stream(header(header).orElse("").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(String::strip)
                .filter(clause -> clause.split(";")[0].strip().equals(name))
                .findFirst();
    }

    List<Path> sources() {
        return SourceTree.files(folder.resolve("src"), ".java");
    }

    /** Every name that the sources of the bundle import. */
    Set<String> imports(Path source) {
        Set<String> imports = new LinkedHashSet<>();
        Matcher matcher = IMPORT.matcher(SourceTree.text(source));
        while (matcher.find()) {
            imports.add(matcher.group(1));
        }
        return imports;
    }

    Properties buildProperties() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("build.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    public String toString() {
        return name();
    }
}
