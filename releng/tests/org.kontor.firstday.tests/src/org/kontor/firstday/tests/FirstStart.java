package org.kontor.firstday.tests;

import java.nio.file.Path;
import java.util.Optional;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.signin.SessionSource;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.signin.StartUp;
import org.kontor.workbench.internal.work.Session;

/**
 * The very first start: the window finds an empty database and asks for the company, which the administrator fills in.
 * Declared in OSGI-INF/session.xml.
 */
public final class FirstStart implements SessionSource {

    static final String COMPANY = "华东商贸有限公司";
    static final String PASSWORD = "correct horse battery";
    static final Path PICTURES = Path.of(System.getProperty("kontor.home")).resolveSibling("pictures");

    private static final String PROFILE = "first-day";

    private final DatabaseSession database;

    /** Over the real service. */
    public FirstStart(DatabaseSession database) {
        this.database = database;
    }

    @Override
    public Session signIn() {
        database.save(ConnectionProfile.of(PROFILE, ConnectionProfile.Kind.MEMORY), new char[0]);
        Ui.soon(() -> Ui.find("first.button"), button -> {
            Ui.type("company", COMPANY);
            Ui.type("name", "赵敏");
            Ui.type("login", "zhao");
            Ui.type("password", PASSWORD);
            Ui.type("again", PASSWORD);
            Ui.picture(PICTURES, "01-first-start");
            Ui.click("first.button");
        });
        return new SignInWindow(Ui.display(), new StartUp(Optional.of(PROFILE)))
                .open()
                .orElseThrow();
    }

    /** What the sign-in window needs to know while the database is open already. */
    static final class Running extends StartUp {

        Running() {
            super(Optional.of(PROFILE));
        }

        @Override
        public Opened open(String name) {
            return opened().orElseThrow();
        }
    }
}
