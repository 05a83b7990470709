package org.kontor.firstday.tests;

import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.work.ChangeOfUser;
import org.kontor.workbench.internal.work.Session;

/** The desk that all of them use: signing in, and pictures of what they see. */
final class Desk {

    private static int pictures = 1;

    private Desk() {}

    /** Goes through the sign-in window and sees her own home page. */
    static void signIn(String login) {
        Ui.settle();
        Ui.soon(() -> Ui.find("signIn.button"), button -> {
            Ui.type("login", login);
            Ui.type("password", FirstStart.PASSWORD);
            Ui.click("signIn.button");
        });
        Session session =
                new SignInWindow(Ui.display(), new FirstStart.Running()).open().orElseThrow();
        ChangeOfUser.to(session, Ui.modules()).openHome();
        Ui.settle();
        picture("home-of-" + login);
    }

    static void picture(String name) {
        pictures++;
        Ui.picture(FirstStart.PICTURES, "%02d-%s".formatted(pictures, name));
    }
}
