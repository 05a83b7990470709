package org.kontor.workbench.internal.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.identity.CompanyTemplate;
import org.kontor.identity.SignInService;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.app.Languages;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.tour.Pictures;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Session;
import org.kontor.workbench.internal.work.Words;

/**
 * The first window: opens the database while the user looks at it, then asks for login and password, or on the very
 * first start for the company and its administrator. Whatever goes wrong is said in it.
 */
public final class SignInWindow {

    private static final TextSource TEXTS = TextSource.beside(SignInWindow.class);
    private static final int MARGIN = 32;
    private static final int BAND_WIDTH = 300;
    private static final int FORM_WIDTH = 360;
    private static final int PICTURE_MILLIS = 1000;

    private final Display display;
    private final StartUp startUp;
    private final Palette palette = Palette.LIGHT;
    private final Shell shell;
    private Composite form;
    private Label message;
    private ProgressBar progress;
    private Optional<StartUp.Opened> service = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private String profile;

    /** A window that is not yet open. */
    public SignInWindow(Display display, StartUp startUp) {
        this.display = display;
        this.startUp = startUp;
        this.profile = startUp.profile();
        shell = new Shell(display, SWT.CLOSE | SWT.MIN | SWT.TITLE);
        shell.setData("org.kontor.testId", "signIn");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(shell);
        shell.setBackground(palette.background());
    }

    /** Shows the window until somebody is in or it is closed; empty means closed. */
    public Optional<Session> open() {
        build();
        openDatabase();
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return session;
    }

