package org.kontor.inventory.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.Stock;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of each line of an order can be promised (ORD-14), in the order's editor. */
@Component(service = RecordTab.class)
public final class Availability extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(Availability.class);

    private final Stock stock;

    /** Over the stock. */
    @Activate
    public Availability(@Reference Stock stock) {
        this.stock = stock;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("availability");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("inventory.available");
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("availability.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("availability.product"), 36, false),
                new Column(TEXTS.text("availability.open"), 12, true),
                new Column(TEXTS.text("availability.reserved"), 12, true),
                new Column(TEXTS.text("availability.available"), 12, true),
                new Column(TEXTS.text("availability.missing"), 12, true),
                new Column(TEXTS.text("availability.unit"), 8, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return stock.lines(actor, record.id()).stream().map(Availability::row).toList();
    }

    private static Row row(LineAvailability line) {
        boolean isShort = line.missing().signum() > 0;
        return new Row(
                List.of(
                        line.productName(),
                        quantity(line.open()),
                        quantity(line.reserved()),
                        quantity(line.available()),
                        isShort ? quantity(line.missing()) : "",
                        line.unit()),
                isShort ? Tone.BAD : Tone.NEUTRAL,
                Optional.empty());
    }

    private static String quantity(BigDecimal value) {
        return Formats.current().show(FieldKind.QUANTITY, value);
    }
}
