package org.kontor.workbench.internal.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.osgi.framework.FrameworkUtil;

/** What this program is, which version, under which licence. */
public final class AboutDialog extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(AboutDialog.class);

    /** A dialog that is not yet open. */
    public AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(24, 24)
                .spacing(24, 8)
                .applyTo(area);
        Label logo = new Label(area, SWT.NONE);
        logo.setImage(new Icons(logo)
                .image(Icons.own("logo"), 64, Palette.of(parent.getDisplay()).accent()));
        GridDataFactory.fillDefaults()
                .span(1, 3)
                .align(SWT.CENTER, SWT.BEGINNING)
                .applyTo(logo);
        Label name = new Label(area, SWT.NONE);
        name.setText(TEXTS.get("about.name"));
        name.setFont(Fonts.larger(name, 8, true));
        Label version = new Label(area, SWT.NONE);
        version.setText(TEXTS.get(
                "about.version",
                FrameworkUtil.getBundle(AboutDialog.class).getVersion(),
                System.getProperty("java.version"),
                System.getProperty("os.name")));
        Label text = new Label(area, SWT.WRAP);
        text.setText(TEXTS.get("about.text"));
        GridDataFactory.fillDefaults().hint(360, SWT.DEFAULT).grab(true, true).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }
}
