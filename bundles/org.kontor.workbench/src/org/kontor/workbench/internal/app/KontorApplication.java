package org.kontor.workbench.internal.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.workbench.internal.grid.CollectionsLoader;
import org.kontor.workbench.internal.signin.SignInWindow;
import org.kontor.workbench.internal.signin.StartUp;
import org.kontor.workbench.internal.tour.Tour;
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
            Optional<Tour> tour =
                    arguments.value("tour").map(Path::of).map(folder -> new Tour(folder, startUp::colleague));
            Optional<StartReport> report = StartReport.wanted();
            Optional<Session> session = tour.map(t -> tourSession(startUp, arguments, t, display))
                    .or(() -> report.map(r -> startUp.sessionWithoutPassword("admin")))
                    .or(startUp::sessionFromService)
                    .or(() -> new SignInWindow(display, startUp).open());
            if (session.isEmpty()) {
                return EXIT_OK;
            }
            int code =
                    PlatformUI.createAndRunWorkbench(display, new KontorWorkbenchAdvisor(session.get(), tour, report));
            if (tour.isPresent()) {
                return exitCode(tour.get());
            }
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (ProblemException refusal) {
            ILog.of(KontorApplication.class).error(refusal.getLocalizedMessage(), refusal);
            return 1;
        } finally {
            display.dispose();
        }
    }

    /** The tour works for a user without asking for the password, as commands at the command line do. */
    private static Session tourSession(StartUp startUp, Arguments arguments, Tour tour, Display display) {
        Session session = arguments
                .value("user")
                .map(startUp::sessionWithoutPassword)
                .orElseGet(() -> startUp.sessionWithEverything("admin"));
        new SignInWindow(display, startUp).picture(tour.pictures());
        return session;
    }

    private static Integer exitCode(Tour tour) {
        tour.errors().forEach(error -> ILog.of(KontorApplication.class).warn("Logged on the tour: " + error));
        boolean clean =
                tour.errors().isEmpty() && tour.isOver() && tour.pictures().taken() > 0;
        return clean ? 0 : 1;
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
