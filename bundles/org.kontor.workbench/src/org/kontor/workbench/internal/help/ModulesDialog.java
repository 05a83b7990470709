package org.kontor.workbench.internal.help;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.text.TextSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The modules on this desktop with their versions. */
public final class ModulesDialog extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(ModulesDialog.class);

    /** A dialog that is not yet open. */
    public ModulesDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("modules.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(TEXTS.get("modules.text"));
        GridDataFactory.fillDefaults().hint(640, SWT.DEFAULT).applyTo(text);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 320).applyTo(table);
        String[] headings = {"modules.name", "modules.id", "modules.version"};
        int[] widths = {230, 230, 170};
        for (int i = 0; i < headings.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(TEXTS.get(headings[i]));
            column.setWidth(widths[i]);
        }
        Arrays.stream(FrameworkUtil.getBundle(ModulesDialog.class)
                        .getBundleContext()
                        .getBundles())
                .filter(b -> b.getSymbolicName() != null && isModule(b))
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .forEach(b -> new TableItem(table, SWT.NONE).setText(new String[] {
                    b.getHeaders(java.util.Locale.getDefault().toString()).get("Bundle-Name"),
                    b.getSymbolicName(),
                    b.getVersion().toString()
                }));
        return area;
    }

    /** Ours, and those of others that build on us. */
    private static boolean isModule(Bundle bundle) {
        String imports = bundle.getHeaders("").get("Import-Package");
        return bundle.getSymbolicName().startsWith("org.kontor.")
                || imports != null && imports.contains("org.kontor.kernel");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