    /** Shows the window for the tour of all screens, takes its picture and closes it. */
    public void picture(Pictures pictures) {
        service = startUp.opened();
        build();
        shell.open();
        long end = System.currentTimeMillis() + PICTURE_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(PICTURE_MILLIS / 4, () -> {});
                display.sleep();
            }
        }
        pictures.take(shell, "sign-in");
        shell.dispose();
    }

    private void build() {
        for (var child : shell.getChildren()) {
            child.dispose();
        }
        shell.setText(TEXTS.get("title"));
        band();
        form = new Composite(shell, SWT.NONE);
        form.setBackground(palette.background());
        form.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(FORM_WIDTH, SWT.DEFAULT)
                .applyTo(form);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 6).applyTo(form);
        service.ifPresentOrElse(this::showFields, this::showOpening);
        shell.pack();
        // a window that keeps its size is not laid out by pack
        shell.layout(true, true);
        centre();
    }

    private void band() {
        Composite band = new Composite(shell, SWT.NONE);
        band.setBackground(palette.navigation());
        band.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridDataFactory.fillDefaults().grab(false, true).hint(BAND_WIDTH, 460).applyTo(band);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 10).applyTo(band);
        Color white = new Color(255, 255, 255);
        Label logo = new Label(band, SWT.NONE);
        logo.setImage(new Icons(logo).image(Icons.own("logo"), 64, white));
        GridDataFactory.fillDefaults().indent(0, 40).applyTo(logo);
        Label name = new Label(band, SWT.NONE);
        name.setText(TEXTS.get("name"));
        name.setFont(Fonts.larger(name, 14, true));
        name.setForeground(white);
        Label claim = new Label(band, SWT.WRAP);
        claim.setText(TEXTS.get("claim"));
        claim.setForeground(palette.navigationText());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(BAND_WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(claim);

        Composite language = new Composite(band, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(language);
        Label label = new Label(language, SWT.NONE);
        label.setText(TEXTS.get("language"));
        label.setForeground(palette.navigationMuted());
        Combo languages = new Combo(language, SWT.READ_ONLY);
        Languages.SPOKEN.forEach(l -> languages.add(l.getDisplayLanguage(l)));
        languages.select(Languages.SPOKEN.indexOf(Languages.current()));
        languages.addListener(SWT.Selection, e -> {
            Locale chosen = Languages.SPOKEN.get(languages.getSelectionIndex());
            if (!chosen.equals(Languages.current())) {
                Languages.choose(chosen);
                display.asyncExec(this::build);
            }
        });
    }

    private void showOpening() {
        heading("opening.heading", "opening.text");
        progress = new ProgressBar(form, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        messageLine();
    }

    private void showFields(StartUp.Opened opened) {
        if (opened.empty()) {
            firstStart(opened.signIn());
        } else {
            signIn(opened.signIn());
        }
    }

    private void firstStart(SignInService signIn) {
        heading("first.heading", "first.text");
        Text company = field("first.company", SWT.BORDER, "company");
        Text name = field("first.name", SWT.BORDER, "name");
        Text login = field("login", SWT.BORDER, "login");
        Text password = field("password", SWT.BORDER | SWT.PASSWORD, "password");
        Text again = field("first.again", SWT.BORDER | SWT.PASSWORD, "again");
        messageLine();
        button("first.button", () -> {
            char[] secret = password.getTextChars();
            if (!Arrays.equals(secret, again.getTextChars())) {
                say(TEXTS.get("first.differ"));
                again.setFocus();
                return;
            }
            String companyName = company.getText().strip();
            String userLogin = login.getText().strip();
            String userName = name.getText().strip();
            enter(() -> signIn.setUp(companyName, userLogin, userName, secret), again);
        });
        startUp.template().ifPresent(template -> offer(template, signIn));
        company.setFocus();
    }

    private void offer(CompanyTemplate template, SignInService signIn) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(template.label().toString());
        button.setData("org.kontor.testId", "template");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 36).applyTo(button);
        button.addListener(SWT.Selection, e -> make(template, signIn));
    }

    private void make(CompanyTemplate template, SignInService signIn) {
        form.setEnabled(false);
        shell.setCursor(display.getSystemCursor(SWT.CURSOR_WAIT));
        message.setForeground(palette.text());
        say(TEXTS.get("template.begun"));
        Background.read(
                template.label().toString(),
                shell,
                () -> template.make(Languages.current(), step -> display.asyncExec(() -> tell(step.toString()))),
                logins -> {
                    shell.setCursor(null);
                    service = Optional.of(new StartUp.Opened(signIn, false));
                    build();
                    message.setForeground(palette.text());
                    say(logins.toString());
                },
                failure -> {
                    shell.setCursor(null);
                    form.setEnabled(true);
                    message.setForeground(palette.ink(Tone.BAD));
                    say(Words.of(failure));
                });
    }

    /** Comes from another thread, perhaps after the window was closed. */
    private void tell(String text) {
        if (!shell.isDisposed()) {
            say(text);
        }
    }

    private void signIn(SignInService signIn) {
        heading("signIn.heading", "signIn.text");
        if (startUp.profiles().size() > 1) {
            profileChoice();
        }
        Text login = field("login", SWT.BORDER, "login");
        Text password = field("password", SWT.BORDER | SWT.PASSWORD, "password");
        messageLine();
        button("signIn.button", () -> {
            String userLogin = login.getText().strip();
            char[] secret = password.getTextChars();
            enter(() -> signIn.signIn(userLogin, secret), password);
        });
        login.setFocus();
    }

    private void profileChoice() {
        label("profile");
        Combo profiles = new Combo(form, SWT.READ_ONLY);
        startUp.profiles().forEach(profiles::add);
        profiles.setText(profile);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(profiles);
        profiles.addListener(SWT.Selection, e -> {
            profile = profiles.getText();
            service = Optional.empty();
            build();
            openDatabase();
        });
    }

    private void openDatabase() {
        String wanted = profile;
        Background.read(
                TEXTS.get("opening.heading"),
                shell,
                () -> startUp.open(wanted),
                found -> {
                    service = Optional.of(found);
                    build();
                },
                failure -> {
                    progress.setVisible(false);
                    say(Words.of(failure));
                    button("opening.again", () -> {
                        build();
                        openDatabase();
                    });
                    shell.pack();
                    shell.layout(true, true);
                });
    }

    private void enter(Supplier<Actor> work, Text onFailure) {
        say("");
        message.setForeground(palette.ink(Tone.BAD));
        form.setEnabled(false);
        shell.setCursor(display.getSystemCursor(SWT.CURSOR_WAIT));
        Background.read(
                TEXTS.get("signIn.heading"),
                shell,
                () -> startUp.session(work.get(), profile),
                entered -> {
                    session = Optional.of(entered);
                    shell.dispose();
                },
                failure -> {
                    shell.setCursor(null);
                    form.setEnabled(true);
                    say(Words.of(failure));
                    onFailure.selectAll();
                    onFailure.setFocus();
                });
    }

    private void heading(String heading, String text) {
        Label title = new Label(form, SWT.NONE);
        title.setText(TEXTS.get(heading));
        title.setFont(Fonts.larger(title, 6, true));
        title.setForeground(palette.text());
        Label explanation = new Label(form, SWT.WRAP);
        explanation.setText(TEXTS.get(text));
        explanation.setForeground(palette.muted());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FORM_WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .indent(0, 4)
                .applyTo(explanation);
        new Label(form, SWT.NONE);
    }

    private Text field(String key, int style, String testId) {
        label(key);
        Text text = new Text(form, style);
        text.setData("org.kontor.testId", testId);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void label(String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(TEXTS.get(key));
        label.setForeground(palette.muted());
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
    }

    private void messageLine() {
        message = new Label(form, SWT.WRAP);
        message.setForeground(palette.ink(Tone.BAD));
        message.setData("org.kontor.testId", "message");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(
                        FORM_WIDTH - 2 * MARGIN,
                        3 * message.getFont().getFontData()[0].getHeight() * 2)
                .applyTo(message);
    }

    /** The window grows for a sentence that needs more lines than are kept free for it. */
    private void say(String text) {
        message.setText(text);
        GridData space = (GridData) message.getLayoutData();
        int needed = message.computeSize(space.widthHint, SWT.DEFAULT).y;
        if (needed > space.heightHint) {
            space.heightHint = needed;
            shell.pack();
        }
    }

    private void button(String key, Runnable action) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.setData("org.kontor.testId", key);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 36).applyTo(button);
        button.addListener(SWT.Selection, e -> action.run());
        shell.setDefaultButton(button);
    }

    private void centre() {
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Rectangle window = shell.getBounds();
        shell.setLocation(screen.x + (screen.width - window.width) / 2, screen.y + (screen.height - window.height) / 3);
    }
}
