package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.kontor.persistence.database.ConnectionProfile;

/** The profiles of this user, a properties file each in the folder {@code profiles}; passwords only encrypted. */
final class Profiles {

    /** The profile that needs no set-up. */
    static final String DEFAULT = "default";

    private static final String KIND = "kind";
    private static final String SECRET = "secret";

    private final Path folder;
    private final SecretBox secrets;

    Profiles(Path home) {
        folder = folder(home);
        secrets = new SecretBox(key(home));
    }

    static Path folder(Path home) {
        return home.resolve("profiles");
    }

    static Path key(Path home) {
        return home.resolve("profiles.key");
    }

    List<ConnectionProfile> all() {
        List<ConnectionProfile> profiles = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".properties")).sorted().forEach(f -> profiles.add(read(f)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        if (profiles.stream().noneMatch(p -> p.name().equals(DEFAULT))) {
            profiles.addFirst(ConnectionProfile.of(DEFAULT, ConnectionProfile.Kind.EMBEDDED));
        }
        return profiles;
    }

    Optional<ConnectionProfile> find(String name) {
        return all().stream().filter(p -> p.name().equals(name)).findFirst();
    }

    char[] password(ConnectionProfile profile) {
        Path file = file(profile.name());
        if (!Files.exists(file)) {
            return new char[0];
        }
        return Optional.ofNullable(load(file).getProperty(SECRET))
                .map(secrets::open)
                .orElse(new char[0]);
    }

    void save(ConnectionProfile profile, char[] password) {
        Properties properties = new Properties();
        profile.settings().forEach(properties::setProperty);
        properties.setProperty(KIND, profile.kind().name().toLowerCase(Locale.ROOT));
        if (password.length > 0) {
            properties.setProperty(SECRET, secrets.seal(password));
        }
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(file(profile.name()))) {
                properties.store(writer, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".properties");
    }

    private static ConnectionProfile read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.properties$", "");
        Map<String, String> settings = new HashMap<>();
        Properties properties = load(file);
        properties.stringPropertyNames().stream()
                .filter(key -> !key.equals(KIND) && !key.equals(SECRET))
                .forEach(key -> settings.put(key, properties.getProperty(key)));
        String kind = properties.getProperty(KIND, "embedded").toUpperCase(Locale.ROOT);
        return new ConnectionProfile(name, ConnectionProfile.Kind.valueOf(kind), settings);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
