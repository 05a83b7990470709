package org.kontor.persistence.derby.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseServer;
import org.osgi.service.component.annotations.Component;

/**
 * Derby's network server inside this program. Authentication is off in Derby by default; here it is switched on before
 * the engine starts, with one user whose password exists only in the memory of this program.
 */
@Component(service = DatabaseServer.class)
public final class DerbyServer implements DatabaseServer {

    /** Owner of the tables of an embedded database; connecting as this user finds them without further ado. */
    static final String USER = "APP";

    private static final TextSource TEXTS = TextSource.beside(DerbyServer.class);
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 100;

    private Object control;
    private Path folder;

    @Override
    public String user() {
        return USER;
    }

    @Override
    public void start(ConnectionProfile profile, Path home, String address, int port, char[] password) {
        if (password.length == 0) {
            throw new IllegalArgumentException("A server without a password is open to everybody");
        }
        requireFree(address, port);
        System.setProperty("derby.connection.requireAuthentication", "true");
        System.setProperty("derby.authentication.provider", "BUILTIN");
        System.setProperty("derby.user." + USER, new String(password));
        folder = DerbyFiles.folder(profile, home);
        try (Connection connection = DerbyPlatform.embedded(
                        folder, home, "create=false;user=" + USER + ";password=" + new String(password))
                .getConnection()) {
            DerbyFiles.noteHolder(profile, home);
        } catch (SQLException failure) {
            throw DerbyPlatform.explained(profile, home, failure);
        }
        listen(address, port);
    }

    /** Derby only prints that a port is taken and goes on; so it is tried beforehand. */
    private static void requireFree(String address, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new ProblemException(TEXTS.text("server.portTaken", String.valueOf(port), address), taken);
        }
    }

    private void listen(String address, int port) {
        StringWriter said = new StringWriter();
        try {
            Class<?> type = DerbyClasses.load("org.apache.derby.drda.NetworkServerControl");
            String password = System.getProperty("derby.user." + USER);
            control = type.getConstructor(InetAddress.class, int.class, String.class, String.class)
                    .newInstance(InetAddress.getByName(address), port, USER, password);
            type.getMethod("start", PrintWriter.class).invoke(control, new PrintWriter(said, true));
            waitUntilReady(port);
        } catch (ReflectiveOperationException | IOException failure) {
            throw new ProblemException(TEXTS.text("server.failed", said.toString()), failure);
        }
    }

    private static void waitUntilReady(int port) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
        throw new IOException("Not listening on port " + port);
    }

    @Override
    public void stop() {
        if (control == null) {
            return;
        }
        try {
            control.getClass().getMethod("shutdown").invoke(control);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Derby's network server did not stop", failure);
        }
        String password = System.getProperty("derby.user." + USER);
        DerbyPlatform.shutDown("jdbc:derby:" + folder + ";shutdown=true;user=" + USER + ";password=" + password);
        control = null;
    }
}
