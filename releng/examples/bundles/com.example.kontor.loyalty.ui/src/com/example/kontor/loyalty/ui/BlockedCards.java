package com.example.kontor.loyalty.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListFilter;
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

/** Blocked cards on the home page: customers who cannot order. */
@Component(service = HomeBlock.class)
public final class BlockedCards extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(BlockedCards.class);

    /** Over the lists. */
    @Activate
    public BlockedCards(@Reference ListQueries queries) {
        super(queries, "loyaltyCards");
    }

    @Override
    public String id() {
        return "loyalty.blocked";
    }

    @Override
    public Text title() {
        return TEXTS.text("blocked");
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("loyalty.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("blocked.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("blocked", ListFilter.Operator.EQUALS, Boolean.TRUE)),
                List.of());
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        return new Row(
                row.record(),
                values.get("number") + "  " + values.get("customerName"),
                String.valueOf(values.getOrDefault("reason", "")),
                Formats.current().show(FieldKind.INTEGER, values.get("points")),
                Tone.BAD);
    }
}
