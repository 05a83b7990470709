package org.kontor.workbench.internal.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.kontor.workbench.internal.grid.CollectionsLoader;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.signin.StartUp;
import org.kontor.workbench.internal.work.Session;

/** The desktop program: opens the database, lets the user in, runs the workbench until it is closed. */
public final class KontorApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Arguments arguments = Arguments.of(context);
        Languages.apply(arguments.value("lang"));
        CollectionsLoader.install();
        Display display = PlatformUI.createDisplay();
        try {
            Display.setAppName("Kontor");
            StartUp startUp = new StartUp(arguments.value("profile"));
            Optional<Session> session = arguments
                    .value("user")
                    .filter(u -> arguments.has("tour"))
                    .map(startUp::sessionWithoutPassword)
                    .or(() -> new SignInWindow(display, startUp).open());
            if (session.isEmpty()) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new KontorWorkbenchAdvisor(session.get(), arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }

    /** The words after the application's name: {@code -name value} or {@code --name value}. */
    record Arguments(List<String> words) {

        static Arguments of(IApplicationContext context) {
            String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            return new Arguments(Arrays.asList(words));
        }

        boolean has(String name) {
            return words.contains("-" + name) || words.contains("--" + name);
        }

        Optional<String> value(String name) {
            for (int i = 0; i + 1 < words.size(); i++) {
                if (words.get(i).equals("-" + name) || words.get(i).equals("--" + name)) {
                    return Optional.of(words.get(i + 1));
                }
            }
            return Optional.empty();
        }
    }
}
