package org.kontor.mail.ui;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.text.TextSource;
import org.kontor.mail.Mailing;
import org.kontor.workbench.contribution.Workplace;

/** Whether the user wants to be told by e-mail. */
public final class MailPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final TextSource TEXTS = TextSource.beside(MailPreferencePage.class);
    private static final int WIDTH = 380;

    private Workplace workplace;
    private Mailing mailing;
    private Button wanted;
    private boolean before;

    private record Shown(Optional<String> address, boolean wanted) {}

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        mailing = PlatformUI.getWorkbench().getService(Mailing.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
        wanted = new Button(area, SWT.CHECK);
        wanted.setText(TEXTS.get("wanted"));
        wanted.setData("org.kontor.testId", "mail.wanted");
        wanted.setEnabled(false);
        Label address = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(address);
        workplace.load(
                TEXTS.text("preferences"),
                area,
                () -> new Shown(mailing.address(workplace.actor()), mailing.wanted(workplace.actor())),
                shown -> {
                    before = shown.wanted();
                    wanted.setSelection(before);
                    wanted.setEnabled(shown.address().isPresent());
                    address.setText(shown.address()
                            .map(to -> TEXTS.get("address", to))
                            .orElseGet(() -> TEXTS.get("address.none")));
                    area.layout(true, true);
                });
        return area;
    }

    @Override
    public boolean performOk() {
        if (wanted != null && wanted.isEnabled() && wanted.getSelection() != before) {
            boolean now = wanted.getSelection();
            before = now;
            workplace.run(TEXTS.text("preferences"), () -> {
                mailing.want(workplace.actor(), now);
                return Optional.empty();
            });
        }
        return true;
    }
}
