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
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.ListBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Orders past the day on which the customer needs the goods, else past the day that was promised, not delivered in full (ORD-16). */
@Component(service = HomeBlock.class)
public final class LateOrders extends ListBlock {

    private static final TextSource TEXTS = TextSource.beside(LateOrders.class);

    /** Over the lists. */
    @Activate
    public LateOrders(@Reference ListQueries queries) {
        super(queries, "orders");
    }

    @Override
    public String id() {
        return "orders.late";
    }

    @Override
    public Text title() {
        return TEXTS.text("late");
    }

    @Override
    public int order() {
        return 98;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("orders.view");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("late.empty");
    }

    @Override
    protected ListRequest request(LocalDate today) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        ListFilter.anyOf(
                                "state",
                                List.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name())),
                        new ListFilter("deliverBy", ListFilter.Operator.TO, today.minusDays(1))),
                List.of(new ListSort("deliverBy", true)));
    }

    @Override
    protected Row row(ListRow row, Map<String, Object> values, LocalDate today) {
        String money = Formats.current().show(FieldKind.MONEY, (BigDecimal) values.get("netTotal"));
        return new Row(
                row.record(),
                values.getOrDefault("number", "") + "  " + values.get("customerName"),
                Formats.current().show(FieldKind.DATE, values.get("deliverBy")),
                money + " " + values.get("currency"),
                Tone.BAD);
    }
}
