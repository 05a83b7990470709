package org.kontor.persistence.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of profiles, data and logs: {@code KONTOR_HOME}, else {@code .kontor} in the user's folder. */
final class KontorHome {

    private KontorHome() {}

    static Path path() {
        return Stream.of(System.getProperty("kontor.home"), System.getenv("KONTOR_HOME"))
                .flatMap(value -> Optional.ofNullable(value).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".kontor"))
                .toAbsolutePath();
    }
}
