package org.kontor.workbench.internal.help;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.HelpAbout;

/**
 * F1 in a dialog or wizard, which lets nothing happen in the window below: the page about it opens in a small window of
 * its own. A dialog names its page by {@link HelpAbout}; others are about the screen below.
 */
public final class DialogHelp {

    private static final TextSource TEXTS = TextSource.beside(DialogHelp.class);
    private static final String OPEN = "org.kontor.help.open";
    private static final String WINDOW = "dialogHelp";
    private static final String TEST_ID = "org.kontor.testId";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 620;

    private final Shell main;
    private final Supplier<String> below;

    private DialogHelp(Shell main, Supplier<String> below) {
        this.main = main;
        this.below = below;
    }

    /**
     * Listens from now on.
     *
     * @param main the window of the workbench, which has its own F1
     * @param below names the screen in front there
     */
    public static void install(Shell main, Supplier<String> below) {
        DialogHelp help = new DialogHelp(main, below);
        main.getDisplay().addFilter(SWT.KeyDown, help::key);
    }

    private void key(Event event) {
        if (event.keyCode != SWT.F1 || event.stateMask != 0 || !(event.widget instanceof Control control)) {
            return;
        }
        Shell shell = control.getShell();
        if (shell != main && !shell.getText().isEmpty() && !WINDOW.equals(shell.getData(TEST_ID))) {
            event.doit = false;
            open(shell, HelpAbout.of(control).orElseGet(below));
        }
    }

    private static void open(Shell dialog, String screen) {
        if (dialog.getData(OPEN) instanceof Shell known && !known.isDisposed()) {
            known.setActive();
            return;
        }
        HelpContents contents = new HelpContents();
        Optional<HelpText> text = HelpContents.of(screen).flatMap(contents::page);
        if (text.isEmpty()) {
            return;
        }
        Shell shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setText(TEXTS.get("help.title"));
        shell.setData(TEST_ID, WINDOW);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        HelpPage[] page = new HelpPage[1];
        page[0] = new HelpPage(shell, href -> contents.page(href).ifPresent(page[0]::show));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page[0].control());
        page[0].control().setData(TEST_ID, "dialogHelp.page");
        page[0].show(text.get());
        shell.setBounds(beside(dialog));
        dialog.setData(OPEN, shell);
        shell.open();
    }

    /** At the right of the dialog, as far as the screen reaches. */
    private static Rectangle beside(Shell dialog) {
        Rectangle screen = dialog.getMonitor().getClientArea();
        Rectangle taken = dialog.getBounds();
        int x = Math.min(taken.x + taken.width + 8, screen.x + screen.width - WIDTH);
        int y = Math.clamp(taken.y, screen.y, Math.max(screen.y, screen.y + screen.height - HEIGHT));
        return new Rectangle(Math.max(screen.x, x), y, WIDTH, Math.min(HEIGHT, screen.height));
    }
}
