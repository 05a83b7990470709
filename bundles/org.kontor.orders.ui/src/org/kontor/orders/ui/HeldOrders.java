package org.kontor.orders.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.SalesOrderState;
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

/** Orders that finance refused or a department objected to, and that sales must deal with. */
@Component(service = HomeBlock.class)
public final class HeldOrders extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(HeldOrders.class);

    /** Over the lists. */
    @Activate
    public HeldOrders(@Reference ListQueries queries) {
        super(queries, "orders");
    }

    @Override
    public String id() {
        return "orders.held";
    }

    @Override
    public Text title() {
        return TEXTS.text("held");
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("orders.submit");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("held.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(new ListFilter("state", ListFilter.Operator.EQUALS, SalesOrderState.HELD.name())),
                List.of());
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        String money = Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get("netTotal"));
        return new Row(
                row.record(),
                values.getOrDefault("number", "") + "  " + values.get("customerName"),
                Formats.current().show(FieldKind.DATE, values.get("orderDate")),
                money + " " + values.get("currency"),
                Tone.BAD);
    }
}
