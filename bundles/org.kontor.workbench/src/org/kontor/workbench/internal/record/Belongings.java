package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.Background;

/**
 * What belongs to a record, on the right of its page: linked records both ways and what happened last. Every record is a
 * link that the keyboard reaches; the whole panel folds away, and stays so for all records until it is unfolded.
 */
final class Belongings {

    private static final TextSource TEXTS = TextSource.beside(Belongings.class);
    private static final String FOLDED = "belongings.folded";
    private static final int WIDTH = 264;
    private static final int MARGIN = 12;
    private static final int MOST_HAPPENED = 6;

    private final Modules modules;
    private final Workplace workplace;
    private final Composite panel;
    private final Button fold;
    private final Label heading;
    private final ScrolledComposite scroller;
    private final Icons icons;
    private final Font small;
    private final Font bold;
    private Composite content;
    private Shown shown = new Shown(List.of(), List.of());
    private Optional<RecordRef> record = Optional.empty();
    private boolean folded;

    private record Shown(List<LinkedRecords.Group> groups, List<History.Line> happened) {}

    Belongings(Composite parent, Modules modules, Workplace workplace) {
        this.modules = modules;
        this.workplace = workplace;
        panel = new Composite(parent, SWT.NONE);
        icons = new Icons(panel);
        small = Fonts.smaller(panel);
        bold = Fonts.bold(panel);
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(panel);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(panel);
        heading = new Label(panel, SWT.NONE);
        heading.setText(TEXTS.get("belongings"));
        heading.setFont(bold);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(MARGIN, 0)
                .applyTo(heading);
        fold = new Button(panel, SWT.PUSH | SWT.FLAT);
        fold.setData("org.kontor.testId", "belongings.fold");
        fold.addListener(SWT.Selection, e -> fold(!folded));
        scroller = new ScrolledComposite(panel, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroller);
        content = new Composite(scroller, SWT.NONE);
        folded = InstanceScope.INSTANCE.getNode("org.kontor.workbench").getBoolean(FOLDED, false);
        scroller.addListener(SWT.Resize, e -> measure());
        Restyling.on(panel, this::fill);
        panel.setVisible(false);
        applyFold();
    }

    /** Reads and shows what belongs to the record; a new one has nothing yet. */
    void show(Optional<RecordRef> of) {
        record = of;
        GridData data = (GridData) panel.getLayoutData();
        data.exclude = record.isEmpty();
        panel.setVisible(record.isPresent());
        record.ifPresent(this::read);
    }

    /** Other records were stored; one of them may have come to belong to this one. */
    void changed(Set<RecordRef> others) {
        boolean concerned = others.stream().anyMatch(other -> modules.lists().stream()
                .flatMap(queries -> queries.lists(workplace.actor()).stream())
                .anyMatch(list -> list.recordType().equals(other.type())
                        && record.filter(r -> list.link(r.type()).isPresent()).isPresent()));
        if (concerned) {
            record.ifPresent(this::read);
        }
    }

    private void read(RecordRef of) {
        Background.read(
                TEXTS.get("belongings"),
                panel,
                () -> new Shown(
                        new LinkedRecords(modules, workplace.actor()).of(of),
                        new History(modules, workplace.actor()).inBrief(of, MOST_HAPPENED)),
                now -> {
                    shown = now;
                    fill();
                },
                failure -> heading.setToolTipText(failure.getLocalizedMessage()));
    }

    private void fold(boolean away) {
        folded = away;
        InstanceScope.INSTANCE.getNode("org.kontor.workbench").putBoolean(FOLDED, away);
        applyFold();
        panel.getParent().layout(true, true);
        fold.setFocus();
    }

    private void applyFold() {
        Palette palette = Palette.of(panel.getDisplay());
        fold.setImage(icons.image(Icons.own(folded ? "unfold" : "fold"), 16, palette.muted()));
        fold.setToolTipText(TEXTS.get(folded ? "belongings.unfold" : "belongings.fold"));
        heading.setVisible(!folded);
        ((GridData) heading.getLayoutData()).exclude = folded;
        scroller.setVisible(!folded);
        ((GridData) scroller.getLayoutData()).exclude = folded;
        GridLayoutFactory.fillDefaults()
                .numColumns(folded ? 1 : 2)
                .extendedMargins(2, 2, 4, 4)
                .spacing(4, 4)
                .applyTo(panel);
        ((GridData) panel.getLayoutData()).widthHint = folded ? SWT.DEFAULT : WIDTH;
    }

    private void fill() {
        Palette palette = Palette.of(panel.getDisplay());
        content.dispose();
        content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(MARGIN, MARGIN, 4, MARGIN)
                .spacing(0, 2)
                .applyTo(content);
        if (shown.groups().isEmpty()) {
            label(TEXTS.get("belongings.none"), palette, true);
        }
        shown.groups().forEach(group -> group(group, palette));
        if (!shown.happened().isEmpty()) {
            groupHeading(TEXTS.get("tab.history"), palette);
            shown.happened().forEach(line -> happened(line, palette));
        }
        heading.setForeground(palette.text());
        scroller.setContent(content);
        Restyling.ownColours(panel);
        ground(panel, palette.surface());
        applyFold();
        measure();
        panel.layout(true, true);
    }

    /** On every control, because the style sheet may have given them a ground of their own. */
    private static void ground(Control control, Color colour) {
        control.setBackground(colour);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                ground(child, colour);
            }
        }
    }

    private void measure() {
        int width = Math.max(1, scroller.getClientArea().width);
        content.setSize(width, content.computeSize(width, SWT.DEFAULT).y);
    }

    private void group(LinkedRecords.Group group, Palette palette) {
        groupHeading(group.label(), palette);
        for (LinkedRecords.Linked linked : group.records()) {
            link(linked.title(), palette, () -> workplace.openRecord(linked.record()));
            if (!linked.detail().isEmpty()) {
                label(linked.detail(), palette, true);
            }
        }
        group.rest()
                .ifPresent(rest -> link(
                        TEXTS.get("belongings.all", group.label()),
                        palette,
                        () -> workplace.openList(rest.listId(), rest.request())));
    }

    private void groupHeading(String text, Palette palette) {
        Label label = label(text, palette, false);
        label.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(label);
    }

    private void happened(History.Line line, Palette palette) {
        Label what = label(line.what(), palette, false);
        what.setToolTipText(line.detail());
        label(Formats.current().moment(line.at()) + "  ·  " + line.by(), palette, true);
    }

    private void link(String text, Palette palette, Runnable open) {
        Link link = new Link(content, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
        link.setLinkForeground(palette.accent());
        link.addListener(SWT.Selection, e -> open.run());
        link.setData("org.kontor.testId", "belongings.link");
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 3).applyTo(link);
    }

    private Label label(String text, Palette palette, boolean muted) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(muted ? palette.muted() : palette.text());
        if (muted) {
            label.setFont(small);
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 3 * MARGIN, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
