package org.kontor.catalog.ui.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.structure.Constituent;
import org.kontor.catalog.structure.ProductStructure;
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

/** Everything a product is made of, at every depth, in its editor (ORD-22). */
@Component(service = RecordTab.class)
public final class PartsOfProduct extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(PartsOfProduct.class);
    private static final String STEP = "      ";

    private final ProductStructure structure;

    /** Over the structure of products. */
    @Activate
    public PartsOfProduct(@Reference ProductStructure structure) {
        this.structure = structure;
    }

    @Override
    public String recordType() {
        return "product";
    }

    @Override
    public Text label() {
        return TEXTS.text("structure");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("structure.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("structure.part"), 40, false),
                new Column(TEXTS.text("structure.each"), 12, true),
                new Column(TEXTS.text("structure.total"), 12, true),
                new Column(TEXTS.text("structure.unit"), 8, false),
                new Column(TEXTS.text("structure.kind"), 10, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return structure.explode(actor, record.id()).stream()
                .map(PartsOfProduct::row)
                .toList();
    }

    private static Row row(Constituent part) {
        return new Row(
                List.of(
                        STEP.repeat(part.level() - 1) + part.product().getNumber() + "  "
                                + part.product().getName(),
                        quantity(part.each()),
                        quantity(part.total()),
                        part.product().getUnit(),
                        TEXTS.get(part.product().isService() ? "structure.service" : "structure.goods")),
                Tone.NEUTRAL,
                Optional.of(new RecordRef("product", part.product().getId())));
    }

    private static String quantity(BigDecimal quantity) {
        return Formats.current().show(FieldKind.QUANTITY, quantity);
    }
}
