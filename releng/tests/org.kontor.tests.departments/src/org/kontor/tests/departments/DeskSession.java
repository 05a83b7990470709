package org.kontor.tests.departments;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.signin.SessionSource;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.signin.StartUp;
import org.kontor.workbench.internal.work.Session;

/** Goes through the sign-in window like everybody else. Declared in OSGI-INF/session.xml. */
public final class DeskSession implements SessionSource {

    @Override
    public Session signIn() {
        Ui.soon(() -> Ui.find("signIn.button").filter(Control::isEnabled), button -> {
            Ui.type("login", Desk.user());
            Ui.type("password", Desk.PASSWORD);
            Ui.click("signIn.button");
        });
        return new SignInWindow(Ui.display(), new StartUp(Optional.of(Desk.profile())))
                .open()
                .orElseThrow();
    }
}
