package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.signin.StartUp;
import org.kontor.workbench.internal.work.Session;

/** The window before the workbench. */
@ExtendWith(CleanLog.class)
class SignInTest {

    /** The database is open already. */
    private static final class Running extends StartUp {

        Running() {
            super(Optional.of("ui-test"));
        }

        @Override
        public Opened open(String name) {
            return opened().orElseThrow();
        }
    }

    @Test
    void saysWhatIsWrongAndLetsTheRightOneIn() {
        String[] said = {""};
        Ui.display().timerExec(50, () -> {
            Ui.type("login", TestSession.LOGIN);
            Ui.type("password", "wrong password");
            Ui.click("signIn.button");
            Ui.waitFor("the refusal", () -> !message().isEmpty());
            said[0] = message();
            Ui.type("password", TestSession.PASSWORD);
            Ui.click("signIn.button");
        });
        Optional<Session> session = new SignInWindow(Ui.display(), new Running()).open();

        assertThat(said[0]).isNotEmpty().doesNotContain("Exception");
        assertThat(session).isPresent();
        assertThat(session.get().actor().name()).isEqualTo("Test User");
        assertThat(session.get().company()).isEqualTo("Test Company");
    }

    private static String message() {
        return Ui.find("message").map(l -> ((Label) l).getText()).orElse("");
    }
}
