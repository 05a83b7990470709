package org.kontor.persistence.derby.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.kontor.kernel.files.Folders;

/**
 * A database that is made beside its place and moved there when it is complete. Derby cannot open a folder that it was
 * stopped in the middle of making; such a folder never stands where the database is looked for.
 */
final class NewDatabase {

    private static final String UNFINISHED = ".unfinished";

    private NewDatabase() {}

    /** Makes an empty one unless there is one. */
    static void makeIfAbsent(Path target, Path home) throws SQLException, IOException {
        if (Files.exists(target)) {
            return;
        }
        DerbyFiles.makeParent(target);
        Path key = target.resolveSibling(target.getFileName() + ".making");
        try (FileChannel channel = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(target)) {
                Files.move(make(target, home, connection -> {}), target);
            }
        }
        Files.deleteIfExists(key);
    }

    /** Makes one that a filler fills, and puts it in the place of the one that is there, which is kept as {@code old}. */
    static void replace(Path target, Path old, Path home, Consumer<Connection> filler)
            throws SQLException, IOException {
        Path fresh = make(target, home, filler);
        Folders.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(fresh, target);
    }

    private static Path make(Path target, Path home, Consumer<Connection> filler) throws SQLException {
        Path fresh = target.resolveSibling(target.getFileName() + UNFINISHED);
        Folders.delete(fresh);
        try (Connection connection =
                DerbyPlatform.embedded(fresh, home, "create=true").getConnection()) {
            connection.setAutoCommit(false);
            filler.accept(connection);
            connection.commit();
        } finally {
            DerbyPlatform.shutDown("jdbc:derby:" + fresh + ";shutdown=true");
        }
        return fresh;
    }
}
