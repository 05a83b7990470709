package org.kontor.tests.departments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.kontor.tests.widgets.Ui;

/** Does the work of this desktop once the window is open, writes down how it went and closes the window. */
public final class Begin implements IStartup {

    private static final int LONGEST_MILLIS = 150_000;

    @Override
    public void earlyStartup() {
        Ui.display().asyncExec(Begin::work);
    }

    private static void work() {
        Ui.display().timerExec(LONGEST_MILLIS, Begin::givenUp);
        String result;
        try {
            Ui.settle();
            Work.valueOf(Desk.work()).run();
            result = "done";
        } catch (RuntimeException | AssertionError failure) {
            Desk.picture("failure");
            result = told(failure);
        }
        write(result);
        Ui.page().closeAllEditors(false);
        PlatformUI.getWorkbench().close();
    }

    /** A dialog that nobody answers keeps the work from ending; whoever waits for this program is told so. */
    private static void givenUp() {
        Desk.picture("given-up");
        write("It did not end within %d seconds".formatted(LONGEST_MILLIS / 1000));
        Runtime.getRuntime().halt(1);
    }

    private static String told(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }

    private static void write(String result) {
        try {
            Files.writeString(Desk.result(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
