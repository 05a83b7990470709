package org.kontor.inventory.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Products whose stock is at or below the reorder level. */
@Component(service = HomeBlock.class)
public final class ShortProducts extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(ShortProducts.class);

    /** Over the lists. */
    @Activate
    public ShortProducts(@Reference ListQueries queries) {
        super(queries, "products-short");
    }

    @Override
    public String id() {
        return "inventory.short";
    }

    @Override
    public Text title() {
        return TEXTS.text("short");
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("inventory.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("short.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return ListRequest.ALL;
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        Formats formats = Formats.current();
        return new Row(
                row.record(),
                values.get("number") + "  " + values.get("name"),
                TEXTS.get("short.level", formats.show(FieldKind.QUANTITY, values.get("reorderLevel"))),
                formats.show(FieldKind.QUANTITY, values.get("available")),
                Tone.BAD);
    }
}
