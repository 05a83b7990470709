package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.style.Ellipsis;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The top of a record's page: what it is, where it stands, room for the next steps, what is wrong with it. */
final class RecordHead {

    private static final TextSource TEXTS = TextSource.beside(RecordHead.class);

    private final Composite head;
    private final Label kind;
    private final Label title;
    private final Composite steps;
    private final ProcessPath path;
    private final Label reason;
    private final Link message;
    private String named = "";

    /**
     * A head without content.
     *
     * @param onMessage runs when the user follows the message
     */
    RecordHead(Composite parent, Runnable onMessage) {
        head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(16, 12, 10, 8)
                .spacing(12, 4)
                .applyTo(head);
        Composite names = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(names);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        kind = new Label(names, SWT.NONE);
        kind.setFont(Fonts.smaller(kind));
        title = new Label(names, SWT.NONE);
        title.setFont(Fonts.larger(title, 4, true));
        title.addListener(SWT.Resize, e -> fitTitle());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        steps = new Composite(head, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 8;
        row.center = true;
        row.wrap = true;
        steps.setLayout(row);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(steps);
        path = new ProcessPath(head);
        path.setData("org.kontor.testId", "record.path");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(path);
        reason = new Label(head, SWT.WRAP);
        reason.setData("org.kontor.testId", "record.reason");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(reason);
        message = new Link(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .exclude(true)
                .applyTo(message);
        message.addListener(SWT.Selection, e -> onMessage.run());
        colours();
        Restyling.on(head, this::colours);
    }

    private void colours() {
        Palette palette = Palette.of(head.getDisplay());
        head.setBackground(palette.background());
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        kind.setForeground(palette.muted());
        title.setForeground(palette.text());
        reason.setForeground(palette.text());
        message.setForeground(palette.ink(Tone.BAD));
    }

    /** Where the buttons of the next steps stand. */
    Composite steps() {
        return steps;
    }

    /** Says what record it is and who changed it last. */
    void name(String label, String name, Optional<? extends Stored<?>> stored) {
        kind.setText(stored.map(s -> label + "   ·   "
                        + TEXTS.get("changed", s.changedBy(), Formats.current().moment(s.changedAt())))
                .orElse(label));
        named = name;
        title.setToolTipText(name);
        fitTitle();
    }

    /** Where the buttons leave little room, the title ends in dots and is told in full by its tip. */
    private void fitTitle() {
        GC gc = new GC(title);
        int room = title.getSize().x;
        title.setText((room > 0 ? Ellipsis.fit(gc, named, room) : named).replace("&", "&&"));
        gc.dispose();
    }

    /** Shows where a document stands and why; nothing for a record that is no document. */
    void path(Optional<Workflow.Standing> standing) {
        standing.ifPresent(s -> {
            path.show(s);
            shown(path, true);
            Optional<String> words = path.reason();
            reason.setText(words.orElse("").replace("&", "&&"));
            shown(reason, words.isPresent());
        });
    }

    /** Says the first problem and how many more there are. */
    void problems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            String first = problems.getFirst().text().toString().replace("&", "&&");
            String words = problems.size() == 1 ? first : TEXTS.get("problems", first, problems.size() - 1);
            message.setText("<a>" + words + "</a>");
            message.setToolTipText(
                    problems.stream().map(p -> p.text().toString()).collect(Collectors.joining("\n")));
        }
        if (shown(message, !problems.isEmpty())) {
            head.getParent().layout(true, true);
        }
    }

    /** Answers whether that is a change. */
    private static boolean shown(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        boolean change = data.exclude == visible;
        data.exclude = !visible;
        control.setVisible(visible);
        return change;
    }
}
