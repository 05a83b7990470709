package org.kontor.customers.ui.overview;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kontor.customers.overview.Overview;
import org.kontor.customers.overview.Overviews;
import org.kontor.customers.overview.TimelineEntry;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything about a customer at one glance (CUS-03): figures, open documents, next steps, what happened last. */
@Component
public final class OverviewOfCustomer implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(OverviewOfCustomer.class);

    private final Overviews overviews;

    /** Over what all modules know of a customer. */
    @Activate
    public OverviewOfCustomer(@Reference Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public Text label() {
        return TEXTS.text("overview");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(16, 12)
                .spacing(16, 12)
                .applyTo(page);
        FigureTiles tiles = new FigureTiles(page, resources, site.workplace());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(tiles);
        Composite left = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(left);
        SmallTable next = table(left, resources, site, "next", 14, 50, 16);
        SmallTable open = table(left, resources, site, "open", 20, 60);
        SmallTable latest = table(page, resources, site, "latest", 14, 18, 44, 16, 14);
        return () -> site.record().ifPresent(record -> site.workplace()
                .load(label(), page, () -> overviews.of(site.workplace().actor(), record.id()), overview -> {
                    tiles.show(overview.figures());
                    next.show(next(overview));
                    open.show(open(overview));
                    latest.show(overview.latest().stream()
                            .map(OverviewOfCustomer::row)
                            .toList());
                    page.layout(true, true);
                }));
    }

    private static SmallTable table(
            Composite parent, LocalResourceManager resources, Site site, String id, int... weights) {
        return new SmallTable(
                parent, resources, site.workplace(), id, TEXTS.get(id), TEXTS.get(id + ".empty"), weights);
    }

    private static List<SmallTable.Row> next(Overview overview) {
        return overview.next().stream()
                .map(step -> new SmallTable.Row(
                        step.record(), List.of(Formats.current().day(step.day()), step.subject(), step.owner())))
                .toList();
    }

    private static List<SmallTable.Row> open(Overview overview) {
        return overview.open().stream()
                .map(document -> new SmallTable.Row(
                        document.record(), List.of(document.kind().toString(), document.title())))
                .toList();
    }

    private static SmallTable.Row row(TimelineEntry entry) {
        Formats formats = Formats.current();
        return new SmallTable.Row(
                entry.record(),
                List.of(
                        formats.day(entry.day()),
                        entry.kind().toString(),
                        entry.title(),
                        entry.state().map(Object::toString).orElse(""),
                        entry.amount()
                                .map(amount -> formats.show(FieldKind.MONEY, amount))
                                .orElse("")));
    }
}
