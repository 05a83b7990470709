package org.kontor.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.kontor.workbench.contribution.HelpPage;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The pages that the installed modules bring, contents at the left. Works without a browser. */
public final class HelpPart extends EditorPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.help.part";

    private Table contents;
    private StyledText page;
    private List<HelpPage> pages = List.of();
    private Font heading;
    private Font subheading;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(new org.kontor.workbench.internal.style.Icons(parent)
                .image(
                        org.kontor.workbench.internal.style.Icons.own("help"),
                        16,
                        Palette.of(parent.getDisplay()).accent()));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(parent);
        contents = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(false, true).hint(220, SWT.DEFAULT).applyTo(contents);
        page = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        page.setMargins(32, 24, 32, 24);
        page.setLineSpacing(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        heading = Fonts.larger(page, 8, true);
        subheading = Fonts.larger(page, 3, true);
        pages = getSite().getService(Modules.class).help().stream()
                .sorted(Comparator.comparingInt(HelpPage::order))
                .toList();
        pages.forEach(p -> new TableItem(contents, SWT.NONE).setText(p.title().toString()));
        contents.addListener(SWT.Selection, e -> show());
        Restyling.on(page, this::show);
        if (!pages.isEmpty()) {
            contents.select(0);
            show();
        }
    }

    @Override
    public void setFocus() {
        contents.setFocus();
    }

    /** How many pages there are; for the tour. */
    public int pageCount() {
        return pages.size();
    }

    /** Shows a page; for the tour. */
    public void select(int index) {
        contents.select(index);
        show();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public void doSaveAs() {
        // never dirty
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void show() {
        int index = contents.getSelectionIndex();
        if (index < 0) {
            return;
        }
        Palette palette = Palette.of(page.getDisplay());
        page.setBackground(palette.background());
        page.setForeground(palette.text());
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (String line : read(pages.get(index)).lines().toList()) {
            append(line, text, styles, palette);
        }
        page.setText(text.toString());
        page.setStyleRanges(styles.toArray(StyleRange[]::new));
        page.setTopIndex(0);
    }

    private void append(String line, StringBuilder text, List<StyleRange> styles, Palette palette) {
        if (line.startsWith("# ") || line.startsWith("## ")) {
            boolean first = line.startsWith("# ");
            String title = line.substring(first ? 2 : 3);
            StyleRange style = new StyleRange(text.length(), title.length(), palette.text(), null);
            style.font = first ? heading : subheading;
            styles.add(style);
            text.append(title).append('\n');
            return;
        }
        String rest = line.startsWith("- ") ? "   •  " + line.substring(2) : line;
        boolean bold = false;
        for (String part : rest.split("\\*\\*", -1)) {
            if (bold && !part.isEmpty()) {
                styles.add(new StyleRange(text.length(), part.length(), palette.text(), null, SWT.BOLD));
            }
            text.append(part);
            bold = !bold;
        }
        text.append('\n');
    }

    private static String read(HelpPage page) {
        try (InputStream in = page.page(Locale.getDefault()).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
