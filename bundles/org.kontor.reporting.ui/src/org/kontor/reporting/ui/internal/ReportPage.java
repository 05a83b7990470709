package org.kontor.reporting.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * The area where a report appears: the page itself, or a sentence with at most one button. Where the machine has no
 * browser component, the finished report is offered to the user's own browser.
 */
final class ReportPage {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Optional<Browser> browser;
    private final Composite notice;
    private final Label sentence;
    private final ProgressBar progress;
    private final Button button;
    private Runnable action = () -> {};

    ReportPage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(stack);
        browser = browser(area);
        notice = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginTop = 48;
        layout.verticalSpacing = 12;
        notice.setLayout(layout);
        sentence = new Label(notice, SWT.WRAP | SWT.CENTER);
        GridData wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = 520;
        sentence.setLayoutData(wide);
        progress = new ProgressBar(notice, SWT.HORIZONTAL | SWT.INDETERMINATE);
        progress.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button = new Button(notice, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        stack.topControl = notice;
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    void setFocus() {
        stack.topControl.setFocus();
    }

    /** Shows a finished report. */
    void show(Path html) {
        if (browser.isPresent()) {
            browser.get().setUrl(html.toUri().toString());
            top(browser.get());
        } else {
            tell(
                    ScreenText.get("viewer.noBrowser"),
                    false,
                    ScreenText.get("viewer.openOutside"),
                    () -> Program.launch(html.toUri().toString()));
        }
    }

    /** Says that work is under way and can be stopped. */
    void busy(String text, Runnable cancel) {
        tell(text, true, ScreenText.get("viewer.cancel"), cancel);
    }

    /** Says something, with a way on. */
    void tell(String text, String buttonText, Runnable whenPressed) {
        tell(text, false, buttonText, whenPressed);
    }

    /** Prints what is shown; false when there is no browser to print from. */
    boolean print() {
        return browser.filter(b -> stack.topControl == b)
                .map(b -> b.execute("window.print();"))
                .orElse(false);
    }

    private void tell(String text, boolean working, String buttonText, Runnable whenPressed) {
        sentence.setText(text);
        progress.setVisible(working);
        ((GridData) progress.getLayoutData()).exclude = !working;
        button.setText(buttonText);
        action = whenPressed;
        notice.layout(true);
        top(notice);
    }

    private void top(Composite control) {
        stack.topControl = control;
        area.layout();
    }

    private static Optional<Browser> browser(Composite parent) {
        try {
            return Optional.of(new Browser(parent, SWT.NONE));
        } catch (SWTError missing) {
            ILog.of(ReportPage.class).info("Reports are shown outside: no browser component", missing);
            return Optional.empty();
        }
    }
}
