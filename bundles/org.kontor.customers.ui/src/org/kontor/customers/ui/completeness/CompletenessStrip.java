package org.kontor.customers.ui.completeness;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.customers.Customer;
import org.kontor.customers.completeness.Completeness;
import org.kontor.customers.completeness.Completion;
import org.kontor.customers.completeness.FileItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.RecordStrip;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How complete a customer's file is and what it lacks; following a name leads to the field (CUS-22). */
@Component
public final class CompletenessStrip implements RecordStrip {

    private static final TextSource TEXTS = TextSource.beside(CompletenessStrip.class);
    private static final int MOST_NAMED = 5;

    private final Completeness completeness;

    /** Over the rules. */
    @Activate
    public CompletenessStrip(@Reference Completeness completeness) {
        this.completeness = completeness;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .extendedMargins(16, 16, 0, 8)
                .spacing(8, 0)
                .applyTo(row);
        PercentBar bar = new PercentBar(row);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        Label percent = new Label(row, SWT.NONE);
        percent.setData("org.kontor.testId", "completeness.percent");
        Link missing = new Link(row, SWT.NONE);
        missing.setData("org.kontor.testId", "completeness.missing");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(missing);
        missing.addListener(
                SWT.Selection, e -> site.goTo(FileItem.valueOf(e.text).field()));
        return draft -> site.workplace()
                .load(
                        TEXTS.text("completeness"),
                        row,
                        () -> completeness.of(site.workplace().actor(), (Customer) draft),
                        now -> {
                            bar.show(now.percent(), now.enough());
                            percent.setText(TEXTS.get("percent", now.percent()));
                            percent.setForeground(Colours.of(row).muted());
                            missing.setText(named(now));
                            missing.setToolTipText(now.missing().stream()
                                    .map(m -> TEXTS.get("points", m.label(), m.points()))
                                    .collect(Collectors.joining("\n")));
                            missing.setLinkForeground(Colours.of(row).accent());
                            missing.setForeground(Colours.of(row).muted());
                            row.layout(true);
                        });
    }

    /** The first that are missing, as links, and how many more there are. */
    static String named(Completion completion) {
        if (completion.missing().isEmpty()) {
            return TEXTS.get("complete");
        }
        String first = completion.missing().stream()
                .limit(MOST_NAMED)
                .map(m -> "<a href=\"" + m.item().name() + "\">" + m.label() + "</a>")
                .collect(Collectors.joining("  ·  "));
        int rest = completion.missing().size() - MOST_NAMED;
        return rest > 0 ? TEXTS.get("missingMore", first, rest) : TEXTS.get("missing", first);
    }
}
