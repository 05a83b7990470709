package org.kontor.orders.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.validity.OrderValidity;
import org.kontor.orders.validity.OrderValidity.Finding;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether an order is valid and can be delivered, as a list of checks with reasons (ORD-15). */
@Component(service = RecordTab.class)
public final class ValidityTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(ValidityTab.class);

    private final OrderValidity validity;

    /** Over the checks. */
    @Activate
    public ValidityTab(@Reference OrderValidity validity) {
        this.validity = validity;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("validity");
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("validity.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("validity.check"), 22, false),
                new Column(TEXTS.text("validity.outcome"), 14, false),
                new Column(TEXTS.text("validity.reason"), 64, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return validity.of(actor, record.id()).stream().map(ValidityTab::row).toList();
    }

    private static Row row(Finding finding) {
        return new Row(
                List.of(
                        TEXTS.get("validity." + finding.check()),
                        TEXTS.get("validity." + finding.outcome()),
                        finding.reason().toString()),
                switch (finding.outcome()) {
                    case GOOD -> Tone.GOOD;
                    case DOUBTFUL -> Tone.WARNING;
                    case WRONG -> Tone.BAD;
                },
                Optional.empty());
    }
}
