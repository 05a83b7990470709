package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.MachineSecrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the secrets of a profile beside it. */
@Component
public final class SecretFile implements MachineSecrets {

    private final DatabaseSession session;

    /** For the profile of the open database. */
    @Activate
    public SecretFile(@Reference DatabaseSession session) {
        this.session = session;
    }

    @Override
    public Optional<char[]> find(String name) {
        return Optional.ofNullable(load().getProperty(name)).map(box()::open);
    }

    @Override
    public void keep(String name, char[] secret) {
        Properties secrets = load();
        if (secret.length == 0) {
            secrets.remove(name);
        } else {
            secrets.setProperty(name, box().seal(secret));
        }
        try {
            Files.createDirectories(file().getParent());
            try (Writer writer = Files.newBufferedWriter(file())) {
                secrets.store(writer, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Properties load() {
        Properties secrets = new Properties();
        if (Files.exists(file())) {
            try (Reader reader = Files.newBufferedReader(file())) {
                secrets.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return secrets;
    }

    private SecretBox box() {
        return new SecretBox(Profiles.key(session.home()));
    }

    private Path file() {
        return Profiles.folder(session.home())
                .resolve(session.database().profile().name() + ".secrets");
    }
}
