package org.kontor.customers.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.overview.Overviews;
import org.kontor.customers.overview.TimelineEntry;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Everything that ever happened with a customer, the newest first, from the lists of all installed modules that say which
 * of their rows belong to a customer (CUS-03). A module that comes later is in it without knowing of it.
 */
@Component(service = RecordTab.class)
public final class TimelineOfCustomer extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(TimelineOfCustomer.class);
    private static final String CUSTOMER = "customer";
    private static final int MOST_OF_EACH = 100;

    private final Overviews overviews;

    /** Over what all modules know of a customer. */
    @Activate
    public TimelineOfCustomer(@Reference Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public String recordType() {
        return CUSTOMER;
    }

    @Override
    public Text label() {
        return TEXTS.text("timeline");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("timeline.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("timeline.day"), 14, false),
                new Column(TEXTS.text("timeline.what"), 16, false),
                new Column(TEXTS.text("timeline.text"), 50, false),
                new Column(TEXTS.text("timeline.state"), 16, false),
                new Column(TEXTS.text("timeline.amount"), 16, true));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef customer) {
        return overviews.timeline(actor, customer.id(), MOST_OF_EACH).stream()
                .map(TimelineOfCustomer::row)
                .toList();
    }

    private static Row row(TimelineEntry entry) {
        Formats formats = Formats.current();
        List<String> cells = List.of(
                formats.day(entry.day()),
                entry.kind().toString(),
                entry.title(),
                entry.state().map(Object::toString).orElse(""),
                entry.amount()
                        .map(amount -> formats.show(FieldKind.MONEY, amount))
                        .orElse(""));
        return new Row(cells, Tone.NEUTRAL, Optional.of(entry.record()));
    }
}
