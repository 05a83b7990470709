package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The tabs of a record's page: first the form, then those of the modules, built and read when somebody opens them. */
final class TabArea {

    private static final int TAB_HEIGHT = 30;

    private final CTabFolder folder;
    private final RecordTab.Site site;
    private final Composite main;
    private final List<Tab> tabs = new ArrayList<>();

    /** A contributed tab. */
    private static final class Tab {

        private final RecordTab contribution;
        private Optional<RecordTab.Content> content = Optional.empty();
        private boolean fresh;

        Tab(RecordTab contribution) {
            this.contribution = contribution;
        }
    }

    TabArea(Composite parent, RecordTab.Site site, String mainLabel) {
        this.site = site;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setTabHeight(TAB_HEIGHT);
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(mainLabel);
        main = new Composite(folder, SWT.NONE);
        main.setLayout(new FillLayout());
        item.setControl(main);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, e -> freshen(folder.getSelectionIndex()));
    }

    CTabFolder control() {
        return folder;
    }

    /** Where the form stands. */
    Composite main() {
        return main;
    }

    /** Adds a tab at the end. */
    void add(RecordTab contribution) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(contribution.label().toString());
        Composite body = new Composite(folder, SWT.NONE);
        body.setLayout(new FillLayout());
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        body.setBackground(Palette.of(body.getDisplay()).background());
        Restyling.on(
                body, () -> body.setBackground(Palette.of(body.getDisplay()).background()));
        item.setControl(body);
        tabs.add(new Tab(contribution));
    }

    int count() {
        return folder.getItemCount();
    }

    void select(int index) {
        folder.setSelection(index);
        freshen(index);
    }

    /** The record was stored: what the tabs show is old; the one in front reads at once. */
    void refresh() {
        tabs.forEach(t -> t.fresh = false);
        freshen(folder.getSelectionIndex());
    }

    private void freshen(int index) {
        if (index < 1) {
            return;
        }
        Tab tab = tabs.get(index - 1);
        if (tab.content.isEmpty()) {
            Composite body = (Composite) folder.getItem(index).getControl();
            tab.content = Optional.of(tab.contribution.create(body, site));
            body.layout(true, true);
        }
        if (!tab.fresh) {
            tab.fresh = true;
            tab.content.get().refresh();
        }
    }

    void dispose() {
        tabs.forEach(t -> t.content.ifPresent(RecordTab.Content::dispose));
    }
}
